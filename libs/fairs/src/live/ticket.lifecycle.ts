/** The life of a place in the queue of a booth. That somebody is away, or called elsewhere, is no state of its own. */
export const TICKET_STATES = ['waiting', 'called', 'talking', 'served', 'lapsed', 'left', 'moved'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

export const TICKET_ACTIONS = {
  call: { from: ['waiting'], to: 'called' },
  answer: { from: ['called'], to: 'talking' },
  /** The recruiter called by mistake, or the connection broke: the place is as it was. */
  keep: { from: ['called'], to: 'waiting' },
  /** No answer the first time. */
  stepBack: { from: ['called'], to: 'waiting' },
  /** No answer again, gone for too long, or the booth closed. */
  lapse: { from: ['waiting', 'called'], to: 'lapsed' },
  return: { from: ['lapsed'], to: 'waiting' },
  serve: { from: ['talking'], to: 'served' },
  leave: { from: ['waiting', 'called', 'lapsed'], to: 'left' },
  move: { from: ['waiting', 'lapsed'], to: 'moved' },
} as const satisfies Record<string, { from: readonly TicketState[]; to: TicketState }>;
export type TicketAction = keyof typeof TICKET_ACTIONS;

export const canDo = (action: TicketAction, state: TicketState): boolean =>
  TICKET_ACTIONS[action].from.some((each) => each === state);

/** A ticket in one of these holds one of a person's five places. */
export const HOLDING: readonly TicketState[] = ['waiting', 'called', 'talking'];
/** Of these a person has one at most, whatever queues they stand in. */
export const ENGAGED: readonly TicketState[] = ['called', 'talking'];

/** Why a ticket lapsed, which is what its owner is told. */
export const LAPSE_REASONS = ['no-answer', 'absence', 'booth-closed', 'removed'] as const;
export type LapseReason = (typeof LAPSE_REASONS)[number];

/** A conversation begins with a call: one row tells both, so that one index holds "in at most one". */
export const CONVERSATION_STATES = [
  'called',
  'talking',
  'ended',
  'unanswered',
  'declined',
  'taken_back',
  'dropped',
] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];

/** How a call ends that nobody took, and what becomes of the ticket. */
export const CALL_ENDS = {
  unanswered: 'miss',
  declined: 'miss',
  taken_back: 'keep',
  dropped: 'keep',
} as const satisfies Partial<Record<ConversationState, 'miss' | 'keep'>>;
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

/** How long a call rings, and how long a lost connection counts as a short absence. */
export const GRACE_MS = 60_000;
export const ABSENCE_MS = 10 * 60_000;
/** Queues in which a person may stand at once. */
export const MOST_QUEUES = 5;
/** Unanswered calls after which a place lapses. */
export const MOST_MISSES = 2;
