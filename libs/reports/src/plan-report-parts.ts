import { formatDay, formatInstant } from '@app/kernel';
import { definitionLabel } from '@app/placements';
import { planReportTexts } from './plan-report.texts.js';
import { type LabelOf, officialSentence, type ReportTable, reportTables } from './plan-report-tables.js';
import { type OpenedReport } from './plan-reports.service.js';

type Language = 'vi' | 'en';

/** A part of the report: words or a table under a title. */
export interface ReportPart {
  title: string;
  lines: readonly string[];
  table: ReportTable | null;
}

/** What the report is called on paper. */
export function reportTitle({ report, form }: OpenedReport, language: Language): string {
  const texts = planReportTexts(language);
  const year = String(report.year);
  return language === 'vi' ? texts.paperTitle(form.title.toLocaleUpperCase('vi'), year) : texts.paperTitle('', year);
}

/** The parts that the form names, in its order and by its titles; those that hold nothing are left out. */
export function reportParts(opened: OpenedReport, labelOf: LabelOf, language: Language): ReportPart[] {
  const { figures, form } = opened;
  const tables = new Map(reportTables(figures, labelOf, language).map((table) => [table.field, table]));
  const words = wordsOf(opened, language);
  return form.layout.flatMap(({ field, heading }): ReportPart[] => {
    const table = tables.get(field) ?? null;
    const said = words.get(field);
    // A form is written in Vietnamese; in English a part is called as everywhere.
    const title = language === 'vi' ? heading : (table?.title ?? said?.title ?? heading);
    if (table) return table.rows.length === 0 ? [] : [{ title, lines: [], table: { ...table, title } }];
    return said && said.lines.length > 0 ? [{ title, lines: said.lines, table: null }] : [];
  });
}

function wordsOf({ report, figures }: OpenedReport, language: Language) {
  const texts = planReportTexts(language);
  const { definition, version, window, period } = figures.official;
  const written = report.content?.words ?? report;
  const paragraphs = (part: 'results' | 'difficulties' | 'proposals') =>
    [part, { title: texts[part], lines: written[part].split(/\n+/).filter((each) => each !== '') }] as const;
  const official = [
    officialSentence(figures, language),
    texts.counted(definitionLabel(definition, language), String(version), String(window)),
    texts.scope(formatDay(period.from), formatDay(period.to), formatInstant(new Date(figures.asOf))),
  ];
  return new Map<string, { title: string; lines: readonly string[] }>([
    ['official', { title: texts.official, lines: official }],
    paragraphs('results'),
    paragraphs('difficulties'),
    paragraphs('proposals'),
    ['annex', { title: texts.annex, lines: texts.annexLines }],
  ]);
}
