import { foldAccents, hasAccents, normalizeText } from '@app/kernel';
import { classifyTitle } from '@app/taxonomy';

/** What people write around the work itself. */
const AROUND =
  /^(?:(?:toi|em|minh|chau|muon|can|tim|xin|duoc|kiem|di|lam|viec|cong viec|nghe|mot|it|cac|nhu|ve)\s+)+(?=\S)/;
const BETWEEN = /[,;/\n+.]|\s(?:hoặc|hoac|hay|và)\s/iu;

/** Words that are taken at their word, and how sure a guess has to be that added the doer ("hàn" -> "thợ hàn"). */
const SURE = 0.5;
const SURE_OF_DOER = 0.9;
const DOERS = ['thợ', 'nhân viên', 'công nhân'];

function withoutAround(phrase: string): string {
  // Folding keeps the length of a text in NFC, so that what was found can be cut off the original.
  return phrase.slice(AROUND.exec(foldAccents(phrase))?.[0].length ?? 0);
}

/** The likeliest meaning alone: what nobody meant would have to be found in the profile and taken away again. */
function unitNamed(phrase: string, least: number): string | null {
  const [likeliest] = classifyTitle(phrase);
  return likeliest && likeliest.confidence >= least ? likeliest.code : null;
}

function unitOf(phrase: string): string | null {
  const named = unitNamed(phrase, SURE);
  if (named !== null) return named;
  for (const doer of DOERS) {
    const found = unitNamed(`${hasAccents(phrase) ? doer : foldAccents(doer)} ${phrase}`, SURE_OF_DOER);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The VSCO units behind the work that somebody wishes for in their own words: "tho may, dong goi" or "lái xe tải".
 * @returns unit codes in the order of the phrases, none when nothing was recognised
 */
export function occupationsWished(wish: string): string[] {
  const phrases = wish.split(BETWEEN).map((part) => withoutAround(normalizeText(part)));
  return [...new Set(phrases.filter((phrase) => phrase.length >= 2).flatMap((phrase) => unitOf(phrase) ?? []))];
}
