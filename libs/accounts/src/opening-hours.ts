import { formats } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type OpeningHours } from './office.entity.js';

const nameFormats = {
  long: formats((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })),
  short: formats((locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })),
};

/** 1 January 2024 was a Monday, ISO weekday 1. */
export const dayName = (weekday: number, language: Language, length: 'long' | 'short' = 'long'): string =>
  nameFormats[length][language].format(new Date(Date.UTC(2024, 0, weekday)));

/** Days in runs of neighbours: `[1, 2, 3, 5]` is `[[1, 3], [5, 5]]`. */
function runsOf(days: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const day of [...new Set(days)].sort((left, right) => left - right)) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/**
 * Opening hours as people read them, one entry for each set of days with its times together:
 * `{ days: 'Thứ Hai – Thứ Sáu', times: '07:30–11:30, 13:00–16:30' }`.
 */
export function openingHoursLines(
  hours: readonly OpeningHours[],
  language: Language,
): { days: string; times: string }[] {
  const lines = new Map<string, string[]>();
  for (const { days, from, to } of hours.toSorted(byFirstDayAndTime)) {
    const label = runsOf(days)
      .map(([first, last]) =>
        first === last ? dayName(first, language) : `${dayName(first, language)} – ${dayName(last, language)}`,
      )
      .join(', ');
    if (label !== '') lines.set(label, [...(lines.get(label) ?? []), `${from}–${to}`]);
  }
  return [...lines].map(([days, times]) => ({ days, times: times.join(', ') }));
}

function byFirstDayAndTime(left: OpeningHours, right: OpeningHours): number {
  return Math.min(...left.days, 8) - Math.min(...right.days, 8) || left.from.localeCompare(right.from);
}

/** Whether two entries are open at the same time of the same day: then one of them is a mistake. */
export function hoursOverlap(hours: readonly OpeningHours[]): boolean {
  return hours.some((one, index) =>
    hours
      .slice(index + 1)
      .some((other) => one.from < other.to && other.from < one.to && one.days.some((day) => other.days.includes(day))),
  );
}

/** Reads `7:30`, `07h30`, `7 giờ` as `07:30`; null when it is no time of the day. */
export function parseTime(text: string): string | null {
  const match = /^(\d{1,2})\s*(?:[:.h]|giờ|g)?\s*(\d{2})?$/i.exec(text.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
