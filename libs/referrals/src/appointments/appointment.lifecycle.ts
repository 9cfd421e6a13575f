/** An offer holds its hour until it is taken or lapses; `kept` is who was counselled on the day. */
export const APPOINTMENT_STATUSES = ['offered', 'booked', 'kept', 'no-show', 'cancelled', 'lapsed'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

export const APPOINTMENT_ACTIONS = {
  accept: { from: ['offered'], to: 'booked' },
  /** Whoever it was offered to does not want it, or does not say so in time. */
  lapse: { from: ['offered'], to: 'lapsed' },
  cancel: { from: ['booked'], to: 'cancelled' },
  /** Late is better than never: who was written down as missing may have come all the same. */
  keep: { from: ['booked', 'no-show'], to: 'kept' },
  miss: { from: ['booked'], to: 'no-show' },
} as const satisfies Record<string, { from: readonly AppointmentStatus[]; to: AppointmentStatus }>;
export type AppointmentAction = keyof typeof APPOINTMENT_ACTIONS;

export const canDo = (action: AppointmentAction, status: AppointmentStatus): boolean =>
  APPOINTMENT_ACTIONS[action].from.some((each) => each === status);
