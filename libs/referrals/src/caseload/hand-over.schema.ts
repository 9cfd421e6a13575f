import { Day } from '@app/accounts';
import { type LocalDate } from '@app/kernel';
import { z } from 'zod';
import { HAND_OVER_REASONS, type HandOverReason } from './hand-over.lifecycle.js';

/** To whom, from when and until when; for good there is no last day. */
export const HandOver = z
  .object({
    /** Made with the form: the same form sent twice hands over once. */
    key: z.uuid().optional(),
    taker: z.uuid(),
    term: z.enum(['while', 'good']),
    fromDay: Day.optional(),
    untilDay: Day.optional(),
    reason: z.enum(HAND_OVER_REASONS),
  })
  .refine(({ term, untilDay }) => term === 'good' || untilDay, {
    path: ['untilDay'],
    message: 'hand-over.until-needed',
  })
  .transform(({ key, taker, term, fromDay, untilDay, reason }): HandOver => ({
    key: key ?? null,
    takerId: taker,
    fromDay: fromDay ?? null,
    untilDay: term === 'while' ? (untilDay ?? null) : null,
    reason,
  }));
export interface HandOver {
  key: string | null;
  takerId: string;
  /** Null for today. */
  fromDay: LocalDate | null;
  untilDay: LocalDate | null;
  reason: HandOverReason;
}
