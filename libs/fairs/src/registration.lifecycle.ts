export const REGISTRATION_STATUSES = ['registered', 'waiting', 'checked_in', 'cancelled', 'missed'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** What happens to a registration; a full fair takes people as `waiting`. */
export const REGISTRATION_ACTIONS = {
  /** A place became free for the first who waits. */
  promote: { from: ['waiting'], to: 'registered' },
  checkIn: { from: ['registered'], to: 'checked_in' },
  /** Somebody else was checked in by mistake. */
  undoCheckIn: { from: ['checked_in'], to: 'registered' },
  cancel: { from: ['registered', 'waiting'], to: 'cancelled' },
  /** The fair is over and they did not come. */
  miss: { from: ['registered'], to: 'missed' },
  /** One human being under two records registered twice. */
  dropDouble: { from: ['registered', 'waiting', 'checked_in', 'missed'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly RegistrationStatus[]; to: RegistrationStatus }>;
export type RegistrationAction = keyof typeof REGISTRATION_ACTIONS;

/** Those who are expected or there. */
export const COMING: readonly RegistrationStatus[] = ['registered', 'checked_in'];

/** How somebody takes part: in the hall, or from elsewhere. */
export const ATTENDANCES = ['on_site', 'online'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** Where the registration was made: by the person, at an office, or at the door. */
export const REGISTRATION_CHANNELS = ['online', 'desk', 'fair'] as const;
export type RegistrationChannel = (typeof REGISTRATION_CHANNELS)[number];

/** Why somebody goes first (Luật Người khuyết tật 51/2010, Luật Người cao tuổi 39/2009, Pháp lệnh 02/2020). */
export const PRIORITY_REASONS = ['disability', 'elderly', 'pregnant', 'small-child', 'merit', 'other'] as const;
export type PriorityReason = (typeof PRIORITY_REASONS)[number];

export const canDo = (action: RegistrationAction, status: RegistrationStatus): boolean =>
  REGISTRATION_ACTIONS[action].from.some((each) => each === status);
