/** What a counsellor may have to do, what matters most first: the list of today stands in this order. */
export const WORK_KINDS = [
  'follow-up',
  'referral-unanswered',
  'person-waiting',
  'new-matches',
  'notice',
  'sample-call',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** What talking to the person settles; the other kinds end with their own record. */
const SETTLED_BY_TALKING: readonly WorkKind[] = ['person-waiting', 'new-matches'];

/** A check of what a counsellor did: never for whoever is in charge of the person. */
export const WORK_OF_OTHERS: readonly WorkKind[] = ['sample-call'];

export const CALL_OUTCOMES = ['reached', 'no-answer'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Whether a call settles the work: somebody was reached, and nothing else has to be recorded. */
export const isSettledBy = (outcome: CallOutcome, kind: WorkKind): boolean =>
  outcome === 'reached' && SETTLED_BY_TALKING.includes(kind);

/** For how many days work may be put off. */
export const POSTPONE_DAYS = { tomorrow: 1, week: 7 } as const;
export type Postponement = keyof typeof POSTPONE_DAYS;
