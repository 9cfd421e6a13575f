/**
 * What can disagree about work: the employer's answer to the slip, the first day that an employer told, somebody who
 * was still at work after the last day, a second job at the same time, the call of the sample.
 */
export const CONTRADICTION_KINDS = [
  'employer-denies',
  'start-differs',
  'worked-after-end',
  'two-jobs',
  'sample-denies',
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** `keep` leaves both as they are; `void-other` voids the second of two jobs. */
export const DECISIONS = ['keep', 'void', 'void-other', 'end', 'resume', 'take-start'] as const;
export type Decision = (typeof DECISIONS)[number];

export const SETTLEMENT_REASONS = ['employer-told', 'worker-told', 'paper-seen', 'written-wrong', 'both-so'] as const;
export type SettlementReason = (typeof SETTLEMENT_REASONS)[number];

const OFFERED: Record<ContradictionKind, readonly Decision[]> = {
  'employer-denies': ['void', 'end', 'keep'],
  'start-differs': ['take-start', 'keep'],
  'worked-after-end': ['resume', 'keep'],
  'two-jobs': ['end', 'void', 'void-other', 'keep'],
  'sample-denies': ['void', 'end', 'keep'],
};

/** How a contradiction can be settled; what has ended already is not ended again. */
export function decisionsFor(kind: ContradictionKind, isEnded: boolean): readonly Decision[] {
  return OFFERED[kind].filter((decision) => decision !== 'end' || !isEnded);
}
