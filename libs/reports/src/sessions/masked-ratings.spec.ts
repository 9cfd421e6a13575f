import { describe, expect, it } from '@jest/globals';
import { maskedRatings } from './masked-ratings.js';

const counts = (...given: number[]) =>
  maskedRatings(given.map((count, at) => ({ number: at + 1, employer: `Đơn vị ${at + 1}`, count, mean: 4.2 }))).map(
    ({ count, mean }) => [count, mean],
  );

describe('ratings of employers', () => {
  it('show what five people or more gave', () => {
    expect(counts(5, 12)).toEqual([
      [5, 4.2],
      [12, 4.2],
    ]);
    expect(counts()).toEqual([]);
  });

  it('hide fewer, with the next smallest where the sum would give them away', () => {
    expect(counts(4, 12, 7)).toEqual([
      [null, null],
      [12, 4.2],
      [null, null],
    ]);
    expect(counts(4, 3, 7)).toEqual([
      [null, null],
      [null, null],
      [7, 4.2],
    ]);
    expect(counts(4)).toEqual([[null, null]]);
  });
});
