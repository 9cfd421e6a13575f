export const APPLICATION_STATUSES = [
  'submitted',
  'seen',
  'shortlisted',
  'interview',
  'offered',
  'hired',
  'rejected',
  'withdrawn',
  'closed',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** Statuses in which the employer has something to do. */
export const OPEN = ['submitted', 'seen', 'shortlisted', 'interview', 'offered'] as const;
export type OpenStatus = (typeof OPEN)[number];

/** Statuses in which the applicant has heard nothing from the employer yet. */
export const UNANSWERED: readonly ApplicationStatus[] = ['submitted', 'seen', 'shortlisted'];

/** What somebody does to an application; each action leads to exactly one status. */
export const APPLICATION_ACTIONS = {
  see: { from: ['submitted'], to: 'seen' },
  shortlist: { from: ['submitted', 'seen'], to: 'shortlisted' },
  /** Takes shortlisting back: the applicant was told nothing of it. */
  setBack: { from: ['shortlisted'], to: 'seen' },
  /** Again for another day or place. A late answer opens what was closed without one. */
  invite: { from: ['submitted', 'seen', 'shortlisted', 'interview', 'closed'], to: 'interview' },
  offer: { from: ['submitted', 'seen', 'shortlisted', 'interview', 'closed'], to: 'offered' },
  hire: { from: ['submitted', 'seen', 'shortlisted', 'interview', 'offered', 'closed'], to: 'hired' },
  reject: { from: ['submitted', 'seen', 'shortlisted', 'interview', 'offered'], to: 'rejected' },
  withdraw: { from: ['submitted', 'seen', 'shortlisted', 'interview', 'offered'], to: 'withdrawn' },
  close: { from: ['submitted', 'seen', 'shortlisted', 'interview', 'offered'], to: 'closed' },
} as const satisfies Record<string, { from: readonly ApplicationStatus[]; to: ApplicationStatus }>;
export type ApplicationAction = keyof typeof APPLICATION_ACTIONS;

/** Steps that lead back to the status before: `statusBefore` says to which. */
export const WAYS_BACK = { undoReject: 'rejected', restore: 'closed' } as const satisfies Record<
  string,
  ApplicationStatus
>;

export const CHANNELS = ['online', 'desk', 'fair'] as const;
export type ApplicationChannel = (typeof CHANNELS)[number];

export const REJECT_REASONS = [
  'skills',
  'experience',
  'qualification',
  'distance',
  'wage',
  'shift',
  'documents',
  'no-show',
  'unreachable',
  'filled',
  'other',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/**
 * Why applications are closed by themselves, and from which statuses. A deadline that runs out takes no invitation
 * back, and neither a deadline nor a filled vacancy an offer: those go on until the employer says how they ended.
 */
export const CLOSED_FROM = {
  'no-answer': OPEN,
  'posting-closed': ['submitted', 'seen', 'shortlisted', 'interview'],
  'posting-expired': ['submitted', 'seen', 'shortlisted'],
  'posting-filled': ['submitted', 'seen', 'shortlisted', 'interview'],
  'employer-suspended': OPEN,
  'hired-elsewhere': OPEN,
} as const satisfies Record<string, readonly OpenStatus[]>;
export type CloseReason = keyof typeof CLOSED_FROM;
export const CLOSE_REASONS = Object.keys(CLOSED_FROM) as CloseReason[];

/** Closed for these reasons, an application can still be answered by the employer. */
export const ANSWERED_LATE: readonly (CloseReason | null)[] = [
  'no-answer',
  'posting-closed',
  'posting-expired',
  'posting-filled',
];

/** What is undone when the vacancy opens again. */
export const CLOSED_WITH_POSTING: readonly CloseReason[] = ['posting-closed', 'posting-expired', 'posting-filled'];

/** Days in which what was closed with its vacancy or employer comes back with it. */
export const RESTORE_DAYS = 7;
/** Days without a word of the employer after which an application is closed. */
export const ANSWER_DAYS = 30;
/** Days without a word after which the employer is reminded. */
export const REMINDER_DAYS = [20, 27] as const;
/** Minutes in which a rejection can be taken back; only then the applicant is told. */
export const UNDO_MINUTES = 15;

export function canDo(action: ApplicationAction, status: ApplicationStatus): boolean {
  return (APPLICATION_ACTIONS[action].from as readonly ApplicationStatus[]).includes(status);
}

export function isOpen(status: ApplicationStatus): status is OpenStatus {
  return (OPEN as readonly ApplicationStatus[]).includes(status);
}

/** How an employer's board is divided, from left to right; the last two are no columns. */
export const BOARD_GROUPS = {
  waiting: ['submitted', 'seen'],
  shortlisted: ['shortlisted'],
  interview: ['interview'],
  offered: ['offered'],
  hired: ['hired'],
  ended: ['rejected', 'withdrawn', 'closed'],
} as const satisfies Record<string, readonly ApplicationStatus[]>;
export type BoardGroup = keyof typeof BOARD_GROUPS;
export const BOARD_COLUMNS: readonly BoardGroup[] = ['waiting', 'shortlisted', 'interview', 'offered'];
