import { foldAccents, hasAccents, normalizeText } from '@app/kernel';
import { classifyTitle } from '@app/taxonomy';

/** What people write around the work itself. */
const AROUND =
  /^(?:(?:toi|em|minh|chau|muon|can|tim|xin|duoc|kiem|di|lam|viec|cong viec|nghe|mot|it|cac|nhu|ve)\s+)+(?=\S)/;
const BETWEEN = /[,;/\n+.]|\s(?:hoặc|hoac|hay|và)\s/iu;

/** Words that are taken at their word, and how sure a guess has to be that added the doer ("hàn" -> "thợ hàn"). */
const SURE = 0.5;
const SURE_OF_DOER = 0.9;
/** Two meanings that lie so close are both offered: "tho may" without accents is tailor or mechanic. */
const AS_GOOD = 0.05;
const DOERS = ['thợ', 'nhân viên', 'công nhân'];

function withoutAround(phrase: string): string {
  // Folding keeps the length of a text in NFC, so that what was found can be cut off the original.
  return phrase.slice(AROUND.exec(foldAccents(phrase))?.[0].length ?? 0);
}

function unitsNamed(phrase: string, least: number): string[] {
  const suggestions = classifyTitle(phrase).filter(({ confidence }) => confidence >= least);
  const best = suggestions[0]?.confidence ?? 0;
  return suggestions.filter(({ confidence }) => confidence > best - AS_GOOD).map(({ code }) => code);
}

function unitsOf(phrase: string): string[] {
  const named = unitsNamed(phrase, SURE);
  if (named.length > 0) return named.slice(0, 2);
  for (const doer of DOERS) {
    const found = unitsNamed(`${hasAccents(phrase) ? doer : foldAccents(doer)} ${phrase}`, SURE_OF_DOER);
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/**
 * The VSCO units behind the work that somebody wishes for in their own words: "tho may, dong goi" or "lái xe tải".
 * @returns unit codes in the order of the phrases, none when nothing was recognised
 */
export function occupationsWished(wish: string): string[] {
  const phrases = wish.split(BETWEEN).map((part) => withoutAround(normalizeText(part)));
  return [...new Set(phrases.filter((phrase) => phrase.length >= 2).flatMap(unitsOf))];
}
