import { type Language } from '@app/platform/http';
import { type OpeningHours } from './office.entity.js';

/** 1 January 2024 was a Monday, ISO weekday 1. */
const dayName = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi-VN', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  );

/**
 * Opening hours as people read them, one entry for each run of days with its times together:
 * `{ days: 'Thứ Hai – Thứ Sáu', times: '07:30–11:30, 13:00–16:30' }`.
 */
export function openingHoursLines(
  hours: readonly OpeningHours[],
  language: Language,
): { days: string; times: string }[] {
  const lines = new Map<string, string[]>();
  for (const { days, from, to } of hours) {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) continue;
    const label =
      first === last ? dayName(first, language) : `${dayName(first, language)} – ${dayName(last, language)}`;
    lines.set(label, [...(lines.get(label) ?? []), `${from}–${to}`]);
  }
  return [...lines].map(([days, times]) => ({ days, times: times.join(', ') }));
}
