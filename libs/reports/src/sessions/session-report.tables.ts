import { formatInstant } from '@app/kernel';
import { fairDay, fairHours, fairTexts } from '@app/fairs';
import { type Language } from '@app/platform/http';
import { type PdfPaper } from '@app/platform/pdf';
import { type XlsxSheet } from '@app/platform/sheets';
import { QUALIFICATIONS } from '@app/taxonomy';
import { type ReportTable } from '../plan-report-tables.js';
import { pdfTable } from '../report-table.pdf.js';
import { SESSION_FIELDS } from './session-fields.data.js';
import { type TalkCounts } from './session-report.queries.js';
import { sessionReportTexts } from './session-report.texts.js';
import { waitTables } from './session-waits.tables.js';
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
  const { employers, offices, qualifications, fields } = report;
  const { heads } = texts;
  return [
    { title: texts.totals, note: texts.official, head: [texts.item, texts.count], rows: totalRows(report, language) },
    {
      title: texts.byEmployer,
      note: texts.once,
      head: [texts.employer, heads.queue, ...talkHead(language)],
      rows: employers.map((row) => [row.name, row.queueTurns, ...talkCells(row)]),
    },
    {
      title: texts.byOffice,
      note: texts.officeNote,
      head: [texts.office, heads.registered, heads.counselled, heads.counselledWomen, ...talkHead(language)],
      rows: offices.map((row) => [
        row.name,
        row.registeredPeople,
        row.counselledTurns,
        row.counselledWomenTurns,
        ...talkCells(row),
      ]),
    },
    {
      title: texts.byQualification,
      head: [texts.qualification, heads.counselled, heads.talks],
      rows: qualifications.map(({ kind, counselledTurns, talkTurns }) => [
        kind === null ? texts.unknown : QUALIFICATIONS.label(kind, language),
        counselledTurns,
        talkTurns,
      ]),
    },
    {
      title: texts.byField,
      note: texts.fieldNote,
      head: [texts.field, heads.counselled, heads.talks, heads.postings, heads.openings],
      rows: fields.map(({ field, counselledTurns, talkTurns, postings, openings }) => [
        field === null ? texts.unknown : SESSION_FIELDS.label(field, language),
        counselledTurns,
        talkTurns,
        postings,
        openings,
      ]),
    },
    ...waitTables(report.waits, language),
  ];
}

function totalRows({ fair, people, totals, sensitive }: SessionReport, language: Language): ReportTable['rows'] {
  const texts = sessionReportTexts(language);
  return [
    [texts.sessions(fairTexts(language).type[fair.type]), 1],
    [texts.employers, people.employers],
    [texts.registeredPeople, people.registeredPeople],
    [texts.presentPeople, people.presentPeople],
    [texts.counselledTurns, totals.counselledTurns],
    [texts.womenTurns, totals.counselledWomenTurns],
    ...(sensitive
      ? [
          [texts.disabledTurns, sensitive.disabled],
          [texts.minorityTurns, sensitive.ethnicMinority],
        ]
      : []),
    [texts.counselledPeople, totals.counselledPeople],
    [texts.queueTurns, people.queueTurns],
    [texts.talkTurns, totals.talkTurns],
    [texts.talkWomenTurns, totals.talkWomenTurns],
    [texts.talkPeople, totals.talkPeople],
    [texts.interviewTurns, totals.interviewTurns],
    [texts.hiredPeople, totals.hiredPeople],
    [texts.knownHiredPeople, totals.knownHiredPeople],
  ];
}

function talkHead(language: Language): string[] {
  const { talks, women, people, interviews, hired, known } = sessionReportTexts(language).heads;
  return [talks, women, people, interviews, hired, known];
}

const talkCells = (row: TalkCounts): number[] => [
  row.talkTurns,
  row.talkWomenTurns,
  row.talkPeople,
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
