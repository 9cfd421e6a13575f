import { describe, expect, it } from '@jest/globals';
import { canUndo, HAND_OVER_ACTIONS, HAND_OVER_STATUSES } from './hand-over.lifecycle.js';

describe('a hand-over', () => {
  it('can be undone until it is; one for a while that is over has been already', () => {
    const undoable = (untilDay: string | null) => HAND_OVER_STATUSES.filter((status) => canUndo({ status, untilDay }));
    expect(undoable(null)).toEqual(['planned', 'running', 'done']);
    expect(undoable('2026-12-01')).toEqual(['planned', 'running']);
  });

  it('reaches every status from the first', () => {
    const reached = new Set<string>([HAND_OVER_STATUSES[0], ...Object.values(HAND_OVER_ACTIONS).map(({ to }) => to)]);
    expect([...reached].toSorted()).toEqual([...HAND_OVER_STATUSES].toSorted());
  });
});
