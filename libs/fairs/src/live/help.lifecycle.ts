/** Somebody at a fair who asks for a counsellor: one request at a time. */
export const HELP_STATUSES = ['open', 'taken', 'closed'] as const;
export type HelpStatus = (typeof HELP_STATUSES)[number];

export const HELP_ACTIONS = {
  /** One of the staff says: I see to it. */
  take: { from: ['open'], to: 'taken' },
  close: { from: ['open', 'taken'], to: 'closed' },
} as const satisfies Record<string, { from: readonly HelpStatus[]; to: HelpStatus }>;
