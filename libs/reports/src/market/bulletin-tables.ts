import { type Language } from '@app/platform/http';
import { type XlsxValue } from '@app/platform/sheets';
import { findCommune, occupationLabel } from '@app/taxonomy';
import { numberText } from '@app/ui';
import { type ReportTable } from '../plan-report-tables.js';
import { type Bulletin, type MarketCell } from './bulletin.js';
import { bulletinTexts } from './bulletin.texts.js';
import { type Quarter } from './quarter.js';
import { type QuarterForecast, seasonalNaive } from './seasonal-naive.js';

/** Until so often tried, a forecast is called a guess. */
const FEW_TESTS = 4;

export function quarterName(quarter: Quarter, language: Language): string {
  return bulletinTexts(language).quarterName(quarter.slice(6), quarter.slice(0, 4));
}

export function occupationName(key: string, language: Language): string {
  return key === 'unknown' ? bulletinTexts(language).unknown : occupationLabel(key, language);
}

export function communeName(key: string, language: Language): string {
  const texts = bulletinTexts(language);
  return key === 'unknown' ? texts.unknown : (findCommune(key)?.name ?? texts.elsewhere);
}

/** How a bulletin was counted. */
export function methodLines({ form }: Bulletin, language: Language): string[] {
  const texts = bulletinTexts(language);
  return [
    texts.demandLine,
    form === 'market-bulletin/1' ? texts.newSeekersLine : texts.seekersLine,
    ...texts.methodLines,
  ];
}

export interface MarketForecast {
  of: 'openings' | 'seekers';
  forecast: QuarterForecast;
}

/** What can be forecast, and what has to be said about it. */
export function marketForecasts(
  { history }: Bulletin,
  language: Language,
): { rows: MarketForecast[]; notes: string[] } {
  const texts = bulletinTexts(language);
  const rows = (['openings', 'seekers'] as const).flatMap((of): MarketForecast[] => {
    // A quarter that is masked is no count to forecast from.
    const counts = history.flatMap(({ quarter, [of]: count }) => (count === null ? [] : [{ quarter, count }]));
    const forecast = counts.length === history.length ? seasonalNaive(counts) : null;
    return forecast ? [{ of, forecast }] : [];
  });
  const tests = rows[0]?.forecast.tests.length ?? 0;
  const number = (value: number) => numberText(value, language);
  if (rows.length === 0) return { rows, notes: [texts.fewQuarters(number(history.length))] };
  return { rows, notes: [texts.method, ...(tests < FEW_TESTS ? [texts.fewTests(number(tests))] : [])] };
}

/** So many pairs of occupation and commune are read on a page; the workbook has all. */
export const SHOWN_PAIRS = 100;

/** The tables of a bulletin in their order. @param mostPairs of occupation and commune, those with most to tell */
export function bulletinTables(bulletin: Bulletin, language: Language, mostPairs = SHOWN_PAIRS): ReportTable[] {
  const texts = bulletinTexts(language);
  const people = (count: number | null): XlsxValue => count ?? texts.masked;
  const spread = (cell: Pick<MarketCell, 'wage'>) =>
    cell.wage ? [cell.wage.low, cell.wage.median, cell.wage.high] : ['–', '–', '–'];
  const counts = ({ openings, postings, seekers }: MarketCell) => [openings, postings, people(seekers)];
  const head = [texts.openings, texts.postings, texts.seekers];
  const isMasked = [...bulletin.byOccupation, ...bulletin.byCommune].some(({ seekers }) => seekers === null);
  const note = isMasked ? { note: texts.maskedWhy } : {};
  const waged = bulletin.byOccupation.filter(({ wage }) => wage !== null);
  return [
    { title: texts.overview, head: [texts.figure, texts.value], rows: overviewRows(bulletin, language) },
    {
      title: texts.byOccupation,
      ...note,
      head: [texts.occupation, ...head],
      rows: bulletin.byOccupation.map((cell) => [occupationName(cell.key, language), ...counts(cell)]),
    },
    {
      title: texts.wages,
      note: texts.wagesNote,
      head: [texts.occupation, texts.wageLow, texts.wage, texts.wageHigh],
      rows: waged.map((cell) => [occupationName(cell.key, language), ...spread(cell)]),
    },
    {
      title: texts.byCommune,
      ...note,
      head: [texts.commune, ...head],
      rows: bulletin.byCommune.map((cell) => [communeName(cell.key, language), ...counts(cell)]),
    },
    pairTable(bulletin, language, mostPairs),
    {
      title: texts.history,
      note: texts.historyNote,
      head: [texts.quarter, texts.openings, texts.seekers],
      rows: bulletin.history.map(({ quarter, openings, seekers }) => [
        quarterName(quarter, language),
        openings,
        people(seekers),
      ]),
    },
    forecastTable(bulletin, language),
  ].filter(({ rows }) => rows.length > 0);
}

function pairTable({ byBoth = [] }: Bulletin, language: Language, most: number): ReportTable {
  const texts = bulletinTexts(language);
  const left = byBoth.length - most;
  return {
    title: texts.byBoth,
    note: left > 0 ? `${texts.byBothNote} ${texts.morePairs(numberText(left, language))}` : texts.byBothNote,
    head: [texts.occupation, texts.commune, texts.openings, texts.postings, texts.seekers],
    rows: byBoth
      .slice(0, most)
      .map(({ occupation, commune, openings, postings, seekers }) => [
        occupationName(occupation, language),
        communeName(commune, language),
        openings,
        postings,
        seekers ?? texts.masked,
      ]),
  };
}

function overviewRows(bulletin: Bulletin, language: Language): XlsxValue[][] {
  const texts = bulletinTexts(language);
  const { wage, daysToFill } = bulletin;
  return [
    [texts.openings, bulletin.openings],
    [texts.postings, bulletin.postings],
    [texts.seekers, bulletin.seekers ?? texts.masked],
    [texts.wageLow, wage?.low ?? texts.tooFew],
    [texts.wage, wage?.median ?? texts.tooFew],
    [texts.wageHigh, wage?.high ?? texts.tooFew],
    [texts.days, daysToFill?.median ?? texts.tooFew],
  ];
}

function forecastTable(bulletin: Bulletin, language: Language): ReportTable {
  const texts = bulletinTexts(language);
  const { rows, notes } = marketForecasts(bulletin, language);
  const number = (value: number) => numberText(value, language);
  return {
    title: texts.forecast,
    note: notes.join(' '),
    head: [texts.figure, texts.expected, texts.range, texts.tests, texts.meanError],
    rows: rows.map(({ of, forecast: { quarter, expected, lowest, highest, tests, meanError } }) => [
      `${texts[of]}, ${quarterName(quarter, language)}`,
      expected,
      texts.fromTo(number(lowest), number(highest)),
      tests.length,
      meanError === null ? texts.untested : { share: meanError },
    ]),
  };
}
