import { describe, expect, it } from '@jest/globals';
import { interval95, mean, ndcg10, percentile, reciprocalRank, unjudged10 } from './measures.js';

describe('measures of search', () => {
  const judgments = { a: 3, b: 2, c: 1, d: 0 };

  it('gives 1 to the ideal order and less to any other', () => {
    expect(ndcg10(['a', 'b', 'c'], judgments)).toBeCloseTo(1, 10);
    // (3 / log2 2 + 7 / log2 3) / (7 / log2 2 + 3 / log2 3 + 1 / log2 4)
    expect(ndcg10(['b', 'a'], judgments)).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3) + 0.5), 10);
    expect(ndcg10(['x', 'y'], judgments)).toBe(0);
    expect(ndcg10([], judgments)).toBe(0);
    expect(ndcg10(['a'], {})).toBe(0);
  });

  it('looks at the first ten only', () => {
    const ten = Array.from({ length: 10 }, (_, at) => `x${at}`);
    expect(ndcg10([...ten, 'a'], judgments)).toBe(0);
    expect(unjudged10([...ten, 'a'], judgments)).toBe(1);
    expect(unjudged10(['a', 'd', 'x', 'y'], judgments)).toBe(0.5);
  });

  it('counts the rank of the first that was graded above nothing', () => {
    expect(reciprocalRank(['d', 'c', 'a'], judgments)).toBe(0.5);
    expect(reciprocalRank(['x'], judgments)).toBe(0);
  });

  it('tells percentiles and how sure a mean is', () => {
    expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(percentile([5, 1, 3, 2, 4], 0.95)).toBe(5);
    expect(percentile([], 0.5)).toBe(0);
    let state = 1;
    const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
    const values = Array.from({ length: 100 }, (_, at) => at % 2);
    const [low, high] = interval95(values, random);
    expect([low < mean(values), mean(values) < high, low > 0.3, high < 0.7]).toEqual([true, true, true, true]);
  });
});
