import { describe, expect, it } from '@jest/globals';
import { rhythmOf } from './rhythm.js';

describe('rhythmOf', () => {
  it.each([
    [
      { everyMs: 15_000, cron: null },
      { kind: 'seconds', count: 15 },
    ],
    [
      { everyMs: 120_000, cron: null },
      { kind: 'minutes', count: '2' },
    ],
    [
      { everyMs: null, cron: '5 3 * * *' },
      { kind: 'daily', time: '03:05' },
    ],
    [
      { everyMs: null, cron: '2 * * * *' },
      { kind: 'hourly', minute: '02' },
    ],
    [
      { everyMs: null, cron: '*/30 * * * *' },
      { kind: 'minutes', count: '30' },
    ],
    [
      { everyMs: null, cron: '0 8 * * 1' },
      { kind: 'cron', line: '0 8 * * 1' },
    ],
  ])('reads %j', (schedule, expected) => {
    expect(rhythmOf(schedule)).toEqual(expected);
  });
});
