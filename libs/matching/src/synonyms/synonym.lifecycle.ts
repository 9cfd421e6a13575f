/** `live` is put to use, `withdrawn` was once. What was refused or withdrawn may be proposed anew. */
export const SYNONYM_STATUSES = ['proposed', 'live', 'refused', 'withdrawn'] as const;
export type SynonymStatus = (typeof SYNONYM_STATUSES)[number];

export const SYNONYM_ACTIONS = {
  /** By another person than who proposed it, once its effect is known. */
  approve: { from: ['proposed'], to: 'live' },
  /** By anybody who may propose; by who proposed it, it is taken back. */
  refuse: { from: ['proposed'], to: 'refused' },
  withdraw: { from: ['live'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly SynonymStatus[]; to: SynonymStatus }>;
export type SynonymAction = keyof typeof SYNONYM_ACTIONS;

export const canDo = (action: SynonymAction, status: SynonymStatus): boolean =>
  SYNONYM_ACTIONS[action].from.some((each) => each === status);
