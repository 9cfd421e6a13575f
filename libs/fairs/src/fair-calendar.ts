import { type FairRow } from './fairs.queries.js';
import { fairPlace } from './fair-words.js';

const LONGEST_LINE = 75;

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
 * A fair as an iCalendar file (RFC 5545, published by RFC 5546): the same UID with a higher SEQUENCE takes the place of
 * what a calendar holds, so that who subscribes to the address sees another day, another place or the end of it.
 * @param address of the page of the fair
 */
export function fairCalendar(fair: FairRow, address: string): string {
  const { hostname } = new URL(address);
  const where = fairPlace(fair);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//san-viec-lam//phien-giao-dich//VI',
    'METHOD:PUBLISH',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'BEGIN:VEVENT',
    `UID:fair-${fair.id}@${hostname}`,
    `SEQUENCE:${fair.revision}`,
    `DTSTAMP:${stamp(fair.updatedAt)}`,
    `LAST-MODIFIED:${stamp(fair.updatedAt)}`,
    `DTSTART:${stamp(fair.opensAt)}`,
    `DTEND:${stamp(fair.closesAt)}`,
    `SUMMARY:${escaped(fair.title)}`,
    ...(where ? [`LOCATION:${escaped(where)}`] : []),
    `DESCRIPTION:${escaped(address)}`,
    `URL:${address}`,
    `STATUS:${fair.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
