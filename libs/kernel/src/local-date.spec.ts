import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  formatDay,
  formatInstant,
  isLocalDate,
  localDate,
  localDateOf,
  parseDay,
  startOfDay,
} from './local-date.js';

describe('local dates', () => {
  it('puts an instant on the Vietnamese day', () => {
    expect(localDateOf(new Date('2026-11-23T16:59:59Z'))).toBe('2026-11-23');
    expect(localDateOf(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24');
    expect(startOfDay(localDate('2026-11-24')).toISOString()).toBe('2026-11-23T17:00:00.000Z');
  });
  it('reads what people write and refuses days that do not exist', () => {
    expect(parseDay('24/11/2026')).toBe('2026-11-24');
    expect(parseDay(' 1-2-2026 ')).toBe('2026-02-01');
    expect(parseDay('2026-11-24')).toBe('2026-11-24');
    expect(parseDay('31/02/2026')).toBeNull();
    expect(parseDay('29/02/2027')).toBeNull();
    expect(parseDay('11/24/2026')).toBeNull();
    expect(isLocalDate('2026-13-01')).toBe(false);
    expect(() => localDate('hôm nay')).toThrow(RangeError);
  });
  it('counts months to the end of a shorter one', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(localDate('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(localDate('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addDays(localDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(daysBetween(localDate('2026-02-27'), localDate('2026-03-01'))).toBe(2);
  });
  it('knows an age on the day before and on a birthday', () => {
    expect(ageOn(localDate('2011-11-25'), localDate('2026-11-24'))).toBe(14);
    expect(ageOn(localDate('2011-11-24'), localDate('2026-11-24'))).toBe(15);
  });
  it('writes days and times as forms do', () => {
    expect(formatDay(localDate('2026-11-04'))).toBe('04/11/2026');
    expect(formatInstant(new Date('2026-11-24T02:05:00Z'))).toBe('24/11/2026 09:05');
  });
});
