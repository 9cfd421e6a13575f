import { type Clock } from './clock.js';

declare const brand: unique symbol;

/** A day in Vietnam as `YYYY-MM-DD`. Sorts as text, travels as JSON, fits PostgreSQL's `date`. */
export type LocalDate = string & { readonly [brand]: true };

/** Days from `from` to `to`, both included. */
export interface Period {
  from: LocalDate;
  to: LocalDate;
}

const ZONE = 'Asia/Ho_Chi_Minh';
const OFFSET = '+07:00';
const DAY_MS = 86_400_000;
const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const timeFormat = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether a text is a real day between 1900 and 2199. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = toUtc(text);
  return !Number.isNaN(date.getTime()) && fromUtc(date) === text;
}

/** @throws RangeError when the text is no real day */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError('not a day');
  return text;
}

/** The day that an instant falls on in Vietnam. */
export function localDateOf(instant: Date): LocalDate {
  return dayFormat.format(instant) as LocalDate;
}

export function todayIn(clock: Clock): LocalDate {
  return localDateOf(clock.now());
}

/** The instant at which a day begins in Vietnam. */
export function startOfDay(day: LocalDate): Date {
  return new Date(`${day}T00:00:00${OFFSET}`);
}

function toUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function fromUtc(date: Date): LocalDate {
  return date.toISOString().slice(0, 10) as LocalDate;
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return fromUtc(new Date(toUtc(day).getTime() + days * DAY_MS));
}

/** The same day of another month; the last day of that month when it is shorter (31/01 + 1 month = 28/02). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const date = toUtc(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return fromUtc(date);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: LocalDate): number {
  return toUtc(day).getUTCDay() || 7;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / DAY_MS);
}

/** Completed years of life on a day. */
export function ageOn(birthDate: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Reads `24/11/2026`, `24-11-2026`, `24.11.2026` and `2026-11-24`; null for anything that is no real day. */
export function parseDay(text: string): LocalDate | null {
  const trimmed = text.trim();
  if (isLocalDate(trimmed)) return trimmed;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  if (!match) return null;
  const day = `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return isLocalDate(day) ? day : null;
}

/** `24/11/2026`, in both languages. */
export function formatDay(day: LocalDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `24/11/2026 09:05` in Vietnam's time. */
export function formatInstant(instant: Date): string {
  return `${formatDay(localDateOf(instant))} ${timeFormat.format(instant)}`;
}
