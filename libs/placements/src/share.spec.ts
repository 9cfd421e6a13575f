import { describe, expect, it } from '@jest/globals';
import { gapTo, rateOf, targetOf } from './share.js';

describe('a rate', () => {
  it.each([
    [1684, 4933, 0.3414],
    [1684, 9399, 0.1792],
    [1, 3, 0.3333],
    [2, 3, 0.6667],
    // 0.00005 and 0.00015 lie between two: up.
    [1, 20_000, 0.0001],
    [3, 20_000, 0.0002],
    [5, 4, 1.25],
    [0, 7, 0],
  ])('of %d in %d is %d', (numerator, denominator, rate) => expect(rateOf(numerator, denominator)).toBe(rate));

  it('of nobody is none', () => expect(rateOf(3, 0)).toBeNull());
});

describe('the gap', () => {
  it.each([
    [4000, 34, 100, 6],
    [4100, 0, 3, 2],
    [4000, 50, 100, -10],
    [4000, 0, 5, 2],
    [4000, 2, 0, -2],
  ])('to %d of %d in %d is %d', (target, numerator, denominator, gap) =>
    expect(gapTo(target, { numerator, denominator })).toBe(gap),
  );
});

describe('the path of targets', () => {
  const path = new Map([
    [2025, 4000],
    [2026, 4100],
    [2030, 4500],
  ]);
  it.each([
    [2019, 4000],
    [2025, 4000],
    [2026, 4100],
    [2028, 4100],
    [2030, 4500],
    [2041, 4500],
  ])('of %d is %d', (year, target) => expect(targetOf(year, path)).toBe(target));
});
