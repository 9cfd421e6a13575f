/** A conversation begins with a call: one row tells both, so that one index holds "in at most one". */
export const CONVERSATION_STATUSES = [
  'called',
  'talking',
  'ended',
  'unanswered',
  'declined',
  'taken_back',
  'dropped',
] as const;
export type ConversationStatus = (typeof CONVERSATION_STATUSES)[number];

/** Only a person ends a conversation while its day lasts; a call ends by itself too. */
export const CONVERSATION_ACTIONS = {
  answer: { from: ['called'], to: 'talking' },
  end: { from: ['talking'], to: 'ended' },
  ringOut: { from: ['called'], to: 'unanswered' },
  decline: { from: ['called'], to: 'declined' },
  takeBack: { from: ['called'], to: 'taken_back' },
  /** Away, or the connection is lost: no missing answer. */
  drop: { from: ['called'], to: 'dropped' },
} as const satisfies Record<string, { from: readonly ConversationStatus[]; to: ConversationStatus }>;

/** How a call ends that nobody took, and what becomes of the ticket. */
export const CALL_ENDS = {
  unanswered: 'miss',
  declined: 'miss',
  taken_back: 'keep',
  dropped: 'keep',
} as const satisfies Partial<Record<ConversationStatus, 'miss' | 'keep'>>;
export type CallEnd = keyof typeof CALL_ENDS;

/** What a recruiter notes after a conversation. */
export const FAIR_OUTCOMES = ['hired', 'interview', 'keep_in_touch', 'not_suitable'] as const;
export type FairOutcome = (typeof FAIR_OUTCOMES)[number];

/** Why somebody does not suit, in the words of referrals. */
export const UNSUITABLE_REASONS = [
  'skills',
  'experience',
  'qualification',
  'health',
  'documents',
  'filled',
  'other',
] as const;
export type UnsuitableReason = (typeof UNSUITABLE_REASONS)[number];

/**
 * Minutes that are left of those planned, begun ones counted whole; then minus the minutes beyond, never 0: only a
 * person ends a conversation.
 */
export function minutesLeft(answeredAt: Date, plannedMinutes: number, now: Date): number {
  const left = plannedMinutes - (now.getTime() - answeredAt.getTime()) / 60_000;
  return left > 0 ? Math.ceil(left) : Math.min(-1, Math.floor(left));
}
