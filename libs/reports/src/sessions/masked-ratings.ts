import { type EmployerRatings } from './session-ratings.queries.js';

/** A mean of fewer says what single people thought. */
const FEWEST = 5;

type Shown = Omit<EmployerRatings, 'count' | 'mean'> & { count: number | null; mean: number | null };

/**
 * Hides what fewer than five people gave. Where those who are hidden are fewer than five together, the next smallest is
 * hidden with them: it would follow from the sum of the fair.
 */
export function maskedRatings(rows: readonly EmployerRatings[]): Shown[] {
  const hidden = new Set(rows.filter(({ count }) => count < FEWEST));
  const rest = rows.filter((row) => !hidden.has(row)).toSorted((one, other) => one.count - other.count);
  const total = [...hidden].reduce((sum, { count }) => sum + count, 0);
  if (total > 0 && total < FEWEST && rest[0]) hidden.add(rest[0]);
  return rows.map((row) => (hidden.has(row) ? { ...row, count: null, mean: null } : row));
}
