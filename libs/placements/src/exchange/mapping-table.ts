import { normalizeText } from '@app/kernel';
import { readRecords, toCsv } from '@app/platform/sheets';
import { wrongMapping } from './exchange.errors.js';
import {
  CODED_FIELDS,
  type CodedField,
  EXCHANGE_FIELDS,
  type ExchangeField,
  type ExchangeMapping,
  isCoded,
} from './exchange-mapping.js';

/** The headings of a table of codes as a file. */
const HEADINGS = ['Phần', 'Của sàn', 'Của sàn quốc gia'] as const;
/** What stands in the first column of a line that names a column; other lines name the field that a code is of. */
const COLUMN = 'cột';
const LONGEST = 200;

type Table = Pick<ExchangeMapping, 'columns' | 'codes'>;

/** A table of codes as a spreadsheet, to be changed and taken back. */
export function mappingTable({ columns, codes }: Table): string {
  const coded = Object.entries(codes).flatMap(([field, words]) =>
    Object.entries(words).map(([ours, theirs]) => [field, ours, theirs]),
  );
  return toCsv([HEADINGS, ...columns.map(({ ours, theirs }) => [COLUMN, ours, theirs]), ...coded]);
}

/**
 * Reads a table of codes. Every code of a column that the file has must be mapped, so that no result stays unsent for it.
 * @throws DomainError `exchange.mapping-*`, `sheet.*`
 */
export async function readMappingTable(content: Buffer): Promise<Table> {
  const columns: { ours: ExchangeField; theirs: string }[] = [];
  const codes: Record<CodedField, Record<string, string>> = { action: {}, sex: {}, contract: {}, channel: {} };
  for await (const { line, values } of readRecords(content, { isHeadings: isHeadings })) {
    const [part, ours, theirs] = HEADINGS.map((heading) => normalizeText(values[heading] ?? ''));
    if (!part && !ours && !theirs) continue;
    if (!theirs || theirs.length > LONGEST) throw wrongMapping('word', line);
    if (part === COLUMN) columns.push({ ours: fieldOf(ours!, columns, line), theirs });
    else codes[codedOf(part!, ours!, line)][ours!] = theirs;
  }
  if (!columns.some(({ ours }) => ours === 'result') || !columns.some(({ ours }) => ours === 'action')) {
    throw wrongMapping('columns', 0);
  }
  for (const { ours } of columns) {
    if (isCoded(ours) && CODED_FIELDS[ours].some((code) => !(code in codes[ours]))) throw wrongMapping('codes', 0);
  }
  return { columns, codes };
}

const isHeadings = (cells: readonly string[]): boolean =>
  HEADINGS.every((heading, at) => normalizeText(cells[at] ?? '') === heading);

function fieldOf(name: string, before: readonly { ours: string }[], line: number): ExchangeField {
  const field = EXCHANGE_FIELDS.find((known) => known === name);
  if (!field || before.some(({ ours }) => ours === field)) throw wrongMapping('field', line);
  return field;
}

function codedOf(field: string, code: string, line: number): CodedField {
  if (!isCoded(field) || !CODED_FIELDS[field].some((known) => known === code)) throw wrongMapping('code', line);
  return field;
}
