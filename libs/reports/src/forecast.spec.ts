import { describe, expect, it } from '@jest/globals';
import { forecastOf } from './forecast.js';

describe('the forecast of a year', () => {
  it('moves as the year before did, give or take the largest past error', () => {
    const forecast = forecastOf(0.3, [
      { year: 2025, onDay: 0.32, atEnd: 0.4 },
      { year: 2024, onDay: 0.3, atEnd: 0.36 },
      { year: 2023, onDay: 0.25, atEnd: 0.3 },
    ])!;
    // 0.3 x 0.4 / 0.32; forecast of 2025: 0.32 x 0.36 / 0.3 = 0.384, of 2024: 0.3 x 0.3 / 0.25 = 0.36.
    expect(forecast.expected).toBeCloseTo(0.375, 10);
    expect(forecast.backTests.map(({ year }) => year)).toEqual([2025, 2024]);
    expect(forecast.backTests.map(({ forecast: share }) => share)).toEqual([
      expect.closeTo(0.384, 10),
      expect.closeTo(0.36, 10),
    ]);
    expect(forecast.error).toBeCloseTo(0.016, 10);
    expect([forecast.lowest, forecast.highest]).toEqual([expect.closeTo(0.359, 10), expect.closeTo(0.391, 10)]);
  });

  it('knows nothing without a year before, and tries nothing without two', () => {
    expect(forecastOf(0.3, [])).toBeNull();
    expect(forecastOf(null, [{ year: 2025, onDay: 0.3, atEnd: 0.4 }])).toBeNull();
    expect(forecastOf(0.3, [{ year: 2025, onDay: 0, atEnd: 0.4 }])).toBeNull();
    expect(forecastOf(0.3, [{ year: 2025, onDay: 0.3, atEnd: 0.4 }])).toMatchObject({ expected: 0.4, backTests: [] });
  });

  it('stays a share', () => {
    expect(forecastOf(0.9, [{ year: 2025, onDay: 0.2, atEnd: 0.4 }])).toMatchObject({ expected: 1, highest: 1 });
  });
});
