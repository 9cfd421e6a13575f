import { parseDay } from '@app/kernel';
import { readRecords, type SheetRecord } from '@app/platform/sheets';
import { type FactLine, readFact } from './fact-line.js';

const BATCH = 2000;
const ROWS = 200_000;
/** How far fields lie within fields: `set.evidence.kind`. */
const DEPTH = 3;

const LISTS = new Set(['priorityGroups', 'services']);
const OBJECTS = new Set(['evidence', 'set']);
const NUMBERS = new Set(['wage', 'strength']);
const FLAGS = new Set(['selfEmployed', 'void']);
const MOMENTS = new Set(['occurredAt', 'recordedAt']);
const DAYS = new Set(['birthDate', 'startDate', 'endDate', 'validUntil']);
const SAYS_YES = ['true', '1', 'x'];
const SAYS_NO = ['false', '0'];

/** What a cell says as a line of JSON would; what is not understood stays text, which no such field takes. */
function cellValue(field: string, text: string): unknown {
  if (OBJECTS.has(field)) return readJson(text) ?? text;
  if (LISTS.has(field)) return readJson(text) ?? itemsOf(text);
  if (NUMBERS.has(field)) return Number(text);
  if (FLAGS.has(field)) return flagOf(text.toLowerCase()) ?? text;
  if (MOMENTS.has(field)) return parseDay(text) ?? text;
  // Of a day a cell may show the time as well.
  if (DAYS.has(field)) return parseDay(text.replace(/T[\d:.]+\+07:00$/, '')) ?? text;
  return text;
}

const itemsOf = (text: string): string[] =>
  text
    .split(/[;,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

const flagOf = (text: string): boolean | null =>
  SAYS_YES.includes(text) ? true : SAYS_NO.includes(text) ? false : null;

/** A list or an object that a cell holds as JSON; null when it does not. */
function readJson(text: string): unknown {
  if (!/^[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Puts the value of a cell where the names in its heading lead. */
function put(fields: Record<string, unknown>, [name, ...inner]: readonly string[], text: string): void {
  if (inner.length === 0) {
    fields[name!] = cellValue(name!, text);
    return;
  }
  const within = isObject(fields[name!]) ? { ...(fields[name!] as object) } : {};
  fields[name!] = within;
  put(within, inner, text);
}

/** One row as the flat object that a line of JSON would be. */
function factOfRow({ values }: SheetRecord): Record<string, unknown> {
  const fact: Record<string, unknown> = {};
  for (const [heading, text] of Object.entries(values)) {
    if (text !== '') put(fact, heading.split('.', DEPTH), text);
  }
  // A column of flags says no where a line of JSON says nothing.
  if (fact['void'] === false) delete fact['void'];
  // A sheet has no way to say that a list is empty but to leave its cell so.
  if (fact['type'] === 'consultation.held') fact['services'] ??= [];
  return fact;
}

/**
 * Reads the rows of a spreadsheet as facts, by headings that are the names of fields.
 * @throws DomainError as `readRecords` does
 */
export async function* readFactSheet(content: Buffer): AsyncGenerator<{ line: number; read: FactLine }[]> {
  const isHeadings = (cells: readonly string[]) => ['id', 'type', 'person'].every((name) => cells.includes(name));
  let batch: { line: number; read: FactLine }[] = [];
  for await (const record of readRecords(content, { isHeadings, limits: { rows: ROWS }, keepsTimes: true })) {
    const { line, problem } = record;
    const read: FactLine = problem ? { problem: problem.code, id: null } : readFact(factOfRow(record));
    batch.push({ line, read });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
