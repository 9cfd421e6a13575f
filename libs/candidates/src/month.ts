import { normalizeText } from '@app/kernel';

const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;

/**
 * Reads a month or a year as people write it: `3/2019`, `03-2019`, `tháng 3 năm 2019`, `2019-03`, `2019`.
 * @returns `2019-03` or `2019`; null for anything else
 */
export function parseMonth(text: string): string | null {
  const typed = normalizeText(text)
    .toLowerCase()
    .replace(/^(?:tháng|thang|thg|t)\.?\s*(?=\d)/, '')
    .replace(/\s*(?:năm|nam)\s*/, '/')
    .replace(/^\/|\s/g, '');
  const [, yearAlone] = /^(\d{4})$/.exec(typed) ?? [];
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{1,2})$/.exec(typed) ?? [];
  const chosenYear = Number(yearAlone ?? year ?? isoYear);
  const chosenMonth = Number(month ?? isoMonth ?? 1);
  if (!(chosenYear >= FIRST_YEAR && chosenYear <= LAST_YEAR) || chosenMonth < 1 || chosenMonth > 12) return null;
  return yearAlone ? yearAlone : `${chosenYear}-${String(chosenMonth).padStart(2, '0')}`;
}

/** `2019-03` -> `03/2019`; a year stays a year. */
export function formatMonth(month: string): string {
  const [year, of] = month.split('-');
  return of ? `${of}/${year}` : year!;
}

/** Whether a stretch of work ends before it began, as far as years and months are known. */
export function isBackwards(from: string, to: string): boolean {
  const known = Math.min(from.length, to.length);
  return from.slice(0, known) > to.slice(0, known);
}
