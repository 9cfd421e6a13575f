import { DomainError } from '@app/kernel';
import { readCsv } from './csv-reader.js';
import { readJsonLines } from './jsonl-reader.js';
import {
  checkSize,
  SHEET_LIMITS,
  type SheetFormat,
  type SheetLimits,
  type SheetRecord,
  type SheetRow,
} from './sheet.js';
import { detectEncoding } from './text-encoding.js';
import { readXlsx } from './xlsx-reader.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * What a file is, by its content and never by its name.
 * @throws DomainError `sheet.old-format`, `sheet.unknown-format`
 */
export function sheetFormat(content: Buffer): SheetFormat {
  if (content.subarray(0, 4).equals(ZIP)) return 'xlsx';
  if (content.subarray(0, 4).equals(COMPOUND_FILE)) throw new DomainError('sheet.old-format', 'invalid');
  const encoding = detectEncoding(content);
  if (encoding === null || content.length === 0) throw new DomainError('sheet.unknown-format', 'invalid');
  const start = new TextDecoder(encoding).decode(content.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF') || start.startsWith('<')) throw new DomainError('sheet.unknown-format', 'invalid');
  return start.startsWith('{') ? 'jsonl' : 'csv';
}

export interface ReadOptions {
  /** Whether a row of cells names the columns: titles and notes may stand above it. */
  isHeadings(cells: readonly string[]): boolean;
  limits?: Partial<SheetLimits>;
  /** Whether a cell of a workbook with a day and a time is read as that instant in Vietnam; else it is its day. */
  keepsTimes?: boolean;
}

/** Rows above the headings that are looked through. */
const HEADINGS_WITHIN = 20;

function keyed(headings: readonly string[], row: SheetRow): SheetRecord {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  // Of two columns with one heading the first that says something counts.
  headings.forEach((heading, at) => {
    if (heading !== '') values[heading] ||= row.cells[at] ?? '';
  });
  return { line: row.line, values, problem: row.problem };
}

async function* byHeadings(rows: AsyncIterable<SheetRow>, options: ReadOptions): AsyncGenerator<SheetRecord> {
  let headings: string[] | null = null;
  let above = 0;
  for await (const row of rows) {
    if (headings) {
      yield keyed(headings, row);
    } else if (options.isHeadings(row.cells)) {
      headings = row.cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
    } else {
      above += 1;
      if (above >= HEADINGS_WITHIN) break;
    }
  }
  if (!headings) throw new DomainError('sheet.no-headings', 'invalid');
}

/**
 * The rows of a CSV (UTF-8, UTF-16, windows-1258; comma, semicolon, tab), XLSX or JSON Lines file by their headings,
 * one at a time. What is wrong with a row stands in its `problem`; what is wrong with the file is thrown.
 * @throws DomainError `sheet.too-large`, `sheet.too-many-rows`, `sheet.unknown-format`, `sheet.old-format`,
 *   `sheet.unsafe-archive`, `sheet.damaged`, `sheet.no-headings`
 */
export async function* readRecords(content: Buffer, options: ReadOptions): AsyncGenerator<SheetRecord> {
  const limits = { ...SHEET_LIMITS, ...options.limits };
  checkSize(content, limits);
  const format = sheetFormat(content);
  const encoding = format === 'xlsx' ? 'utf-8' : detectEncoding(content)!;
  const records =
    format === 'jsonl'
      ? readJsonLines(content, encoding, limits)
      : byHeadings(
          format === 'xlsx'
            ? readXlsx(content, limits, options.keepsTimes ?? false)
            : readCsv(content, encoding, limits),
          options,
        );
  let rows = 0;
  for await (const record of records) {
    rows += 1;
    if (rows > limits.rows) throw new DomainError('sheet.too-many-rows', 'too-large', { rows: limits.rows });
    yield record;
  }
}
