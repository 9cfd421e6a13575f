/** Shares of a year: on some day of it, as they were known then, and at its end. */
export interface YearCourse {
  year: number;
  onDay: number | null;
  atEnd: number | null;
}

/** A year that is over, forecast on the same day of it in the same way. */
export interface BackTest {
  year: number;
  forecast: number;
  actual: number;
}

export interface Forecast {
  /** The share at the end of the year, with the largest past error around it; between 0 and 1. */
  expected: number;
  lowest: number;
  highest: number;
  /** The largest error of the past years; the range has no width without one. */
  error: number;
  backTests: BackTest[];
}

/** Seasonal-naive: the share moves until the end of the year in proportion as it did in the year before. */
function project(onDay: number | null, before: YearCourse | undefined): number | null {
  if (onDay === null || !before?.onDay || before.atEnd === null) return null;
  return Math.min(1, (onDay * before.atEnd) / before.onDay);
}

/**
 * The share at the end of a year, and how far the same way of forecasting was off in the years before.
 * @param onDay the share of the year on the day
 * @param past the years before, the newest first, each next to the other
 * @returns null when the year before does not tell how a year goes
 */
export function forecastOf(onDay: number | null, past: readonly YearCourse[]): Forecast | null {
  const expected = project(onDay, past[0]);
  if (expected === null) return null;
  const backTests = past.flatMap(({ year, onDay: share, atEnd: actual }, at) => {
    const forecast = project(share, past[at + 1]);
    return forecast === null || actual === null ? [] : [{ year, forecast, actual }];
  });
  const error = Math.max(0, ...backTests.map(({ forecast, actual }) => Math.abs(forecast - actual)));
  return {
    expected,
    lowest: Math.max(0, expected - error),
    highest: Math.min(1, expected + error),
    error,
    backTests,
  };
}
