import { Day } from '@app/accounts';
import { z } from 'zod';

/** A claimant who finds work has so many working days from the first day of work to give notice. */
export const NOTICE_DAYS = 10;
/** So many working days before the last one they are reminded, and it comes onto the list. */
export const REMIND_DAYS = 3;

/** `not-needed`: no claimant after all; `dropped`: the work was voided, or the person is gone. */
export const NOTICE_STATUSES = ['open', 'given', 'not-needed', 'dropped'] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

export const RecordClaimantNotice = z
  .object({ outcome: z.enum(['given', 'not-needed']), givenOn: Day.optional() })
  .refine(({ outcome, givenOn }) => outcome !== 'given' || givenOn, {
    path: ['givenOn'],
    message: 'claimant-notice.day-needed',
  });
export type RecordClaimantNotice = z.output<typeof RecordClaimantNotice>;
