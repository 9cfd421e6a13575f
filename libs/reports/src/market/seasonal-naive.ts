import { type Quarter, quarterAfter } from './quarter.js';

/** What a quarter counted. */
export interface QuarterCount {
  quarter: Quarter;
  count: number;
}

/** A quarter that is over, forecast from the same one a year before. */
export interface QuarterTest extends QuarterCount {
  forecast: number;
}

export interface QuarterForecast {
  quarter: Quarter;
  /** As the same quarter of the year before. */
  expected: number;
  lowest: number;
  highest: number;
  /** The largest error of the tests; the range has no width without one. */
  error: number;
  /** Mean error as a share of what came; null without a test, or where nothing came. */
  meanError: number | null;
  tests: QuarterTest[];
}

const SEASONS = 4;

/**
 * The quarter after the last one, as it was a year before, and how far that was off in every quarter that has a year
 * before it.
 * @param history quarters without a gap, the oldest first
 * @returns null while less than a year is known
 */
export function seasonalNaive(history: readonly QuarterCount[]): QuarterForecast | null {
  const last = history.at(-1);
  const before = history.at(-SEASONS);
  if (!last || !before) return null;
  const tests = history.slice(SEASONS).map((each, at) => ({ ...each, forecast: history[at]!.count }));
  const errors = tests.map(({ count, forecast }) => Math.abs(count - forecast));
  const error = Math.max(0, ...errors);
  const came = tests.reduce((sum, { count }) => sum + count, 0);
  return {
    quarter: quarterAfter(last.quarter, 1),
    expected: before.count,
    lowest: Math.max(0, before.count - error),
    highest: before.count + error,
    error,
    meanError: came > 0 ? errors.reduce((sum, each) => sum + each, 0) / came : null,
    tests,
  };
}
