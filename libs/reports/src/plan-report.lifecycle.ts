/** A draft may be written; of a checked report the figures stand still; a published one never changes. */
export const PLAN_REPORT_STATUSES = ['draft', 'checked', 'published'] as const;
export type PlanReportStatus = (typeof PLAN_REPORT_STATUSES)[number];

export const PLAN_REPORT_ACTIONS = {
  check: { from: ['draft'], to: 'checked' },
  return: { from: ['checked'], to: 'draft' },
  publish: { from: ['checked'], to: 'published' },
} as const satisfies Record<string, { from: readonly PlanReportStatus[]; to: PlanReportStatus }>;
export type PlanReportAction = keyof typeof PLAN_REPORT_ACTIONS;

export const canDo = (action: PlanReportAction, status: PlanReportStatus): boolean =>
  PLAN_REPORT_ACTIONS[action].from.some((each) => each === status);
