import { describe, expect, it } from '@jest/globals';
import { playFair, type Wait } from './wait-estimate.fixture.js';
import { addService, type BoothPace, estimateWait, NO_TIMES, peopleBefore } from './wait-estimate.js';

const served = (count: number, minutes: number) => {
  let times = NO_TIMES;
  for (let each = 0; each < count; each += 1) times = addService(times, minutes);
  return times;
};
const pace = (fields: Partial<BoothPace> = {}): BoothPace => ({
  own: NO_TIMES,
  pool: NO_TIMES,
  here: 1,
  onBreak: 0,
  running: [2],
  expected: [],
  ...fields,
});
const median = (fields: Partial<BoothPace>, before = 5) => estimateWait(pace(fields), before)!.median;
const width = (fields: Partial<BoothPace>, before = 5) => {
  const { low, high } = estimateWait(pace(fields), before)!;
  return high / low;
};

describe('the estimate of a wait', () => {
  it('says nothing where no recruiter is, and never zero where one is', () => {
    expect(estimateWait(pace({ here: 0 }), 3)).toBeNull();
    for (const running of [[], [0], [6], [60], [600]]) {
      for (const here of [1, 2, 5]) {
        for (const before of [0, 0.5, 1, 7, 80]) {
          const { low, high } = estimateWait(pace({ here, running }), before)!;
          expect(low).toBeGreaterThanOrEqual(1);
          expect(high).toBeGreaterThan(low);
          expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        }
      }
    }
  });

  it('foresees people who have agreed a time before it, and nobody whose time comes later', () => {
    const alone = median({});
    expect(median({ expected: [alone + 1, alone + 2] })).toBe(alone);
    expect(median({ expected: [1] })).toBeGreaterThan(alone);
    expect(median({ expected: [1, 2] })).toBeGreaterThan(median({ expected: [1] }));
    // One who goes first moves the own turn back behind the time of another.
    const [one] = [median({ expected: [1] })];
    expect(median({ expected: [1, (alone + one) / 2] })).toBeGreaterThan(one);
    expect(median({ expected: [1] }, 0)).toBeGreaterThan(median({}, 0));
    expect(estimateWait(pace({ here: 0, expected: [1] }), 3)).toBeNull();
  });

  it('grows with the people before, shrinks with recruiters, and is longer while one is on a break', () => {
    const waits = [0, 1, 2, 5, 10].map((before) => median({}, before));
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(median({ here: 2 })).toBeLessThan(median({ here: 1 }));
    expect(median({ here: 1, onBreak: 1 })).toBeGreaterThan(median({ here: 2 }));
    expect(peopleBefore(3, 2)).toBe(4);
  });

  it('begins wide and narrows; a booth that differs from the others is believed after a while', () => {
    expect(width({})).toBeGreaterThan(width({ pool: served(60, 7) }));
    const others = served(100, 6);
    const slow = [0, 5, 20, 60].map((count) => median({ own: served(count, 15), pool: others }));
    expect(slow).toEqual(slow.toSorted((one, other) => one - other));
    expect(slow[3]! / slow[0]!).toBeGreaterThan(1.8);
  });

  it('leaves out what was ended at once or forgotten open', () => {
    expect(addService(addService(NO_TIMES, 0.1), 600)).toEqual(NO_TIMES);
  });
});

describe('over 20 simulated fairs', () => {
  const waits: Wait[] = Array.from({ length: 20 }, (_, seed) => playFair(seed + 1)).flat();
  const share = (some: readonly Wait[]) =>
    some.filter(({ actual, low, high }) => low <= actual && actual <= high).length / some.length;
  const error = (of: (wait: Wait) => number) =>
    waits.reduce((sum, wait) => sum + Math.abs(of(wait) - wait.actual), 0) / waits.length;

  it('the mean error is at most a quarter above that of an oracle who knows every distribution', () => {
    expect(waits.length).toBeGreaterThan(2_000);
    const ratio = error(({ median }) => median) / error(({ oracle }) => oracle);
    expect(ratio).toBeLessThanOrEqual(1.25);
    // An oracle that were no better than the estimate would be none.
    expect(ratio).toBeGreaterThanOrEqual(1);
  });

  it('the range that is shown holds 75 to 85 of a hundred waits, near and far', () => {
    expect(share(waits)).toBeGreaterThanOrEqual(0.75);
    expect(share(waits)).toBeLessThanOrEqual(0.85);
    for (const [from, to] of [
      [0, 10],
      [10, 30],
      [30, Infinity],
    ] as const) {
      const some = waits.filter(({ median }) => median >= from && median < to);
      expect(some.length).toBeGreaterThan(200);
      expect(share(some)).toBeGreaterThan(0.65);
      expect(share(some)).toBeLessThan(0.95);
    }
  });
});
