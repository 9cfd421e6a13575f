import { type ImportedPosting } from './import.schema.js';
import { monthlyWage, type Posting, type Workplace } from './posting.entity.js';

/** Fields of a form that a row states by itself; wage, occupation and workplaces have rules of their own. */
const PLAIN_FIELDS = [
  'title',
  'description',
  'requirements',
  'positionRank',
  'headcount',
  'generalEducation',
  'qualification',
  'experience',
  'workForm',
  'contractType',
  'purpose',
  'shifts',
  'benefits',
  'benefitNote',
  'skills',
  'licences',
  'recruitmentMethods',
  'minAge',
  'maxAge',
  'probationDays',
  'contactName',
  'contactPosition',
  'contactPhone',
  'contactEmail',
  'deadline',
] as const;

/**
 * Writes what a row states into a draft. What the row leaves open stays as people completed it, and an occupation that
 * somebody confirmed is not replaced by a suggestion.
 * @returns the workplaces that the row states; null when it states none
 */
export function applyRow(draft: Posting, row: ImportedPosting, now: Date): Workplace[] | null {
  const { posting } = row;
  for (const field of PLAIN_FIELDS) {
    const value = posting[field];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) Object.assign(draft, { [field]: value });
  }
  if (posting.wageBasis !== undefined || posting.wageNote !== undefined) {
    draft.wageBasis = posting.wageBasis ?? draft.wageBasis;
    draft.wageMin = posting.wageMin ?? null;
    draft.wageMax = posting.wageMax ?? null;
    draft.wageNote = posting.wageNote ?? null;
    draft.wageCurrency = row.wageCurrency;
    draft.monthlyWage = monthlyWage(draft.wageBasis, draft.wageMax ?? draft.wageMin, draft.wageCurrency);
  }
  const isOpen = draft.occupation === null || draft.occupationIsSuggested;
  if (posting.occupation !== undefined && (isOpen || !row.occupationIsSuggested)) {
    draft.occupation = posting.occupation;
    draft.occupationIsSuggested = row.occupationIsSuggested;
  }
  draft.updatedAt = now;
  if (posting.workplaces.length === 0) return null;
  return posting.workplaces.map((place) => ({
    commune: place.commune ?? null,
    province: place.province ?? null,
    address: place.address ?? null,
    park: place.park ?? null,
  }));
}
