import { type FairStatus } from './fair.lifecycle.js';

export const BOOTH_STATUSES = ['requested', 'confirmed', 'declined', 'withdrawn'] as const;
export type BoothStatus = (typeof BOOTH_STATUSES)[number];

/** What the employer and the centre do to a booth. One that the centre enters itself is confirmed at once. */
export const BOOTH_ACTIONS = {
  confirm: { from: ['requested'], to: 'confirmed' },
  decline: { from: ['requested'], to: 'declined' },
  withdraw: { from: ['requested', 'confirmed'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly BoothStatus[]; to: BoothStatus }>;
export type BoothAction = keyof typeof BOOTH_ACTIONS;

/** At a fair that is open people may stand in the queue of a confirmed booth: operators close it there, and move them. */
export const isInUse = (status: BoothStatus, fairStatus: FairStatus): boolean =>
  fairStatus === 'open' && status === 'confirmed';

/** Of these an employer has one at most in a fair. */
export const ACTIVE_BOOTH: readonly BoothStatus[] = ['requested', 'confirmed'];

export const DECLINE_REASONS = ['full', 'no-posting', 'not-suitable', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const canDo = (action: BoothAction, status: BoothStatus): boolean =>
  BOOTH_ACTIONS[action].from.some((each) => each === status);
