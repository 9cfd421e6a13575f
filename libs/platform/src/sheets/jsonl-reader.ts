import { boundedRow, type RowProblem, type SheetLimits, type SheetRecord } from './sheet.js';
import { decodedChunks, type TextEncoding } from './text-encoding.js';

function* linesOf(content: Buffer, encoding: TextEncoding): Generator<string> {
  let rest = '';
  for (const chunk of decodedChunks(content, encoding)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** Lists become text with semicolons; objects inside are not read. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => cellOf(item)).join('; ');
  return typeof value === 'object' ? '' : String(value).trim();
}

const bad: RowProblem = { code: 'sheet.bad-json', params: {} };

/** One JSON object a line; a line that is none is a problem of that line alone. */
export function* readJsonLines(content: Buffer, encoding: TextEncoding, limits: SheetLimits): Generator<SheetRecord> {
  let line = 0;
  for (const text of linesOf(content, encoding)) {
    line += 1;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = null;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      yield { line, values: {}, problem: bad };
      continue;
    }
    const entries = Object.entries(value);
    const row = boundedRow(
      line,
      entries.map(([, cell]) => cellOf(cell)),
      limits,
    );
    // Without a prototype a key such as __proto__ is a key like any other.
    const values: Record<string, string> = Object.create(null) as Record<string, string>;
    entries.forEach(([key], at) => (values[key.normalize('NFC').trim()] = row.cells[at] ?? ''));
    yield { line, values, problem: row.problem };
  }
}
