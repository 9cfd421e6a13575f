/** Hundredths of a percent in one. */
const WHOLE = 10_000;

/** A share to four decimals, half rounded up; null of nothing. Counted in integers, so that no half gets lost. */
export function rateOf(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  return Math.floor((2 * WHOLE * numerator + denominator) / (2 * denominator)) / WHOLE;
}

/** How many more would have reached a target, rounded up; negative when it is passed. */
export function gapTo(basisPoints: number, { numerator, denominator }: { numerator: number; denominator: number }) {
  return Math.ceil((basisPoints * denominator) / WHOLE) - numerator;
}

export const shareOf = (basisPoints: number): number => basisPoints / WHOLE;

/**
 * The target of a year in basis points. Years before the path have its first one, years after it its last; one that is
 * left out has that of the year before.
 * @param path by year, not empty
 */
export function targetOf(year: number, path: ReadonlyMap<number, number>): number {
  const years = [...path.keys()].sort((left, right) => left - right);
  const last = years.findLast((each) => each <= year) ?? years[0];
  if (last === undefined) throw new Error('The path of targets is empty');
  return path.get(last)!;
}
