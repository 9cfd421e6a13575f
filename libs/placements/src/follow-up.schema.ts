import { Day } from '@app/accounts';
import { z } from 'zod';
import { END_REASONS } from './placement.lifecycle.js';

/** How many months after the first day of work somebody is asked, by what the ledger calls it. */
export const MILESTONES = { '1m': 1, '3m': 3 } as const;
export type Milestone = keyof typeof MILESTONES;

/** What somebody is found to do. `unreachable` only after tries on so many different days. */
export const FOLLOW_UP_RESULTS = ['employed', 'left', 'unreachable'] as const;
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number];
export const TRIES = 3;

/** `open` until it is done; `dropped` when the work ended or was voided before. */
export const FOLLOW_UP_STATUSES = ['open', 'done', 'dropped'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What a call brought: of somebody who has left the day and the reason too. */
export const RecordFollowUp = z
  .object({
    result: z.enum(FOLLOW_UP_RESULTS),
    endedOn: Day.optional(),
    reason: z.enum(END_REASONS).optional(),
  })
  .refine(({ result, endedOn }) => result !== 'left' || endedOn, {
    path: ['endedOn'],
    message: 'follow-up.day-needed',
  })
  .refine(({ result, reason }) => result !== 'left' || reason, {
    path: ['reason'],
    message: 'follow-up.reason-needed',
  });
export type RecordFollowUp = z.output<typeof RecordFollowUp>;
