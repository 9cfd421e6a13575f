import { formatDay, formatInstant, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type PdfPaper } from '@app/platform/pdf';
import { type XlsxSheet } from '@app/platform/sheets';
import { pdfSection, pdfTable } from '../report-table.pdf.js';
import { bulletinTables, marketForecasts, methodLines, quarterName } from './bulletin-tables.js';
import { bulletinTexts } from './bulletin.texts.js';
import { type KeptBulletin } from './bulletins.repository.js';
import { quarterPeriod } from './quarter.js';

/** The quarter, its days, and when it was counted. */
export function bulletinScope({ quarter, madeAt }: KeptBulletin, language: Language): string {
  const { from, to } = quarterPeriod(quarter);
  return bulletinTexts(language).scope(formatDay(from), formatDay(to), formatDay(localDateOf(madeAt)));
}

/** A bulletin on paper. */
export function bulletinPaper(bulletin: KeptBulletin, language: Language): PdfPaper {
  const texts = bulletinTexts(language);
  const { quarter, content, madeAt, publishedAt } = bulletin;
  const title = texts.paperTitle(quarterName(quarter, language).toLocaleUpperCase(language));
  const { rows, notes } = marketForecasts(content, language);
  return {
    title,
    language,
    madeAt: publishedAt ?? madeAt,
    content: [
      { text: texts.centre, bold: true },
      { text: title, style: 'title', margin: [0, 12, 0, 8] },
      { text: bulletinScope(bulletin, language), alignment: 'center' },
      ...(publishedAt ? [] : [{ text: texts.inside, bold: true, alignment: 'center' as const }]),
      ...bulletinTables(content, language).flatMap((table) => pdfTable(table, language)),
      // Where nothing can be forecast there is no table that would say why.
      ...(rows.length === 0 ? pdfSection(texts.forecast, notes) : []),
      ...pdfSection(texts.methods, methodLines(content, language)),
    ],
    footer: (page, pages) => ({ text: texts.page(String(page), String(pages)), style: 'small', alignment: 'center' }),
  };
}

/** A bulletin as a workbook: what it is, then a sheet for each table. */
export function bulletinSheets(bulletin: KeptBulletin, language: Language): XlsxSheet[] {
  const texts = bulletinTexts(language);
  const { quarter, content, madeAt, publishedAt } = bulletin;
  const first = {
    name: texts.title,
    rows: [
      [texts.quarter, quarterName(quarter, language)],
      [bulletinScope(bulletin, language)],
      publishedAt ? [texts.publishedAt, formatInstant(publishedAt)] : [texts.madeAt, formatInstant(madeAt)],
      ...methodLines(content, language).map((line) => [line]),
      ...marketForecasts(content, language).notes.map((line) => [line]),
    ],
  };
  return [
    first,
    ...bulletinTables(content, language, Infinity).map(({ title, head, rows }) => ({
      name: title,
      rows: [head, ...rows],
    })),
  ];
}
