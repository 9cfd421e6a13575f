import { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { boundedRow, damaged, type SheetLimits, type SheetRow } from './sheet.js';
import { decodedChunks, type TextEncoding } from './text-encoding.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 10;

/** The sign that stands outside of quotes most often and most evenly in the first lines. */
function detectDelimiter(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  const counted = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    return { delimiter, score: most === 0 ? 0 : counts.filter((count) => count === most).length * 100 + most };
  });
  return counted.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** Bytes that one record may take: a quote that is never closed must not swallow the file. */
const MAX_RECORD = 1024 * 1024;

/** @throws DomainError `sheet.damaged` for a quote that is never closed */
export async function* readCsv(content: Buffer, encoding: TextEncoding, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const [sample = ''] = decodedChunks(content, encoding);
  const parser = Readable.from(decodedChunks(content, encoding)).pipe(
    parse({
      delimiter: detectDelimiter(sample.slice(0, 64 * 1024)),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      info: true,
      max_record_size: MAX_RECORD,
    }),
  );
  let line = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      line = info.lines;
      if (record.some((cell) => cell !== '')) yield boundedRow(line, record, limits);
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw damaged(line + 1);
  } finally {
    parser.destroy();
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
