import { describe, expect, it } from '@jest/globals';
import { localDate, weekdayOf } from './local-date.js';
import { addWorkingDays, isWorkingDay, workingDayFrom } from './working-days.js';

/** 30 April and the two days after it are off in 2025; the Saturday before is worked instead of the Friday. */
const CALENDAR = new Map([
  [localDate('2025-04-26'), true],
  [localDate('2025-04-30'), false],
  [localDate('2025-05-01'), false],
  [localDate('2025-05-02'), false],
]);

describe('working days', () => {
  it('are Monday to Friday but for what the calendar says', () => {
    expect(weekdayOf(localDate('2026-11-30'))).toBe(1);
    expect(weekdayOf(localDate('2026-11-29'))).toBe(7);
    const worked = ['2025-04-25', '2025-04-26', '2025-04-27', '2025-04-30', '2025-05-05'];
    expect(worked.filter((day) => isWorkingDay(localDate(day), CALENDAR))).toEqual([worked[0], worked[1], worked[4]]);
  });

  it('add up from the day after the event', () => {
    const ends = [0, 1, 2, 3, 4].map((count) => addWorkingDays(localDate('2025-04-25'), count, CALENDAR));
    expect(ends).toEqual(['2025-04-25', '2025-04-26', '2025-04-28', '2025-04-29', '2025-05-05']);
    expect(addWorkingDays(localDate('2025-04-25'), 20, new Map())).toBe('2025-05-23');
  });

  it('take over what falls on a day off', () => {
    expect(workingDayFrom(localDate('2025-05-01'), CALENDAR)).toBe('2025-05-05');
    expect(workingDayFrom(localDate('2025-04-26'), CALENDAR)).toBe('2025-04-26');
  });
});
