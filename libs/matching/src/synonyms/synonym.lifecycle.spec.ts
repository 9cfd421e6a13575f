import { describe, expect, it } from '@jest/globals';
import { canDo, SYNONYM_ACTIONS, SYNONYM_STATUSES } from './synonym.lifecycle.js';

describe('the life of a synonym', () => {
  it('reaches every status, and ends when it is refused or withdrawn', () => {
    const reached = new Set(['proposed', ...Object.values(SYNONYM_ACTIONS).map(({ to }) => to)]);
    expect([...reached].sort()).toEqual([...SYNONYM_STATUSES].sort());
    expect(canDo('approve', 'proposed')).toBe(true);
    expect(canDo('approve', 'refused')).toBe(false);
    expect(canDo('withdraw', 'proposed')).toBe(false);
  });
});
