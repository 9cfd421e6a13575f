export type CsvValue = string | number | null | undefined;

/** A spreadsheet program takes a text that begins so for a formula, also with the wide forms of East Asian keyboards. */
const FORMULA = /^[\s]*[=+\-@\t\r\n＝＋－＠]/;

/** One cell: quoted where needed, and never a formula. Numbers stay numbers. */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A CSV file that Excel opens with its accents right: UTF-8 with a byte order mark, lines end in CR LF. */
export function toCsv(rows: Iterable<readonly CsvValue[]>): string {
  let text = '\uFEFF';
  for (const row of rows) text += `${row.map(csvCell).join(',')}\r\n`;
  return text;
}
