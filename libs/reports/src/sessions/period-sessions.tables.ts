import { formatDay, formatInstant } from '@app/kernel';
import { fairTexts } from '@app/fairs';
import { type Language } from '@app/platform/http';
import { type XlsxSheet } from '@app/platform/sheets';
import { type ReportTable } from '../plan-report-tables.js';
import { type PeriodSessions } from './period-sessions.service.js';
import { periodSessionsTexts } from './period-sessions.texts.js';

const COUNTS = [
  'sessions',
  'employers',
  'registeredPeople',
  'counselledTurns',
  'counselledWomenTurns',
  'talkTurns',
  'interviewTurns',
  'hiredPeople',
] as const;

/** Of which days, and when it was counted. */
export function periodScope({ period: { from, to }, countedAt }: PeriodSessions, language: Language): string[] {
  const texts = periodSessionsTexts(language);
  return [texts.scope(formatDay(from), formatDay(to)), texts.countedAt(formatInstant(countedAt))];
}

export function periodTable({ rows }: PeriodSessions, language: Language): ReportTable {
  const texts = periodSessionsTexts(language);
  return {
    title: texts.table,
    note: texts.note,
    head: [texts.type, ...COUNTS.map((count) => texts.heads[count])],
    rows: rows.map((row) => [
      row.type === null ? texts.all : fairTexts(language).type[row.type],
      ...COUNTS.map((count) => row[count]),
    ]),
  };
}

/** The table as a workbook. */
export function periodSheet(sessions: PeriodSessions, language: Language): XlsxSheet {
  const { title, head, rows } = periodTable(sessions, language);
  return { name: title, above: periodScope(sessions, language), rows: [head, ...rows] };
}
