import { parseDay } from '@app/kernel';
import { readRecords, type SheetRecord } from '@app/platform/sheets';
import { type FactLine, readFact } from './fact-line.js';

const BATCH = 2000;
const ROWS = 200_000;

const LISTS = new Set(['priorityGroups', 'services']);
const NUMBERS = new Set(['wage', 'strength']);
const FLAGS = new Set(['selfEmployed', 'void']);
const DAYS = new Set(['occurredAt', 'recordedAt', 'birthDate', 'startDate', 'endDate', 'validUntil']);
/** What a cell holds that says "none of them", where an empty one says nothing. */
const NO_ITEMS = '[]';

function cellValue(field: string, text: string): unknown {
  if (LISTS.has(field)) return text === NO_ITEMS ? [] : text.split(/[;,]/).map((item) => item.trim());
  if (NUMBERS.has(field)) return Number(text);
  if (FLAGS.has(field)) return ['true', '1', 'x'].includes(text.toLowerCase());
  if (DAYS.has(field)) return parseDay(text) ?? text;
  return text;
}

/** One row as the flat object that a line of JSON would be; `evidence.kind` and `set.startDate` are fields of a field. */
function factOfRow({ values }: SheetRecord): Record<string, unknown> {
  const fact: Record<string, unknown> = {};
  for (const [heading, text] of Object.entries(values)) {
    if (text === '') continue;
    const [field, inner] = heading.split('.') as [string, string | undefined];
    if (inner === undefined) fact[field] = cellValue(field, text);
    else fact[field] = { ...(fact[field] as object | undefined), [inner]: cellValue(inner, text) };
  }
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
  for await (const record of readRecords(content, { isHeadings, limits: { rows: ROWS } })) {
    const { line, problem } = record;
    const read: FactLine = problem ? { problem: problem.code, id: null } : readFact(factOfRow(record));
    batch.push({ line, read });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
