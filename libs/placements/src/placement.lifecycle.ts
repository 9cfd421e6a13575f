/** `current` as far as anybody knows, `ended` when the person has left, `voided` because it should never have been recorded. */
export const PLACEMENT_STATUSES = ['current', 'ended', 'voided'] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

export const PLACEMENT_ACTIONS = {
  end: { from: ['current'], to: 'ended' },
  /** Takes an end back that was recorded by mistake. */
  resume: { from: ['ended'], to: 'current' },
  void: { from: ['current', 'ended'], to: 'voided' },
} as const satisfies Record<string, { from: readonly PlacementStatus[]; to: PlacementStatus }>;
export type PlacementAction = keyof typeof PLACEMENT_ACTIONS;

export const END_REASONS = ['resigned', 'dismissed', 'contract-over', 'employer-closed', 'other'] as const;
export type EndReason = (typeof END_REASONS)[number];

export const VOID_REASONS = ['not-started', 'wrong-person', 'recorded-twice'] as const;
export type PlacementVoidReason = (typeof VOID_REASONS)[number];

export const canDo = (action: PlacementAction, status: PlacementStatus): boolean =>
  PLACEMENT_ACTIONS[action].from.some((each) => each === status);
