import { isId, normalizeText } from '@app/kernel';
import { z } from 'zod';

/** Whom a counsellor looks for among the people in their charge. */
export const CASE_GROUPS = ['follow-up', 'unanswered', 'without-work', 'long-unspoken'] as const;
export type CaseGroup = (typeof CASE_GROUPS)[number];

/** Where the list of a caseload goes on; of those never spoken with the time is null. */
export interface CasePosition {
  spokenAt: Date | null;
  id: string;
}

export const casePositionText = ({ spokenAt, id }: CasePosition): string => `${spokenAt?.toISOString() ?? ''}~${id}`;

/** Null for what no list wrote. */
const After = z
  .string()
  .max(80)
  .optional()
  .catch(undefined)
  .transform((text): CasePosition | null => {
    const [instant = '', id] = (text ?? '').split('~');
    const spokenAt = instant === '' ? null : new Date(instant);
    if (!isId(id) || Number.isNaN(spokenAt?.getTime())) return null;
    return { spokenAt, id };
  });

/** `nhom`: of one group; `ten`: by name; `dien`: as whom the centre serves them; `can-bo`: in whose charge; `nguoi`: one person. */
export const CaseFilter = z.object({
  nhom: z.enum(CASE_GROUPS).optional().catch(undefined),
  ten: z.string().max(100).transform(normalizeText).optional().catch(undefined),
  dien: z.enum(['free', 'ui']).optional().catch(undefined),
  'can-bo': z.uuid().optional().catch(undefined),
  nguoi: z.uuid().optional().catch(undefined),
});
export type CaseFilter = z.output<typeof CaseFilter>;

export const FindCaseload = CaseFilter.extend({ sau: After });
export type FindCaseload = z.output<typeof FindCaseload>;
