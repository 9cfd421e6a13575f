import { describe, expect, it } from '@jest/globals';
import { isSettledBy, WORK_KINDS } from './work-item.kinds.js';

describe('a call', () => {
  it('settles only what ends with talking, once somebody was reached', () => {
    expect(WORK_KINDS.filter((kind) => isSettledBy('reached', kind))).toEqual(['person-waiting', 'new-matches']);
    expect(WORK_KINDS.filter((kind) => isSettledBy('no-answer', kind))).toEqual([]);
  });
});
