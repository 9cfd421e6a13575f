/** `planned` until its first day; one for a while is `running` until its last, one for good is `done` at once. */
export const HAND_OVER_STATUSES = ['planned', 'running', 'done', 'undone'] as const;
export type HandOverStatus = (typeof HAND_OVER_STATUSES)[number];

export const HAND_OVER_REASONS = ['leave', 'other-duty', 'left-post', 'workload'] as const;
export type HandOverReason = (typeof HAND_OVER_REASONS)[number];

/** Whether it can be taken back: one for a while that is over has been already. */
export const canUndo = ({ status, untilDay }: { status: HandOverStatus; untilDay: string | null }): boolean =>
  status === 'planned' || status === 'running' || (status === 'done' && untilDay === null);
