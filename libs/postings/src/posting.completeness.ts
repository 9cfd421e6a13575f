import { type Posting, type Workplace } from './posting.entity.js';

/** What form 03a and an applicant need; a posting may lack any of it while it is a draft. */
export const NEEDED = [
  'employer',
  'title',
  'description',
  'headcount',
  'occupation',
  'positionRank',
  'generalEducation',
  'qualification',
  'recruitmentMethods',
  'deadline',
  'wageBasis',
  'workplaces',
  'contactName',
  'contactPhone',
] as const;

export type Needed = (typeof NEEDED)[number];

type Checked = Pick<Posting, 'employerId' | Exclude<Needed, 'employer' | 'workplaces'>>;

/** What is missing before a posting can be submitted, in the order of the form. */
export function missingIn(posting: Checked, workplaces: readonly Workplace[]): Needed[] {
  return NEEDED.filter((field) => {
    if (field === 'employer') return posting.employerId === null;
    if (field === 'workplaces') return workplaces.length === 0;
    const value = posting[field];
    return value === null || value === '' || (Array.isArray(value) && value.length === 0);
  });
}
