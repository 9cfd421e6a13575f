import { NEAR_BY_DIGITS } from './fit-weights.data.js';
import { NEAR_WORK } from './near-work.data.js';

/** How near two units of the occupations are: 0 to 1, 1 for the same. Unknown codes are near nothing. */
export function nearness(left: string, right: string): number {
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  return Math.max(NEAR_BY_DIGITS[shared] ?? 0, NEAR_WORK.get(left)?.get(right) ?? 0);
}

/** Units that are near enough to a unit to be looked at, with how near, the nearest first; without itself. */
export function unitsNear(unit: string): readonly (readonly [string, number])[] {
  return [...(NEAR_WORK.get(unit) ?? [])].sort(([, left], [, right]) => right - left);
}
