import { formatDay, isId, type LocalDate, normalizeText } from '@app/kernel';
import { Day } from '@app/accounts';
import { findOccupation } from '@app/taxonomy';
import { z } from 'zod';
import {
  DECLINED_REASONS,
  type DeclinedReason,
  EMPLOYER_OUTCOMES,
  NOT_HIRED_REASONS,
  type NotHiredReason,
  type Outcome,
  OUTCOMES,
  VOID_REASONS,
} from './referral.lifecycle.js';

/** How many days a slip counts when nobody says otherwise, and at most. */
export const VALID_DAYS = 15;
const LONGEST_VALID_DAYS = 60;

/** The address of a posting as it is copied from a browser, or its id. */
const PostingLink = z
  .string()
  .max(500)
  .transform((text) => /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0]?.toLowerCase() ?? '')
  .refine(isId, 'referral.link-unknown');

/** A unit of the list of occupations, as the state forms ask for it. */
const Occupation = z
  .string()
  .refine((code) => code.length === 4 && findOccupation(code) !== undefined, 'referral.occupation-needed');

/**
 * To whom somebody is sent: a posting from the list, one by its address, or an employer without a posting. What was
 * typed counts before what was chosen.
 */
export const IssueReferral = z
  .object({
    /** Made with the form: the same form sent twice issues one referral. */
    key: z.uuid().optional(),
    posting: z.uuid().optional(),
    link: PostingLink.optional(),
    /** Chosen among those that are called alike. */
    employerId: z.uuid().optional(),
    /** A name or a tax code. */
    employer: z.string().max(200).transform(normalizeText).optional(),
    occupation: Occupation.optional(),
    validDays: z.coerce.number().int().min(1).max(LONGEST_VALID_DAYS).default(VALID_DAYS),
  })
  .refine(({ employer, employerId, occupation }) => !(employer || employerId) || occupation, {
    path: ['occupation'],
    message: 'referral.occupation-needed',
  })
  .refine(({ posting, link, employer, employerId }) => posting || link || employer || employerId, {
    path: ['posting'],
    message: 'referral.target-needed',
  });
export type IssueReferral = z.output<typeof IssueReferral>;

/** How it ended, in one form: only the reason that belongs to the outcome counts. */
export const AnswerReferral = z
  .object({
    outcome: z.enum(OUTCOMES),
    notHired: z.enum(NOT_HIRED_REASONS).optional(),
    declined: z.enum(DECLINED_REASONS).optional(),
    startDate: Day.optional(),
  })
  .refine(({ outcome, notHired }) => outcome !== 'not_hired' || notHired, {
    path: ['notHired'],
    message: 'referral.reason-needed',
  })
  .refine(({ outcome, declined }) => outcome !== 'worker_declined' || declined, {
    path: ['declined'],
    message: 'referral.reason-needed',
  })
  .transform(({ outcome, notHired, declined, startDate }): ReferralAnswer => {
    const reasons = { not_hired: notHired, worker_declined: declined } as const;
    const reason = (reasons as Partial<Record<Outcome, ReferralAnswer['reason']>>)[outcome] ?? null;
    return { outcome, reason, startDate: outcome === 'hired' ? (startDate ?? null) : null };
  });
export interface ReferralAnswer {
  outcome: Outcome;
  reason: NotHiredReason | DeclinedReason | null;
  /** Of somebody hired, where it is known. */
  startDate: LocalDate | null;
}

/** The answer of whoever holds the slip, with the code that the contact of the employer was sent, if it was. */
export const AnswerSlip = z.intersection(
  AnswerReferral.refine(({ outcome }) => (EMPLOYER_OUTCOMES as readonly Outcome[]).includes(outcome), {
    path: ['outcome'],
    message: 'input.invalid',
  }),
  z.object({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, 'code.wrong')
      .optional(),
  }),
);
export type AnswerSlip = ReferralAnswer & { code?: string | undefined };

/** What a form shows of an answer that is known. */
export function answerValues({
  outcome,
  reason,
  startDate,
}: { [Key in keyof ReferralAnswer]: ReferralAnswer[Key] | null }) {
  const values: Record<string, string> = { outcome: outcome ?? '' };
  if (reason) values[outcome === 'not_hired' ? 'notHired' : 'declined'] = reason;
  if (startDate) values['startDate'] = formatDay(startDate);
  return values;
}

export const VoidReferral = z.object({ reason: z.enum(VOID_REASONS) });
export type VoidReferral = z.output<typeof VoidReferral>;
