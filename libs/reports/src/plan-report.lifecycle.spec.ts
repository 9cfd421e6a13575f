import { expect, it } from '@jest/globals';
import { canDo, PLAN_REPORT_ACTIONS, PLAN_REPORT_STATUSES } from './plan-report.lifecycle.js';

it('reaches every status from a draft, and ends with what is published', () => {
  const reached = new Set<string>(['draft', ...Object.values(PLAN_REPORT_ACTIONS).map(({ to }) => to)]);
  expect([...reached].sort()).toEqual([...PLAN_REPORT_STATUSES].sort());
  for (const action of ['check', 'return', 'publish'] as const) expect(canDo(action, 'published')).toBe(false);
});
