import { describe, expect, it } from '@jest/globals';
import { actionsFrom, canDo, POSTING_ACTIONS, POSTING_STATUSES, type PostingStatus } from './posting.lifecycle.js';

describe('the life of a posting', () => {
  it('reaches every status from a draft', () => {
    const reached = new Set<PostingStatus>(['draft']);
    for (let grown = true; grown;) {
      grown = false;
      for (const { from, to } of Object.values(POSTING_ACTIONS)) {
        if (from.some((status) => reached.has(status)) && !reached.has(to)) {
          reached.add(to);
          grown = true;
        }
      }
    }
    expect([...reached].sort()).toEqual([...POSTING_STATUSES].sort());
  });

  it('has a way on from every status', () => {
    for (const status of POSTING_STATUSES) expect(actionsFrom(status)).not.toEqual([]);
  });

  it('never publishes what nobody submitted or vouched for', () => {
    expect(canDo('approve', 'draft')).toBe(false);
    expect(canDo('resume', 'closed')).toBe(false);
    expect(canDo('prolong', 'draft')).toBe(false);
  });
});
