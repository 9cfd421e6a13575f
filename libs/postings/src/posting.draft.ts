import { findCommune } from '@app/taxonomy';
import { monthlyWage, Posting, type PostingSource, type Workplace } from './posting.entity.js';
import { suggestedOccupation } from './occupation-suggestion.js';
import { type WritePosting } from './posting.schema.js';

interface Origin {
  id: string;
  officeId: string;
  employerId: string | null;
  createdBy: string | null;
  source: PostingSource;
  now: Date;
}

/** A draft that says nothing yet. */
export function emptyDraft({ id, officeId, employerId, createdBy, source, now }: Origin): Posting {
  const nothing = {
    reference: null,
    description: null,
    requirements: null,
    occupation: null,
    occupationIsSuggested: false,
    positionRank: null,
    headcount: null,
    generalEducation: null,
    qualification: null,
    experience: null,
    workForm: null,
    contractType: null,
    purpose: null,
    wageBasis: null,
    wageMin: null,
    wageMax: null,
    wageCurrency: 'VND',
    wageNote: null,
    monthlyWage: null,
    benefitNote: null,
    minAge: null,
    maxAge: null,
    probationDays: null,
    probationPercent: null,
    contactName: null,
    contactPosition: null,
    contactPhone: null,
    contactEmail: null,
    contactIsPublic: false,
    deadline: null,
    closeReason: null,
    closedAt: null,
    publishedAt: null,
    submittedAt: null,
    remindedDays: null,
  } satisfies Partial<Posting>;
  const lists = {
    shifts: [],
    benefits: [],
    skills: [],
    softSkills: [],
    licences: [],
    extraDemands: [],
    priorityCandidates: [],
    wantedFromCentre: [],
    recruitmentMethods: [],
    questions: [],
    findings: [],
  } satisfies Partial<Posting>;
  return Object.assign(new Posting(), nothing, lists, {
    id,
    officeId,
    employerId,
    source,
    status: 'draft',
    title: '',
    conditions: {},
    imported: null,
    isChecked: true,
    reportCount: 0,
    applicationCount: 0,
    waitingCount: 0,
    createdAt: now,
    createdBy,
    updatedAt: now,
    version: 1,
  } satisfies Partial<Posting>);
}

/** Fields that a form may leave out: what is left out is cleared. */
const OPTIONAL_FIELDS = [
  'reference',
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
  'wageBasis',
  'wageMin',
  'wageMax',
  'wageNote',
  'benefitNote',
  'minAge',
  'maxAge',
  'probationDays',
  'probationPercent',
  'contactName',
  'contactPosition',
  'contactPhone',
  'contactEmail',
  'deadline',
] as const satisfies readonly (keyof WritePosting & keyof Posting)[];

const LIST_FIELDS = [
  'shifts',
  'benefits',
  'skills',
  'softSkills',
  'licences',
  'extraDemands',
  'conditions',
  'priorityCandidates',
  'wantedFromCentre',
  'recruitmentMethods',
  'contactIsPublic',
] as const satisfies readonly (keyof WritePosting & keyof Posting)[];

/**
 * Writes what a form says over what a posting said. Without an occupation one is suggested from the title, and marked
 * as such until somebody sends the form with it.
 */
export function writeInto(posting: Posting, input: WritePosting, now: Date): void {
  const wasDue = posting.deadline;
  for (const field of OPTIONAL_FIELDS) Object.assign(posting, { [field]: input[field] ?? null });
  for (const field of LIST_FIELDS) Object.assign(posting, { [field]: input[field] });
  posting.title = input.title;
  posting.occupation = input.occupation ?? suggestedOccupation(input.title);
  posting.occupationIsSuggested = input.occupation === undefined && posting.occupation !== null;
  posting.questions = input.questions.map((question, index) => ({ id: `q${index + 1}`, ...question }));
  const wage = posting.wageMax ?? posting.wageMin;
  posting.monthlyWage = monthlyWage(posting.wageBasis, wage, posting.wageCurrency);
  // A reminder belongs to the deadline that it was about.
  if (posting.deadline !== wasDue) posting.remindedDays = null;
  posting.updatedAt = now;
}

/** The workplaces that a form states; rows left empty are none, and a commune knows its province. */
export function workplacesIn(input: WritePosting): Workplace[] {
  return input.workplaces
    .filter(({ commune, province, address }) => (commune ?? province ?? address) !== undefined)
    .map((place) => ({
      commune: place.commune ?? null,
      province: findCommune(place.commune ?? '')?.province ?? place.province ?? null,
      address: place.address ?? null,
      park: place.park ?? null,
    }));
}
