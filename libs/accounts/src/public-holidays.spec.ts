import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, weekdayOf } from '@app/kernel';
import { HOLIDAY_YEARS, HOLIDAYS } from './public-holidays.data.js';

const YEARS = Object.keys(HOLIDAY_YEARS);
const ofYear = (year: string) => HOLIDAYS.filter(({ day }) => day.startsWith(year));

describe('public holidays', () => {
  it('are eleven working days of each year, each day once', () => {
    expect(YEARS).toEqual(['2025', '2026', '2027', '2028', '2029', '2030']);
    for (const year of YEARS) {
      const swaps = HOLIDAY_YEARS[Number(year)]!.swapped.length;
      const [off, worked] = [false, true].map((is) => ofYear(year).filter(({ isWorked }) => isWorked === is));
      expect([year, off!.length, worked!.length]).toEqual([year, 11 + swaps, swaps]);
      expect(off!.every(({ day }) => weekdayOf(day) <= 5)).toBe(true);
      expect(worked!.every(({ day }) => weekdayOf(day) > 5)).toBe(true);
      expect(new Set(ofYear(year).map(({ day }) => day)).size).toBe(ofYear(year).length);
    }
  });

  it.each([
    ['2025', '2025-01-29', '2025-04-07'],
    ['2026', '2026-02-17', '2026-04-26'],
    ['2027', '2027-02-06', '2027-04-16'],
    ['2028', '2028-01-26', '2028-04-04'],
    ['2029', '2029-02-13', '2029-04-23'],
    ['2030', '2030-02-02', '2030-04-12'],
  ])('of %s lie about Tết of %s and on 10/3 of the lunar year, %s, or the working day after it', (year, tet, hung) => {
    const off = new Set(ofYear(year).map(({ day }) => day));
    for (let day = addDays(localDate(tet), -1); day <= addDays(localDate(tet), 3); day = addDays(day, 1)) {
      expect(off.has(day) || weekdayOf(day) > 5).toBe(true);
    }
    const hungKings = ofYear(year).find(({ holiday }) => holiday === 'hung-kings')!.day;
    let observed = localDate(hung);
    while (weekdayOf(observed) > 5) observed = addDays(observed, 1);
    expect(hungKings).toBe(observed);
  });

  it('are provisional from the year on that the state has not decided', () => {
    expect(YEARS.filter((year) => HOLIDAY_YEARS[Number(year)]!.isProvisional)).toEqual([
      '2027',
      '2028',
      '2029',
      '2030',
    ]);
  });
});
