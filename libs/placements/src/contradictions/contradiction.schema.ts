import { Day } from '@app/accounts';
import { isId, isLocalDate, type LocalDate } from '@app/kernel';
import { z } from 'zod';
import { END_REASONS } from '../placement.lifecycle.js';
import { CONTRADICTION_KINDS, DECISIONS, SETTLEMENT_REASONS } from './contradiction.kinds.js';

/** Which contradiction: about a placement, by what says otherwise. */
export const OfContradiction = z.object({ kind: z.enum(CONTRADICTION_KINDS), id: z.uuid(), other: z.uuid() });
export type OfContradiction = z.output<typeof OfContradiction>;

/** `state`: what both sides said when the page was opened. */
export const SettleContradiction = z
  .object({
    state: z.string().regex(/^[0-9a-f]{32}$/),
    decision: z.enum(DECISIONS),
    endedOn: Day.optional(),
    endReason: z.enum(END_REASONS).optional(),
    reason: z.enum(SETTLEMENT_REASONS),
  })
  .refine(({ decision, endedOn }) => decision !== 'end' || endedOn, {
    path: ['endedOn'],
    message: 'follow-up.day-needed',
  })
  .refine(({ decision, endReason }) => decision !== 'end' || endReason, {
    path: ['endReason'],
    message: 'follow-up.reason-needed',
  });
export type SettleContradiction = z.output<typeof SettleContradiction>;

/** Where a list of contradictions goes on. */
export interface ContradictionPosition {
  since: LocalDate;
  placementId: string;
  otherId: string;
}

export const contradictionPositionText = ({ since, placementId, otherId }: ContradictionPosition): string =>
  `${since}~${placementId}~${otherId}`;

export const FindContradictions = z.object({
  sau: z
    .string()
    .max(100)
    .optional()
    .catch(undefined)
    .transform((text): ContradictionPosition | null => {
      const [since, placementId, otherId] = (text ?? '').split('~');
      return isLocalDate(since) && isId(placementId) && isId(otherId) ? { since, placementId, otherId } : null;
    }),
});
export type FindContradictions = z.output<typeof FindContradictions>;
