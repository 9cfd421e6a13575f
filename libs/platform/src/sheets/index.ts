export { readRecords, sheetFormat, type ReadOptions } from './read-sheet.js';
export { SHEET_LIMITS, type RowProblem, type SheetFormat, type SheetLimits, type SheetRecord } from './sheet.js';
export { toXlsx, type XlsxSheet, type XlsxValue } from './write-xlsx.js';
export { csvCell, toCsv, type CsvValue } from './write-csv.js';
