import { DomainError } from '@app/kernel';
import { defineErrorTexts } from '../i18n/index.js';

defineErrorTexts({
  'sheet.too-large': { vi: 'Tệp lớn hơn {megabytes} MB.', en: 'The file is larger than {megabytes} MB.' },
  'sheet.too-many-rows': {
    vi: 'Tệp có hơn {rows} dòng. Hãy chia thành nhiều tệp.',
    en: 'The file has more than {rows} rows. Split it into several files.',
  },
  'sheet.unknown-format': {
    vi: 'Không đọc được tệp này. Hãy dùng tệp Excel (.xlsx), CSV hoặc JSON Lines.',
    en: 'This file cannot be read. Use an Excel file (.xlsx), CSV or JSON Lines.',
  },
  'sheet.old-format': {
    vi: 'Đây là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Hãy mở tệp và lưu lại thành .xlsx không có mật khẩu.',
    en: 'This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password.',
  },
  'sheet.unsafe-archive': {
    vi: 'Tệp nén này bung ra quá lớn hoặc có cấu trúc bất thường nên không được mở.',
    en: 'This archive inflates to too much or is built in an unusual way, so it is not opened.',
  },
  'sheet.damaged': {
    vi: 'Tệp bị hỏng hoặc chưa lưu xong (gần dòng {line}).',
    en: 'The file is damaged or incomplete (near row {line}).',
  },
  'sheet.no-headings': {
    vi: 'Không tìm thấy dòng tiêu đề. Dòng đầu phải có tên các cột.',
    en: 'No headings were found. The first row must name the columns.',
  },
  'sheet.cell-too-long': {
    vi: 'Ô ở cột {column} dài hơn {length} ký tự.',
    en: 'The cell in column {column} is longer than {length} characters.',
  },
  'sheet.too-many-cells': { vi: 'Dòng có hơn {columns} ô.', en: 'The row has more than {columns} cells.' },
  'sheet.bad-json': { vi: 'Dòng này không phải là một đối tượng JSON.', en: 'This line is no JSON object.' },
});

export type SheetFormat = 'csv' | 'xlsx' | 'jsonl';

/** How much a file may hold before it is refused. */
export interface SheetLimits {
  bytes: number;
  rows: number;
  columns: number;
  /** Characters of one cell. */
  cellLength: number;
  /** Parts of an archive, what all of them may inflate to, and how often more than they are packed. */
  entries: number;
  inflatedBytes: number;
  ratio: number;
}

export const SHEET_LIMITS: SheetLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  cellLength: 20_000,
  entries: 1000,
  inflatedBytes: 200 * 1024 * 1024,
  ratio: 200,
};

/** What is wrong with one row; the others are read all the same. */
export interface RowProblem {
  code: string;
  params: Record<string, string | number>;
}

/** One row as the file holds it. `line` is the row number that a spreadsheet program shows. */
export interface SheetRow {
  line: number;
  cells: readonly string[];
  problem: RowProblem | null;
}

/** One row by the headings of its columns. */
export interface SheetRecord {
  line: number;
  values: Readonly<Record<string, string>>;
  problem: RowProblem | null;
}

export const damaged = (line: number) => new DomainError('sheet.damaged', 'invalid', { line });
export const unsafe = () => new DomainError('sheet.unsafe-archive', 'invalid');

/** @throws DomainError `sheet.too-large` */
export function checkSize(content: Buffer, limits: SheetLimits): void {
  if (content.length <= limits.bytes) return;
  throw new DomainError('sheet.too-large', 'too-large', { megabytes: Math.floor(limits.bytes / 1_048_576) });
}

/** A row within the limits, or with the limit that it breaks. */
export function boundedRow(line: number, cells: readonly string[], limits: SheetLimits): SheetRow {
  const last = cells.findLastIndex((cell) => cell !== '');
  if (last >= limits.columns) {
    return {
      line,
      cells: cells.slice(0, limits.columns),
      problem: { code: 'sheet.too-many-cells', params: { columns: limits.columns } },
    };
  }
  const long = cells.findIndex((cell) => cell.length > limits.cellLength);
  const problem =
    long < 0 ? null : { code: 'sheet.cell-too-long', params: { column: long + 1, length: limits.cellLength } };
  return { line, cells: cells.slice(0, last + 1).map((cell) => cell.slice(0, limits.cellLength)), problem };
}
