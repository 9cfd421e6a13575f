import { formatDay, formatInstant } from '@app/kernel';
import { definitionLabel } from '@app/placements';
import { type PdfContent, type PdfPaper } from '@app/platform/pdf';
import { planReportTexts } from './plan-report.texts.js';
import { cellText, type LabelOf, officialSentence, type ReportTable, reportTables } from './plan-report-tables.js';
import { type OpenedReport } from './plan-reports.service.js';

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
    ...section(texts.official, [
      officialSentence(figures, language),
      texts.counted(definitionLabel(official.definition, language), String(official.version), String(official.window)),
      texts.scope(formatDay(from), formatDay(to), formatInstant(new Date(figures.asOf))),
    ]),
    ...(['results', 'difficulties', 'proposals'] as const).flatMap((part) =>
      words[part] === '' ? [] : section(texts[part], words[part].split(/\n+/)),
    ),
    ...reportTables(figures, labelOf, language)
      .filter(({ rows }) => rows.length > 0)
      .flatMap((table) => tableOf(table, language)),
    ...section(texts.annex, texts.annexLines),
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

const section = (title: string, lines: readonly string[]): PdfContent[] => [
  { text: title, style: 'heading', margin: [0, 12, 0, 4] },
  ...lines.map((text): PdfContent => ({ text, margin: [0, 0, 0, 3] })),
];

function tableOf({ title, note, head, rows }: ReportTable, language: Language): PdfContent[] {
  const cells = (row: readonly string[], bold: boolean) =>
    row.map((text, at) => ({ text, bold, alignment: at === 0 ? ('left' as const) : ('right' as const) }));
  return [
    { text: title, style: 'heading', margin: [0, 12, 0, 4] },
    {
      table: {
        headerRows: 1,
        widths: head.map((_, at) => (at === 0 ? '*' : 'auto')),
        body: [
          cells(head, true),
          ...rows.map((row) =>
            cells(
              row.map((cell) => cellText(cell, language)),
              false,
            ),
          ),
        ],
      },
      layout: 'lightHorizontalLines',
      fontSize: 9.5,
    },
    ...(note === undefined
      ? []
      : [{ text: note, style: ['small', 'soft'], margin: [0, 3, 0, 0] as [number, number, number, number] }]),
  ];
}
