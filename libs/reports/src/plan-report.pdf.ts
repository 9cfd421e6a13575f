import { formatDay, formatInstant } from '@app/kernel';
import { definitionLabel } from '@app/placements';
import { type PdfContent, type PdfPaper } from '@app/platform/pdf';
import { planReportTexts } from './plan-report.texts.js';
import { type LabelOf, officialSentence, reportTables } from './plan-report-tables.js';
import { type OpenedReport } from './plan-reports.service.js';
import { pdfSection, pdfTable } from './report-table.pdf.js';

type Language = 'vi' | 'en';

/** The report of the plan on paper: the figure in words, what people wrote, tables, and how all was counted. */
export function planReportPaper(
  { report, figures }: OpenedReport,
  labelOf: LabelOf,
  language: Language,
  madeAt: Date,
): PdfPaper {
  const texts = planReportTexts(language);
  const { official } = figures;
  const { from, to } = official.period;
  const title = texts.paperTitle(String(report.year));
  const words = report.content?.words ?? report;
  const content: PdfContent[] = [
    { text: texts.centre, bold: true },
    { text: title, style: 'title', margin: [0, 12, 0, 8] },
    ...(report.status === 'published' ? [] : [{ text: texts.draftMark, bold: true, alignment: 'center' as const }]),
    ...pdfSection(texts.official, [
      officialSentence(figures, language),
      texts.counted(definitionLabel(official.definition, language), String(official.version), String(official.window)),
      texts.scope(formatDay(from), formatDay(to), formatInstant(new Date(figures.asOf))),
    ]),
    ...(['results', 'difficulties', 'proposals'] as const).flatMap((part) =>
      words[part] === '' ? [] : pdfSection(texts[part], words[part].split(/\n+/)),
    ),
    ...reportTables(figures, labelOf, language)
      .filter(({ rows }) => rows.length > 0)
      .flatMap((table) => pdfTable(table, language)),
    ...pdfSection(texts.annex, texts.annexLines),
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
