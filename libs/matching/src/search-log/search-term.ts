import { canonicalSpelling, foldAccents, normalizeText } from '@app/kernel';

const LONGEST = 120;
const EMAIL = /\S+@\S+/gu;
const LONG_NUMBER = /\d{7,}/g;
/** A telephone number, an identity number or a day of birth written in groups; a wage has fewer digits. */
const GROUPED_NUMBER = /\+?\d(?:[\s.\-/]*\d){7,}/g;

/** What is kept of a query, and the same without accents. */
export interface SearchTerm {
  term: string;
  termKey: string;
}

/**
 * A query as it is kept: in one spelling, without e-mail addresses and without numbers that may point to somebody. Null
 * when nothing is left. Pure.
 */
export function searchTerm(text: string): SearchTerm | null {
  const kept = text.replace(EMAIL, ' ').replace(LONG_NUMBER, ' ').replace(GROUPED_NUMBER, ' ');
  const term = canonicalSpelling(normalizeText(kept)).slice(0, LONGEST).trim();
  return /[\p{L}\p{N}]/u.test(term) ? { term, termKey: foldAccents(term) } : null;
}
