import { isId, isLocalDate, type LocalDate } from '@app/kernel';
import { z } from 'zod';
import { CALL_OUTCOMES, POSTPONE_DAYS, type Postponement, WORK_KINDS, type WorkKind } from './work-item.kinds.js';

/** Where a list of work goes on. */
export interface WorkPosition {
  kind: WorkKind;
  dueOn: LocalDate;
  id: string;
}

export const workPositionText = ({ kind, dueOn, id }: WorkPosition): string => `${kind}~${dueOn}~${id}`;

/** Null for what no list wrote. */
const After = z
  .string()
  .max(80)
  .optional()
  .catch(undefined)
  .transform((text): WorkPosition | null => {
    const [name, dueOn, id] = (text ?? '').split('~');
    const kind = WORK_KINDS.find((known) => known === name);
    return kind && isLocalDate(dueOn) && isId(id) ? { kind, dueOn, id } : null;
  });

/** `loai`: of one kind; `can-bo`: of whom, a counsellor or an office. */
export const WorkFilter = z.object({
  loai: z.enum(WORK_KINDS).optional().catch(undefined),
  'can-bo': z.uuid().optional().catch(undefined),
});
export type WorkFilter = z.output<typeof WorkFilter>;

/** `lui`: what was just put off, so that it can be brought back. */
export const FindWork = WorkFilter.extend({ sau: After, lui: z.uuid().optional().catch(undefined) });
export type FindWork = z.output<typeof FindWork>;

/** The steps carry the filter of the list that they come from and go back to. */
export const PostponeWork = WorkFilter.extend({
  until: z.enum(Object.keys(POSTPONE_DAYS) as [Postponement, ...Postponement[]]),
});
export type PostponeWork = z.output<typeof PostponeWork>;

export const RecordCall = WorkFilter.extend({ outcome: z.enum(CALL_OUTCOMES) });
export type RecordCall = z.output<typeof RecordCall>;
