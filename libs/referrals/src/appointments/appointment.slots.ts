import { addDays, type LocalDate, startOfDay, weekdayOf, type WorkingDays } from '@app/kernel';
import { type OpeningHours } from '@app/accounts';

export const SLOT_MINUTES = 30;
const MONDAY = 1;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** When an office receives people on a day: never on a day off, and on a worked day off as on a Monday. */
function hoursOn(day: LocalDate, hours: readonly OpeningHours[], calendar: WorkingDays): readonly OpeningHours[] {
  const isWorked = calendar.get(day);
  if (isWorked === false) return [];
  const own = hours.filter(({ days }) => days.includes(weekdayOf(day)));
  return own.length === 0 && isWorked ? hours.filter(({ days }) => days.includes(MONDAY)) : own;
}

/** When the slots of a day begin: whole half hours inside of the opening hours, in order. */
export function slotsOn(day: LocalDate, hours: readonly OpeningHours[], calendar: WorkingDays): Date[] {
  const minutes = hoursOn(day, hours, calendar).flatMap(({ from, to }) => {
    const [first, last] = [minutesOf(from), minutesOf(to) - SLOT_MINUTES];
    return Array.from(
      { length: Math.max(0, Math.floor((last - first) / SLOT_MINUTES) + 1) },
      (_, at) => first + at * SLOT_MINUTES,
    );
  });
  return [...new Set(minutes)]
    .toSorted((left, right) => left - right)
    .map((minute) => new Date(startOfDay(day).getTime() + minute * 60_000));
}

/** The slots of some days from a day on, in order. */
export function slotsFrom(day: LocalDate, days: number, hours: readonly OpeningHours[], calendar: WorkingDays): Date[] {
  return Array.from({ length: days }, (_, at) => slotsOn(addDays(day, at), hours, calendar)).flat();
}

export const endOf = (startsAt: Date): Date => new Date(startsAt.getTime() + SLOT_MINUTES * 60_000);
