import { type DocxPaper } from '@app/platform/docx';
import { reportParts, reportTitle } from './plan-report-parts.js';
import { planReportTexts } from './plan-report.texts.js';
import { cellText, type LabelOf } from './plan-report-tables.js';
import { type OpenedReport } from './plan-reports.service.js';

/** The report of the plan for a word processor, where an office adds its heading, number and signature. */
export function planReportDocument(opened: OpenedReport, labelOf: LabelOf, language: 'vi' | 'en'): DocxPaper {
  const texts = planReportTexts(language);
  const { report, figures } = opened;
  return {
    title: reportTitle(opened, language),
    language,
    issuer: texts.centre,
    marks: report.status === 'published' ? [] : [texts.draftMark],
    sections: reportParts(opened, labelOf, language).map(({ title, lines, table }) => ({
      title,
      lines,
      ...(table && {
        table: { head: table.head, rows: table.rows.map((row) => row.map((cell) => cellText(cell, language))) },
        note: table.note,
      }),
    })),
    end: [texts.position(figures.position), ...(report.hash === null ? [] : [texts.hash(report.hash)])],
  };
}
