import { createHash } from 'node:crypto';

/** One in so many is called again, at least one. */
const ONE_IN = 20;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Draws 5 % of a population, rounded up. Whoever knows the seed can draw it again: those come first whose
 * SHA-256 of `seed:id` in hexadecimal is the lowest.
 * @returns ids, the first drawn first; none of nobody
 */
export function drawSample(seed: string, ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, place: hashOf(`${seed}:${id}`) }))
    .toSorted((left, right) => (left.place < right.place ? -1 : 1))
    .slice(0, Math.ceil(ids.length / ONE_IN))
    .map(({ id }) => id);
}
