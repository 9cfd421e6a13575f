/** `answered` by or for the employer, `expired` without an answer, `voided` because it should never have been issued. */
export const REFERRAL_STATUSES = ['issued', 'answered', 'expired', 'voided'] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

export const REFERRAL_ACTIONS = {
  /** Employers answer late, too: what they say counts more than that the day has passed. */
  answer: { from: ['issued', 'expired'], to: 'answered' },
  /** Somebody knows better, or wrote it down wrong. */
  correct: { from: ['answered'], to: 'answered' },
  expire: { from: ['issued'], to: 'expired' },
  void: { from: ['issued', 'answered', 'expired'], to: 'voided' },
} as const satisfies Record<string, { from: readonly ReferralStatus[]; to: ReferralStatus }>;
export type ReferralAction = keyof typeof REFERRAL_ACTIONS;

/** How a referral ended, as the ledger calls it; that it expired is its status. */
export const OUTCOMES = ['hired', 'not_hired', 'worker_declined', 'no_show', 'no_reply', 'employed_elsewhere'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const NOT_HIRED_REASONS = [
  'skills',
  'experience',
  'qualification',
  'health',
  'documents',
  'filled',
  'other',
] as const;
export type NotHiredReason = (typeof NOT_HIRED_REASONS)[number];

export const DECLINED_REASONS = [
  'wage',
  'distance',
  'shift',
  'conditions',
  'unlike-posting',
  'family',
  'other',
] as const;
export type DeclinedReason = (typeof DECLINED_REASONS)[number];

export const VOID_REASONS = ['by-mistake', 'wrong-person', 'issued-twice'] as const;
export type ReferralVoidReason = (typeof VOID_REASONS)[number];

/** How an employer may say that it ended. */
export const EMPLOYER_OUTCOMES = ['hired', 'not_hired', 'worker_declined', 'no_show'] as const satisfies Outcome[];

/**
 * Who says how it ended, the weakest first: whoever holds the slip, which the worker does too; a counsellor after a
 * call; the employer, signed in or with a code that its contact was sent.
 */
export const ANSWER_SOURCES = ['slip', 'counsellor', 'employer'] as const;
export type AnswerSource = (typeof ANSWER_SOURCES)[number];

/** Whether what this source says counts in the place of what is known. A slip only speaks where nobody has yet. */
export function isReplacedBy(source: AnswerSource, known: AnswerSource | null): boolean {
  if (known === null) return true;
  return source !== 'slip' && ANSWER_SOURCES.indexOf(source) >= ANSWER_SOURCES.indexOf(known);
}

export const canDo = (action: ReferralAction, status: ReferralStatus): boolean =>
  REFERRAL_ACTIONS[action].from.some((each) => each === status);

/** Whether an answer of this source can be taken now: the first one, or one in the place of another. */
export const takesAnswer = (
  source: AnswerSource,
  { status, answerSource }: { status: ReferralStatus; answerSource: AnswerSource | null },
): boolean => canDo('answer', status) || (canDo('correct', status) && isReplacedBy(source, answerSource));
