import { describe, expect, it } from '@jest/globals';
import { minutesLeft } from './conversation.lifecycle.js';

describe('the planned minutes of a conversation', () => {
  const began = new Date('2026-11-24T02:00:00Z');
  const after = (seconds: number) => minutesLeft(began, 10, new Date(began.getTime() + seconds * 1_000));

  it('count down to the last, then up, and are never 0', () => {
    expect([0, 1, 59, 60, 599].map(after)).toEqual([10, 10, 10, 9, 1]);
    expect([600, 601, 660, 661, 4_200].map(after)).toEqual([-1, -1, -1, -2, -60]);
  });
});
