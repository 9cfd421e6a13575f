import { isId, isLocalDate, type LocalDate } from '@app/kernel';
import { Day, line } from '@app/accounts';
import { z } from 'zod';

/** So many working days after the employer's notice the result has to be on the national exchange. */
export const EXCHANGE_DAYS = 20;

/** `retract`: what was reported there before turned out not to be so. */
export const EXCHANGE_ACTIONS = ['report', 'retract'] as const;
export type ExchangeAction = (typeof EXCHANGE_ACTIONS)[number];

/** `dropped`: there is nothing to send any more. What was rejected goes out again with the next file. */
export const EXCHANGE_STATUSES = ['waiting', 'sent', 'accepted', 'rejected', 'dropped'] as const;
export type ExchangeStatus = (typeof EXCHANGE_STATUSES)[number];

export const REJECT_REASONS = [
  'person-unknown',
  'employer-unknown',
  'wrong-data',
  'known-already',
  'not-delivered',
  'other',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

const Ids = z
  .union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(5_000)])
  .optional()
  .transform((ids) => ids ?? []);

/** What the national exchange did not take. */
export const RejectResults = z.object({
  results: Ids.refine((ids) => ids.length > 0, 'exchange.results-needed'),
  reason: z.enum(REJECT_REASONS),
});
export type RejectResults = z.output<typeof RejectResults>;

/** Where a list of results goes on. */
export interface ExchangePosition {
  dueOn: LocalDate;
  id: string;
}

export const exchangePositionText = ({ dueOn, id }: ExchangePosition): string => `${dueOn}~${id}`;

export const FindResults = z.object({
  sau: z
    .string()
    .max(60)
    .optional()
    .catch(undefined)
    .transform((text): ExchangePosition | null => {
      const [dueOn, id] = (text ?? '').split('~');
      return isLocalDate(dueOn) && isId(id) ? { dueOn, id } : null;
    }),
});
export type FindResults = z.output<typeof FindResults>;

/** A new table of codes; the table itself comes as a file. */
export const WriteMapping = z.object({ validFrom: Day, source: line(200) });
export type WriteMapping = z.output<typeof WriteMapping>;
