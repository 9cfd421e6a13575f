import { addDays, isLocalDate, type LocalDate } from '@app/kernel';

/**
 * An instant as `YYYY-MM-DD HH:MM:SS[.ffffff]` in UTC without trailing zeros, the way PostgreSQL writes a timestamp: it
 * keeps microseconds, which a Date would lose, and sorts as text.
 */
export type Instant = string;

/** Later than every instant, as PostgreSQL writes it; sorts behind the digits. */
export const NEVER: Instant = 'infinity';

const INSTANT = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:[Zz]|([+-])(\d\d):?(\d\d)?)$/;
/** Vietnam has kept this distance to UTC since 1975, longer than there are records. */
const ZONE_MINUTES = 7 * 60;
const DAY_MINUTES = 24 * 60;

/** What is asked of the same few thousand days again and again: whether they are real, and which day is beside them. */
const realDays = new Map<string, boolean>();
const neighbours = new Map<string, LocalDate>();

/** Like `isLocalDate`, for histories of a million lines. */
export function isRealDay(text: string): text is LocalDate {
  let isReal = realDays.get(text);
  if (isReal !== undefined) return isReal;
  isReal = isLocalDate(text);
  if (isReal) realDays.set(text, isReal);
  return isReal;
}

function dayBeside(day: LocalDate, days: -1 | 1): LocalDate {
  const key = `${days}/${day}`;
  let beside = neighbours.get(key);
  if (beside === undefined) neighbours.set(key, (beside = addDays(day, days)));
  return beside;
}

const pad = (number: number): string => (number < 10 ? `0${number}` : String(number));
/** Each minute of a day as `HH:MM`. */
const CLOCK = Array.from({ length: DAY_MINUTES }, (_, minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`);

/** @param minutes since the day began, by at most a day before it or after it */
function instantAt(day: LocalDate, minutes: number, rest: string): Instant {
  const date = minutes < 0 ? dayBeside(day, -1) : minutes >= DAY_MINUTES ? dayBeside(day, 1) : day;
  return `${date} ${CLOCK[(minutes + DAY_MINUTES) % DAY_MINUTES]}:${rest}`;
}

/** How most instants of a history are written. */
const IN_VIETNAM = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/;

/** Reads an ISO 8601 instant with its offset; null for anything else. Digits beyond the microsecond are cut off. */
export function readInstant(text: string): Instant | null {
  if (IN_VIETNAM.test(text)) {
    const date = text.slice(0, 10);
    if (!isRealDay(date)) return null;
    const sinceMidnight = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
    return instantAt(date, sinceMidnight - ZONE_MINUTES, text.slice(17, 19));
  }
  const match = INSTANT.exec(text);
  if (!match || !isRealDay(match[1]!)) return null;
  const [, day, hours, minutes, seconds = '00', digits = '', sign, offsetHours = '0', offsetMinutes = '0'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (Number(offsetHours) > 15 || Number(offsetMinutes) > 59) return null;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const fraction = digits === '' ? '' : digits.slice(0, 6).replace(/0+$/, '');
  const rest = fraction === '' ? seconds : `${seconds}.${fraction}`;
  return instantAt(day as LocalDate, Number(hours) * 60 + Number(minutes) - offset, rest);
}

/** Reads when something happened: an instant, or a day, which stands for its midnight in Vietnam. */
export function readMoment(text: string): Instant | null {
  if (text.length === 10 && isRealDay(text)) return instantAt(text, -ZONE_MINUTES, '00');
  return readInstant(text);
}

/** The day in Vietnam that an instant falls on. */
export function dayOf(instant: Instant): LocalDate {
  const day = instant.slice(0, 10) as LocalDate;
  return Number(instant.slice(11, 13)) * 60 + ZONE_MINUTES < DAY_MINUTES ? day : dayBeside(day, 1);
}

/** The instant as other programs read it. */
export const toIso = (instant: Instant): string => `${instant.replace(' ', 'T')}Z`;

/** What a `timestamptz` column takes. */
export const toColumn = (instant: Instant): string => (instant === NEVER ? NEVER : `${instant}+00`);

export const instantOf = (date: Date): Instant => readInstant(date.toISOString())!;

/** Whether a text is an ISO 8601 instant with its offset. */
export const isInstant = (text: string): boolean => readInstant(text) !== null;
