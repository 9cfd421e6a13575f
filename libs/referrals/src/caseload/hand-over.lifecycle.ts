/** `planned` until its first day; one for a while is `running` until its last, one for good is `done` at once. */
export const HAND_OVER_STATUSES = ['planned', 'running', 'done', 'undone'] as const;
export type HandOverStatus = (typeof HAND_OVER_STATUSES)[number];

export const HAND_OVER_REASONS = ['leave', 'other-duty', 'left-post', 'workload'] as const;
export type HandOverReason = (typeof HAND_OVER_REASONS)[number];

export const HAND_OVER_ACTIONS = {
  /** One for a while begins. */
  begin: { from: ['planned'], to: 'running' },
  /** One for good is carried out. */
  carryOut: { from: ['planned'], to: 'done' },
  /** Its last day is over. */
  end: { from: ['running'], to: 'done' },
  undo: { from: ['planned', 'running', 'done'], to: 'undone' },
} as const satisfies Record<string, { from: readonly HandOverStatus[]; to: HandOverStatus }>;

/** Whether it can be taken back: one for a while that is over has been already. */
export const canUndo = ({ status, untilDay }: { status: HandOverStatus; untilDay: string | null }): boolean =>
  HAND_OVER_ACTIONS.undo.from.some((each) => each === status) && !(status === 'done' && untilDay !== null);
