import { formatInstant } from '@app/kernel';
import { fairDay, fairHours, fairTexts } from '@app/fairs';
import { type Language } from '@app/platform/http';
import { type PdfPaper } from '@app/platform/pdf';
import { type XlsxSheet } from '@app/platform/sheets';
import { QUALIFICATIONS } from '@app/taxonomy';
import { type ReportTable } from '../plan-report-tables.js';
import { pdfTable } from '../report-table.pdf.js';
import { ratingTables } from './session-ratings.tables.js';
import { type SessionRow } from './session-report.queries.js';
import { sessionReportTexts } from './session-report.texts.js';
import { type SessionReport } from './session-reports.service.js';

/** Which fair it is, and what its counts hold for. */
export function sessionScope({ fair, countedAt }: SessionReport, language: Language): string[] {
  const texts = sessionReportTexts(language);
  return [
    texts.scope(fair.title, fairDay(fair, language), fairHours(fair)),
    texts.countedAt(formatInstant(countedAt)),
    ...(fair.status === 'closed' ? [] : [texts.notOver]),
  ];
}

/** The tables of a session report, as its page and its papers show them. */
export function sessionTables(report: SessionReport, language: Language): ReportTable[] {
  const texts = sessionReportTexts(language);
  const { employers, offices, qualifications } = report;
  return [
    { title: texts.totals, note: texts.official, head: [texts.item, texts.count], rows: totalRows(report, language) },
    {
      title: texts.byEmployer,
      note: texts.once,
      head: [texts.employer, texts.heads.queue, ...countHead(language)],
      rows: employers.map(countRow),
    },
    {
      title: texts.byOffice,
      head: [texts.office, texts.heads.registered, ...countHead(language)],
      rows: offices.map(countRow),
    },
    {
      title: texts.byQualification,
      head: [texts.qualification, texts.turns],
      rows: qualifications.map(({ qualification, turns }) => [
        qualification === null ? texts.unknown : QUALIFICATIONS.label(qualification, language),
        turns,
      ]),
    },
    ...ratingTables(report, language),
  ];
}

function totalRows({ fair, people, totals, sensitive }: SessionReport, language: Language): ReportTable['rows'] {
  const texts = sessionReportTexts(language);
  return [
    [texts.sessions(fairTexts(language).type[fair.type]), 1],
    [texts.employers, people.employers],
    [texts.registeredPeople, people.registeredPeople],
    [texts.presentPeople, people.presentPeople],
    [texts.queueTurns, people.queueTurns],
    [texts.counselledTurns, totals.counselledTurns],
    [texts.womenTurns, totals.womenTurns],
    ...(sensitive
      ? [
          [texts.disabledTurns, sensitive.disabled],
          [texts.minorityTurns, sensitive.ethnicMinority],
        ]
      : []),
    [texts.counselledPeople, totals.counselledPeople],
    [texts.interviewTurns, totals.interviewTurns],
    [texts.hiredPeople, totals.hiredPeople],
    [texts.knownHiredPeople, totals.knownHiredPeople],
  ];
}

function countHead(language: Language): string[] {
  const { turns, women, people, interviews, hired, known } = sessionReportTexts(language).heads;
  return [turns, women, people, interviews, hired, known];
}

const countRow = (row: SessionRow): ReportTable['rows'][number] => [
  row.name,
  row.came,
  row.counselledTurns,
  row.womenTurns,
  row.counselledPeople,
  row.interviewTurns,
  row.hiredPeople,
  row.knownHiredPeople,
];

/** The report as a workbook, a sheet for each table. */
export function sessionSheets(report: SessionReport, language: Language): XlsxSheet[] {
  const above = sessionScope(report, language);
  return sessionTables(report, language).map(({ title, head, rows }) => ({
    name: title,
    above,
    rows: [head, ...rows],
  }));
}

/** The report on paper. */
export function sessionPaper(report: SessionReport, language: Language): PdfPaper {
  const texts = sessionReportTexts(language);
  return {
    title: texts.title,
    language,
    madeAt: report.countedAt,
    isWide: true,
    content: [
      { text: texts.centre, bold: true },
      { text: texts.title.toLocaleUpperCase(language), style: 'title', margin: [0, 12, 0, 8] },
      ...sessionScope(report, language).map((text) => ({ text, alignment: 'center' as const })),
      ...sessionTables(report, language).flatMap((table) => pdfTable(table, language)),
    ],
    footer: (page, pages) => ({ text: texts.page(String(page), String(pages)), style: 'small', alignment: 'center' }),
  };
}
