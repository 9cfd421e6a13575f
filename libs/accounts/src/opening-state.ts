import { addDays, localDateOf, startOfDay } from '@app/kernel';
import { type OpeningHours } from './office.entity.js';

/** Whether an office is open at an instant, and what changes next; `opens` is null when it never opens. */
export type OpeningState =
  | { isOpen: true; until: string }
  | { isOpen: false; opens: { weekday: number; time: string; daysAhead: number } | null };

const DAYS_A_WEEK = 7;

/** Hours of one ISO weekday in the order of the day; spans that touch are one. */
function spansOn(hours: readonly OpeningHours[], weekday: number): { from: string; to: string }[] {
  const spans: { from: string; to: string }[] = [];
  const ofDay = hours.filter(({ days }) => days.includes(weekday));
  for (const { from, to } of ofDay.toSorted((left, right) => left.from.localeCompare(right.from))) {
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else spans.push({ from, to });
  }
  return spans;
}

/** ISO weekday (1 = Monday) of the day that lies so many days after an instant's, in Vietnam. */
function weekdayOf(now: Date, daysAhead: number): number {
  return new Date(addDays(localDateOf(now), daysAhead)).getUTCDay() || DAYS_A_WEEK;
}

/** The time of day in Vietnam as `HH:MM`. */
function timeOf(now: Date): string {
  const minutes = Math.floor((now.getTime() - startOfDay(localDateOf(now)).getTime()) / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How an office stands at an instant by its regular hours; public holidays are not among them. */
export function openingStateAt(hours: readonly OpeningHours[], now: Date): OpeningState {
  const time = timeOf(now);
  const open = spansOn(hours, weekdayOf(now, 0)).find(({ from, to }) => from <= time && time < to);
  if (open) return { isOpen: true, until: open.to };
  for (let daysAhead = 0; daysAhead <= DAYS_A_WEEK; daysAhead += 1) {
    const weekday = weekdayOf(now, daysAhead);
    const next = spansOn(hours, weekday).find(({ from }) => daysAhead > 0 || from > time);
    if (next) return { isOpen: false, opens: { weekday, time: next.from, daysAhead } };
  }
  return { isOpen: false, opens: null };
}
