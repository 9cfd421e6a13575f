import { type Employer } from './employer.entity.js';

/** Forms that have no tax code of an enterprise: identified by other papers (Thông tư 105/2020/TT-BTC). */
const WITHOUT_TAX_CODE: ReadonlySet<string> = new Set(['household', 'individual', 'state_body']);

/** What the information sheet of an employer (Mẫu 02) needs before somebody can verify it. */
export const NEEDED = [
  'name',
  'taxCode',
  'legalForm',
  'industry',
  'sizeBand',
  'commune',
  'address',
  'phone',
  'contactName',
] as const;

export type Needed = (typeof NEEDED)[number];

/** Whether an employer cannot be verified without a tax code. */
export function needsTaxCode(employer: Pick<Employer, 'legalForm'>): boolean {
  return !WITHOUT_TAX_CODE.has(employer.legalForm ?? '');
}

/** What is missing before an employer can ask to be verified, in the order of the form. */
export function missingIn(employer: Pick<Employer, Needed>): Needed[] {
  return NEEDED.filter((field) => {
    if (field === 'taxCode' && !needsTaxCode(employer)) return false;
    return employer[field] === null || employer[field] === '';
  });
}
