/** The life of a place in the queue of a booth. That somebody is away, or called elsewhere, is no status of its own. */
export const TICKET_STATUSES = ['waiting', 'called', 'talking', 'served', 'lapsed', 'left', 'moved'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

export const TICKET_ACTIONS = {
  call: { from: ['waiting'], to: 'called' },
  answer: { from: ['called'], to: 'talking' },
  /** The recruiter called by mistake, or the connection broke: the place is as it was. */
  keep: { from: ['called'], to: 'waiting' },
  /** No answer the first time. */
  stepBack: { from: ['called'], to: 'waiting' },
  /** No answer again, gone for too long, or the booth or the fair closed. */
  lapse: { from: ['waiting', 'called'], to: 'lapsed' },
  return: { from: ['lapsed'], to: 'waiting' },
  serve: { from: ['talking'], to: 'served' },
  leave: { from: ['waiting', 'called', 'lapsed'], to: 'left' },
  move: { from: ['waiting', 'lapsed'], to: 'moved' },
} as const satisfies Record<string, { from: readonly TicketStatus[]; to: TicketStatus }>;
export type TicketAction = keyof typeof TICKET_ACTIONS;

export const canDo = (action: TicketAction, status: TicketStatus): boolean =>
  TICKET_ACTIONS[action].from.some((each) => each === status);

/** A ticket in one of these holds one of a person's five places. */
export const HOLDING: readonly TicketStatus[] = ['waiting', 'called', 'talking'];
/** Of these a person has one at most, whatever queues they stand in. */
export const ENGAGED: readonly TicketStatus[] = ['called', 'talking'];

/** Why a ticket lapsed, which is what its owner is told. */
export const LAPSE_REASONS = ['no-answer', 'absence', 'booth-closed', 'fair-over', 'removed'] as const;
export type LapseReason = (typeof LAPSE_REASONS)[number];

/** How long a call rings, and how long a lost connection counts as a short absence. */
export const GRACE_MS = 60_000;
export const ABSENCE_MS = 10 * 60_000;
/** Queues in which a person may stand at once. */
export const MOST_QUEUES = 5;
/** Unanswered calls after which a place lapses. */
export const MOST_MISSES = 2;
