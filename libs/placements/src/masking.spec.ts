import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskedKeys } from './masking.js';

const masked = (counts: Record<string, [numerator: number, denominator: number]>, ...hidden: string[]): string[] => {
  const groups = Object.entries(counts).map(([key, [numerator, denominator]]) => ({ key, numerator, denominator }));
  return [...maskedKeys(groups, new Set(hidden))].sort();
};

describe('outside the centre', () => {
  it('groups of five and more are shown, and those of none', () => {
    expect(masked({ a: [0, 5], b: [5, 30], c: [0, 40] })).toEqual([]);
  });

  it('a group with few people, or with few placed, takes the smallest of the others along', () => {
    expect(masked({ a: [0, 3], b: [6, 30], c: [20, 40] })).toEqual(['a', 'b']);
    expect(masked({ a: [4, 50], b: [6, 30], c: [20, 40] })).toEqual(['a', 'b']);
  });

  it('two small groups take another along while both together are few', () => {
    expect(masked({ a: [0, 1], b: [0, 3], c: [8, 40], d: [9, 50] })).toEqual(['a', 'b', 'c']);
    expect(masked({ a: [3, 9], b: [3, 9], c: [8, 40] })).toEqual(['a', 'b']);
  });

  it('a group that is never shown cannot be told from the total', () => {
    expect(masked({ prison: [10, 20], b: [6, 30], c: [20, 40] }, 'prison')).toEqual(['b', 'prison']);
  });

  it('all are masked when there are not enough others', () => {
    expect(masked({ a: [1, 2] })).toEqual(['a']);
    expect(masked({ a: [1, 2], b: [9, 20] })).toEqual(['a', 'b']);
  });

  it('nothing few can be told by whoever takes what is shown from the total, whatever the groups', () => {
    const counts = fc.record({ denominator: fc.integer({ min: 0, max: 12 }), placed: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 8 }), fc.boolean(), (drawn, hasHidden) => {
        const groups = drawn.map(({ denominator, placed }, at) => ({ key: `g${at}`, denominator, numerator: placed }));
        const hidden = new Set(hasHidden ? ['g0'] : []);
        const keys = maskedKeys(groups, hidden);
        const shown = groups.filter(({ key }) => !keys.has(key));
        const left = groups.filter(({ key }) => keys.has(key));
        const isFew = (count: number) => count >= 1 && count <= 4;
        expect(shown.some(({ numerator, denominator }) => isFew(numerator) || isFew(denominator))).toBe(false);
        if (left.length === 0 || shown.length === 0) return;
        expect(left.length).toBeGreaterThanOrEqual(2);
        expect(isFew(left.reduce((sum, { numerator }) => sum + numerator, 0))).toBe(false);
        expect(isFew(left.reduce((sum, { denominator }) => sum + denominator, 0))).toBe(false);
      }),
    );
  });
});
