import { ratingTexts } from '@app/fairs';
import { type Language } from '@app/platform/http';
import { numberText } from '@app/ui';
import { type ReportTable } from '../plan-report-tables.js';
import { maskedRatings } from './masked-ratings.js';
import { sessionRatingsTexts } from './session-ratings.texts.js';
import { type SessionReport } from './session-reports.service.js';

/** What both sides thought, for the whole fair and of each employer; nothing where nobody said anything. */
export function ratingTables(
  { ratings, employerRatings, ratingReasons }: SessionReport,
  language: Language,
): ReportTable[] {
  const texts = sessionRatingsTexts(language);
  if (ratings.length === 0) return [];
  const { reasons } = ratingTexts(language);
  return [
    {
      title: texts.title,
      note: texts.note,
      head: [texts.side, texts.count, texts.mean, ...[1, 2, 3, 4, 5].map(texts.star)],
      rows: ratings.map(({ side, count, mean, stars }) => [
        texts.sides[side],
        count,
        numberText(mean, language),
        ...stars,
      ]),
    },
    {
      title: texts.byEmployer,
      note: texts.maskedWhy,
      head: [texts.booth, texts.employer, texts.count, texts.mean],
      rows: maskedRatings(employerRatings).map(({ number, employer, count, mean }) => [
        number,
        employer,
        count ?? texts.masked,
        mean === null ? texts.masked : numberText(mean, language),
      ]),
    },
    {
      title: texts.reasons,
      head: [texts.side, texts.reason, texts.count],
      rows: ratingReasons.map(({ side, reason, count }) => [texts.sides[side], reasons[reason], count]),
    },
  ].filter(({ rows }) => rows.length > 0);
}
