import { type LocalDate } from '@app/kernel';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';

/** A share between 0 and 1 is shown as a percentage, a day as a date; words are never taken for a formula. */
export type XlsxValue = string | number | { share: number } | { day: LocalDate };

export interface XlsxSheet {
  name: string;
  /** Lines above the table: what it is, of which days. */
  above?: readonly string[];
  /** The first row is the head of the table. */
  rows: readonly (readonly XlsxValue[])[];
}

const LONGEST_NAME = 31;
const FIRST_WIDTH = 48;
const WIDTH = 18;

// What XML has no way to write is left out.
// eslint-disable-next-line no-control-regex
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

const BORDERED = { borderStyle: 'thin', borderColor: '#808080' } as const;

function cellOf(value: XlsxValue, isHead: boolean): Cell {
  if (typeof value === 'number') return { value, type: Number, ...BORDERED };
  if (typeof value === 'string') {
    const look = isHead ? ({ fontWeight: 'bold', align: 'center' } as const) : {};
    return { value: clean(value), type: String, wrap: true, alignVertical: 'top', ...look, ...BORDERED };
  }
  if ('share' in value) return { value: value.share, type: Number, format: '0.00%', ...BORDERED };
  return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', ...BORDERED };
}

/** Ordinals and the like need less room than names. */
const widthOf = (value: XlsxValue | undefined, at: number): number => {
  if (typeof value === 'string' && value.length <= 4) return 8;
  return at === 0 ? FIRST_WIDTH : WIDTH;
};

function sheetOf({ name, above = [], rows }: XlsxSheet) {
  const [head = []] = rows;
  const lines = above.map((text, at): Row => [
    { value: clean(text), type: String, ...(at === 0 && ({ fontWeight: 'bold', fontSize: 14 } as const)) },
  ]);
  return {
    sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME),
    data: [...lines, ...rows.map((row, at) => row.map((value) => cellOf(value, at === 0)))],
    columns: head.map((value, at) => ({ width: widthOf(value, at) })),
    stickyRowsCount: lines.length + 1,
  };
}

/** A workbook for Excel and its like. Names of sheets are cut to what Excel takes, and have to differ. */
export async function toXlsx(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  return writeExcelFile(sheets.map(sheetOf)).toBuffer();
}
