import { addDays, type LocalDate, weekdayOf } from './local-date.js';

/** Where a calendar differs from working Monday to Friday: true for a weekend day that is worked, false for a day off. */
export type WorkingDays = ReadonlyMap<LocalDate, boolean>;

export function isWorkingDay(day: LocalDate, calendar: WorkingDays): boolean {
  return calendar.get(day) ?? weekdayOf(day) <= 5;
}

/**
 * The last day of a term of working days. The day of the event does not count: the first day is the one after it
 * (Bộ luật Dân sự 2015, Điều 147).
 * @param count 0 or more; of 0 it is the day itself
 */
export function addWorkingDays(day: LocalDate, count: number, calendar: WorkingDays): LocalDate {
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    if (isWorkingDay(last, calendar)) left -= 1;
  }
  return last;
}

/** The day itself when it is worked, else the next that is: a term that ends on a day off ends then (Điều 148). */
export function workingDayFrom(day: LocalDate, calendar: WorkingDays): LocalDate {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);
}
