const LONGEST_LINE = 75;

/** Something that happens at a place and time, for somebody's own calendar. */
export interface CalendarEvent {
  /** Stays the same for the same event, such as `appointment-<id>@<host>`. */
  uid: string;
  /** Grows with every change: a calendar takes the higher one. */
  sequence: number;
  changedAt: Date;
  startsAt: Date;
  endsAt: Date;
  title: string;
  /** Null where it takes place on line. */
  place: string | null;
  /** Of the page that tells more. */
  address: string;
  isCancelled: boolean;
}

/** Commas, semicolons, backslashes and line ends as RFC 5545 writes them in texts (section 3.3.11). */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** `20261215T010000Z`. */
const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Lines of at most 75 bytes, never cut inside of a character (section 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (Buffer.byteLength(current + sign) > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
    }
    current += sign;
  }
  return [...lines, current].join('\r\n');
}

/**
 * One event as an iCalendar file (RFC 5545, published by RFC 5546), which every calendar of a phone opens. The same `uid`
 * with a higher `sequence` takes the place of what a calendar holds: another day, another place, or the end of it.
 */
export function writeEvent(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//san-viec-lam//lich//VI',
    'METHOD:PUBLISH',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${stamp(event.changedAt)}`,
    `LAST-MODIFIED:${stamp(event.changedAt)}`,
    `DTSTART:${stamp(event.startsAt)}`,
    `DTEND:${stamp(event.endsAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    `DESCRIPTION:${escaped(event.address)}`,
    `URL:${event.address}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
