import { addDays, type LocalDate, startOfDay, weekdayOf, type WorkingDays } from '@app/kernel';
import { type DaySpan, type Office, type OpeningHours } from '@app/accounts';

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

/** What of an office says when it receives people by appointment. */
export type Receiving = Pick<Office, 'openingHours' | 'lunchBreak'>;

const isAtLunch = (minute: number, lunch: DaySpan | null): boolean =>
  lunch !== null && minute < minutesOf(lunch.to) && minute + SLOT_MINUTES > minutesOf(lunch.from);

/** When the slots of a day begin: whole half hours inside of the opening hours and outside of the lunch break, in order. */
export function slotsOn(day: LocalDate, { openingHours, lunchBreak }: Receiving, calendar: WorkingDays): Date[] {
  const minutes = hoursOn(day, openingHours, calendar).flatMap(({ from, to }) => {
    const [first, last] = [minutesOf(from), minutesOf(to) - SLOT_MINUTES];
    return Array.from(
      { length: Math.max(0, Math.floor((last - first) / SLOT_MINUTES) + 1) },
      (_, at) => first + at * SLOT_MINUTES,
    );
  });
  return [...new Set(minutes)]
    .filter((minute) => !isAtLunch(minute, lunchBreak))
    .toSorted((left, right) => left - right)
    .map((minute) => new Date(startOfDay(day).getTime() + minute * 60_000));
}

/** The slots of some days from a day on, in order. */
export function slotsFrom(day: LocalDate, days: number, office: Receiving, calendar: WorkingDays): Date[] {
  return Array.from({ length: days }, (_, at) => slotsOn(addDays(day, at), office, calendar)).flat();
}

export const endOf = (startsAt: Date): Date => new Date(startsAt.getTime() + SLOT_MINUTES * 60_000);
