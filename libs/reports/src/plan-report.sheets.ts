import { formatDay, formatInstant } from '@app/kernel';
import { definitionLabel } from '@app/placements';
import { type XlsxSheet } from '@app/platform/sheets';
import { planReportTexts } from './plan-report.texts.js';
import { reportParts } from './plan-report-parts.js';
import { type LabelOf } from './plan-report-tables.js';
import { type OpenedReport } from './plan-reports.service.js';

/** The report of the plan as a workbook: how it was counted, then a sheet for each table. */
export function planReportSheets(opened: OpenedReport, labelOf: LabelOf, language: 'vi' | 'en'): XlsxSheet[] {
  const texts = planReportTexts(language);
  const { report, figures } = opened;
  const { definition, version, window, period, asOf, numerator, denominator, rate, target } = figures.official;
  const first: XlsxSheet = {
    name: texts.sheet,
    rows: [
      [texts.year, String(report.year)],
      [texts.numerator, numerator],
      [texts.denominator, denominator],
      [texts.rate, rate === null ? '–' : { share: rate }],
      [texts.target, { share: target }],
      [texts.counted(definitionLabel(definition, language), String(version), String(window))],
      [texts.scope(formatDay(period.from), formatDay(period.to), formatInstant(new Date(asOf)))],
      [texts.position(figures.position)],
      [report.hash === null ? texts.draftMark : texts.hash(report.hash)],
    ],
  };
  const tables = reportParts(opened, labelOf, language).flatMap(({ table }) =>
    table ? [{ name: table.title, rows: [table.head, ...table.rows] }] : [],
  );
  return [first, ...tables];
}
