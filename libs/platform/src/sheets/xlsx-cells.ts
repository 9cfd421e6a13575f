import { type XmlEvent } from './xml-events.js';

/** What a style shows a number as. */
export type CellFormat = 'day' | 'time' | 'percent' | null;

/** Built-in formats of days and times (ECMA-376 part 1, 18.8.30), with those of East Asian locales. */
const BUILT_IN_DAY = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const BUILT_IN_TIME = new Set([18, 19, 20, 21, 45, 46, 47]);

function formatOf(code: string): CellFormat {
  // Colours, conditions, literal texts and escaped letters are no placeholders.
  const bare = code
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .split(';')[0]!
    .toLowerCase();
  if (/[yd]|m(?!.*[hs])/.test(bare) && /[yd]/.test(bare)) return 'day';
  if (/[hs]/.test(bare)) return 'time';
  return bare.includes('%') ? 'percent' : null;
}

/** Formats of the cell styles in their order, from the styles part. */
export async function dayFormats(events: AsyncIterable<XmlEvent>): Promise<CellFormat[]> {
  const own = new Map<number, CellFormat>();
  const styles: CellFormat[] = [];
  let isCellStyles = false;
  for await (const event of events) {
    if (event.kind === 'text') continue;
    if (event.name === 'cellXfs') isCellStyles = event.kind === 'open';
    if (event.kind !== 'open') continue;
    if (event.name === 'numFmt') {
      own.set(Number(event.attributes['numFmtId']), formatOf(event.attributes['formatCode'] ?? ''));
    }
    if (event.name === 'xf' && isCellStyles) {
      const id = Number(event.attributes['numFmtId'] ?? 0);
      if (BUILT_IN_DAY.has(id)) styles.push('day');
      else if (BUILT_IN_TIME.has(id)) styles.push('time');
      else styles.push(id === 9 || id === 10 ? 'percent' : (own.get(id) ?? null));
    }
  }
  return styles;
}

/** How cells with a day are read: from which calendar, and whether with their time. */
export interface DayReading {
  is1904: boolean;
  keepsTimes: boolean;
}

const DAY_MS = 86_400_000;
/** Day 0 of the two calendars; the first counts a 29/02/1900 that never was, which only shifts days before March 1900. */
const DAY_ZERO = { since1900: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) };
const LAST_DAY = 2_958_465;

/** A day as `YYYY-MM-DD`; with its time, where there is one, an instant: spreadsheets know no other zone than their reader's. */
function dayText(value: number, { is1904, keepsTimes }: DayReading): string | null {
  if (!(value >= 1 && value <= LAST_DAY)) return null;
  const zero = is1904 ? DAY_ZERO.since1904 : DAY_ZERO.since1900;
  const text = new Date(zero + (keepsTimes ? Math.round(value * DAY_MS) : Math.floor(value) * DAY_MS)).toISOString();
  return keepsTimes && !text.includes('T00:00:00.000') ? `${text.slice(0, -1)}+07:00` : text.slice(0, 10);
}

/** The ISO 8601 text of a cell that is said to hold a day, without an offset. */
const isoText = (text: string, { keepsTimes }: DayReading): string =>
  keepsTimes && /T/.test(text) && !/T00:00(:00(\.0+)?)?$/.test(text) ? `${text}+07:00` : text.slice(0, 10);

/** A number without an exponent and without the noise of binary fractions. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}

/** Excel writes characters that XML does not carry as _x000D_. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** What a cell shows, as text. Errors such as #N/A are empty. */
export function cellText(
  type: string,
  raw: string,
  shared: readonly string[],
  format: CellFormat,
  days: DayReading,
): string {
  const plain = (text: string) => unescaped(text).normalize('NFC').trim();
  if (type === 's') return plain(shared[Number(raw)] ?? '');
  if (type === 'str' || type === 'inlineStr') return plain(raw);
  if (type === 'e' || raw === '') return '';
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return isoText(raw, days);
  const value = Number(raw);
  if (format === 'day') return dayText(value, days) ?? numberText(value);
  return format === 'percent' ? `${numberText(value * 100)}%` : numberText(value);
}
