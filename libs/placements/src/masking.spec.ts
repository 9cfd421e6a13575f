import { describe, expect, it } from '@jest/globals';
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
});
