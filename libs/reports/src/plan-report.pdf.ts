import { type PdfContent, type PdfPaper } from '@app/platform/pdf';
import { reportParts, reportTitle } from './plan-report-parts.js';
import { planReportTexts } from './plan-report.texts.js';
import { type LabelOf } from './plan-report-tables.js';
import { type OpenedReport } from './plan-reports.service.js';
import { pdfSection, pdfTable } from './report-table.pdf.js';

type Language = 'vi' | 'en';

/** The report of the plan on paper: the parts of its form, and by what it can be counted again. */
export function planReportPaper(opened: OpenedReport, labelOf: LabelOf, language: Language, madeAt: Date): PdfPaper {
  const texts = planReportTexts(language);
  const { report, figures } = opened;
  const title = reportTitle(opened, language);
  const content: PdfContent[] = [
    { text: texts.centre, bold: true },
    { text: title, style: 'title', margin: [0, 12, 0, 8] },
    ...(report.status === 'published' ? [] : [{ text: texts.draftMark, bold: true, alignment: 'center' as const }]),
    ...reportParts(opened, labelOf, language).flatMap(({ title: heading, lines, table }) =>
      table ? pdfTable(table, language) : pdfSection(heading, lines),
    ),
    { text: texts.position(figures.position), style: 'small', margin: [0, 10, 0, 0] },
    ...(report.hash === null ? [] : [{ text: texts.hash(report.hash), style: 'small' }]),
  ];
  return {
    title,
    language,
    madeAt,
    content,
    footer: (page, pages) => ({ text: texts.page(String(page), String(pages)), style: 'small', alignment: 'center' }),
  };
}
