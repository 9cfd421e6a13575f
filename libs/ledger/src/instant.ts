import { isLocalDate, type LocalDate } from '@app/kernel';

/**
 * An instant as `YYYY-MM-DD HH:MM:SS[.ffffff]` in UTC without trailing zeros, the way PostgreSQL writes a timestamp: it
 * keeps microseconds, which a Date would lose, and sorts as text.
 */
export type Instant = string;

/** Later than every instant, as PostgreSQL writes it; sorts behind the digits. */
export const NEVER: Instant = 'infinity';

const INSTANT = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:[Zz]|([+-])(\d\d):?(\d\d)?)$/;
const MINUTE_MS = 60_000;
/** Vietnam has kept this distance to UTC since 1975, longer than there are records. */
const ZONE_MS = 7 * 60 * MINUTE_MS;

function fromMilliseconds(at: number, fraction: string): Instant {
  const seconds = new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  return fraction === '' ? seconds : `${seconds}.${fraction}`;
}

/** Reads an ISO 8601 instant with its offset; null for anything else. Digits beyond the microsecond are cut off. */
export function readInstant(text: string): Instant | null {
  const match = INSTANT.exec(text);
  if (!match || !isLocalDate(match[1])) return null;
  const [, day, hours, minutes, seconds = '00', fraction = '', sign, offsetHours = '00', offsetMinutes = '00'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (Number(offsetHours) > 15 || Number(offsetMinutes) > 59) return null;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * MINUTE_MS * (sign === '-' ? -1 : 1);
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`) - offset;
  return fromMilliseconds(at, fraction.slice(0, 6).replace(/0+$/, ''));
}

/** Reads when something happened: an instant, or a day, which stands for its midnight in Vietnam. */
export function readMoment(text: string): Instant | null {
  if (isLocalDate(text)) return fromMilliseconds(Date.parse(`${text}T00:00:00Z`) - ZONE_MS, '');
  return readInstant(text);
}

/** The day in Vietnam that an instant falls on. */
export function dayOf(instant: Instant): LocalDate {
  const at = Date.parse(`${instant.slice(0, 10)}T${instant.slice(11, 19)}Z`) + ZONE_MS;
  return new Date(at).toISOString().slice(0, 10) as LocalDate;
}

/** The instant as other programs read it. */
export const toIso = (instant: Instant): string => `${instant.replace(' ', 'T')}Z`;

/** What a `timestamptz` column takes. */
export const toColumn = (instant: Instant): string => (instant === NEVER ? NEVER : `${instant}+00`);

export const instantOf = (date: Date): Instant => readInstant(date.toISOString())!;

/** Whether a text is an ISO 8601 instant with its offset. */
export const isInstant = (text: string): boolean => readInstant(text) !== null;
