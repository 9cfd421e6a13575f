export const POSTING_STATUSES = [
  'draft',
  'submitted',
  'published',
  'returned',
  'paused',
  'filled',
  'closed',
  'expired',
] as const;

export type PostingStatus = (typeof POSTING_STATUSES)[number];

/** What somebody does to a posting; each action leads to exactly one status. */
export const POSTING_ACTIONS = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  /** A trusted employer's posting, or staff publishing what they wrote on behalf. */
  publishAtOnce: { from: ['draft', 'returned'], to: 'published' },
  withdraw: { from: ['submitted'], to: 'draft' },
  approve: { from: ['submitted'], to: 'published' },
  /** Staff send it back with reasons; a published one is taken away at once. */
  return: { from: ['submitted', 'published', 'paused'], to: 'returned' },
  /** A change of an open posting that breaks a rule waits for a decision again. */
  resubmit: { from: ['published', 'paused'], to: 'submitted' },
  pause: { from: ['published'], to: 'paused' },
  resume: { from: ['paused'], to: 'published' },
  fill: { from: ['published', 'paused'], to: 'filled' },
  close: { from: ['published', 'paused', 'submitted', 'returned'], to: 'closed' },
  expire: { from: ['published', 'paused'], to: 'expired' },
  /** A new deadline for one that has run out. */
  prolong: { from: ['expired'], to: 'published' },
  /** Undo of filling or closing within seven days. */
  reopen: { from: ['filled', 'closed'], to: 'published' },
} as const satisfies Record<string, { from: readonly PostingStatus[]; to: PostingStatus }>;

export type PostingAction = keyof typeof POSTING_ACTIONS;

/** Statuses in which the text may still be changed. */
export const EDITABLE: readonly PostingStatus[] = ['draft', 'returned', 'submitted', 'published', 'paused'];

/** Statuses in which nobody can apply any more. */
export const ENDED: readonly PostingStatus[] = ['filled', 'closed', 'expired'];

/** Days in which a closed or filled posting can be opened again with its applications. */
export const REOPEN_DAYS = 7;

/** Days after its end in which an expired posting can be prolonged; later its wage and text are looked at anew. */
export const PROLONG_DAYS = 30;

/** What one tap adds to a deadline. */
export const ONE_TAP_DAYS = 30;

export const CLOSE_REASONS = ['hired-here', 'hired-elsewhere', 'no-longer-needed', 'no-candidates', 'other'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Why staff send a posting back; the first ones carry the names of the screening rules. */
export const RETURN_REASONS = [
  'asks-money',
  'asks-papers',
  'discriminates',
  'below-minimum-wage',
  'probation',
  'contact-in-text',
  'duplicate',
  'incomplete',
  'misleading',
  'other',
] as const;

export function canDo(action: PostingAction, status: PostingStatus): boolean {
  return (POSTING_ACTIONS[action].from as readonly PostingStatus[]).includes(status);
}

/** Whether a closed posting may be opened again: only what was online before comes back without a new decision. */
export function wasOpen(before: PostingStatus | null): boolean {
  return before === 'published' || before === 'paused';
}

/** Actions that a status allows, in the order of the table. */
export function actionsFrom(status: PostingStatus): PostingAction[] {
  return (Object.keys(POSTING_ACTIONS) as PostingAction[]).filter((action) => canDo(action, status));
}
