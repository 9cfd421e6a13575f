/** `answered` by or for the employer, `expired` without an answer, `voided` because it should never have been issued. */
export const REFERRAL_STATUSES = ['issued', 'answered', 'expired', 'voided'] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

export const REFERRAL_ACTIONS = {
  /** Employers answer late, too: what they say counts more than that the day has passed. */
  answer: { from: ['issued', 'expired'], to: 'answered' },
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

/** Who says how it ended. What a counsellor writes down after a call is the counsellor's own statement. */
const ANSWER_SOURCES = ['counsellor'] as const;
export type AnswerSource = (typeof ANSWER_SOURCES)[number];

export const canDo = (action: ReferralAction, status: ReferralStatus): boolean =>
  REFERRAL_ACTIONS[action].from.some((each) => each === status);
