/** How a session is held: on its regular day, for an occasion, out in a commune, or on line alone. */
export const FAIR_TYPES = ['regular', 'ad_hoc', 'mobile', 'online'] as const;
export type FairType = (typeof FAIR_TYPES)[number];

/** A rehearsal is a fair of its own from its first to its last minute: what asks for the others never finds it. */
export const FAIR_STATUSES = ['draft', 'announced', 'open', 'closed', 'cancelled', 'rehearsal'] as const;
export type FairStatus = (typeof FAIR_STATUSES)[number];

/** What somebody does to a fair; each action leads to exactly one status. */
export const FAIR_ACTIONS = {
  announce: { from: ['draft'], to: 'announced' },
  open: { from: ['announced'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  /** It was closed too early: those who wait are still there. */
  reopen: { from: ['closed'], to: 'open' },
  cancel: { from: ['draft', 'announced', 'open'], to: 'cancelled' },
  /** A copy begins, to practise with; what it is a copy of stays as it is. */
  rehearse: { from: ['draft', 'announced'], to: 'rehearsal' },
} as const satisfies Record<string, { from: readonly FairStatus[]; to: FairStatus }>;
export type FairAction = keyof typeof FAIR_ACTIONS;

/** What the public sees. A cancelled fair stays to be seen, so that nobody goes there. */
export const PUBLIC_STATUSES: readonly FairStatus[] = ['announced', 'open', 'closed', 'cancelled'];
/** Before its end: people register, employers ask for booths. */
export const TAKING_STATUSES: readonly FairStatus[] = ['announced', 'open'];

/** While people come in, stand in queues and talk. */
const RUNNING_STATUSES: readonly FairStatus[] = ['open', 'rehearsal'];
export const isRunning = (status: FairStatus | null): boolean => status !== null && RUNNING_STATUSES.includes(status);

/** As long as something can still be planned. */
export const EDITABLE_STATUSES: readonly FairStatus[] = ['draft', 'announced', 'open'];

export const CANCEL_REASONS = ['weather', 'too-few', 'place-lost', 'public-health', 'other'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export const canDo = (action: FairAction, status: FairStatus): boolean =>
  FAIR_ACTIONS[action].from.some((each) => each === status);
