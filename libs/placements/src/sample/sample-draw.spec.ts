import { describe, expect, it } from '@jest/globals';
import { drawSample } from './sample-draw.js';

const SEED = '00112233445566778899aabbccddeeff';
const people = (count: number) => Array.from({ length: count }, (_, at) => `placement-${at}`);

describe('the sample', () => {
  it.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [21, 2],
    [100, 5],
    [101, 6],
  ])('of %i is %i', (count, size) => {
    expect(drawSample(SEED, people(count))).toHaveLength(size);
  });

  it('is the same for a seed, in whatever order the population is read', () => {
    expect(drawSample(SEED, people(60).toReversed())).toEqual(drawSample(SEED, people(60)));
  });

  it('is as anybody can work it out with sha256sum', () => {
    // printf '%s' 00112233445566778899aabbccddeeff:a | sha256sum begins with df70, of b with 723e, of c with 0e8d.
    expect(drawSample(SEED, ['a', 'b', 'c'])).toEqual(['c']);
  });

  it('gives each of them about the same chance', () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) {
      const [id] = drawSample(seed.toString(16).padStart(32, '0'), people(10));
      drawn.set(id!, (drawn.get(id!) ?? 0) + 1);
    }
    const counts = [...drawn.values()];
    expect(counts).toHaveLength(10);
    expect(Math.min(...counts)).toBeGreaterThan(140);
    expect(Math.max(...counts)).toBeLessThan(260);
  });
});
