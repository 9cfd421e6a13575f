import { canonicalSpelling, foldAccents, hasAccents, normalizeText } from '@app/kernel';
import { occupations } from '@app/taxonomy';

/** A word that people use for a unit, as it is compared. */
interface KnownWord {
  unit: string;
  /** With its accents in one spelling, and without any. */
  exact: string;
  folded: string;
  /** How usual it is among the words of its unit; the first is the most usual. */
  rank: number;
}

let known: readonly KnownWord[] | null = null;

/** Every word of every unit; made when somebody first needs it. */
function knownWords(): readonly KnownWord[] {
  known ??= occupations(4).flatMap((unit) =>
    [...unit.words, unit.vi].map((word, rank) => ({
      unit: unit.code,
      exact: canonicalSpelling(word),
      folded: foldAccents(word),
      rank,
    })),
  );
  return known;
}

/** What people write around the work itself. */
const AROUND =
  /^(?:(?:toi|em|minh|chau|muon|can|tim|xin|duoc|kiem|di|lam|viec|cong viec|nghe|mot|it|cac|nhu|ve)\s+)+(?=\S)/;
const BETWEEN = /[,;/\n+.]|\s(?:hoặc|hoac|hay|và)\s/iu;
const MOST_PER_PHRASE = 2;

function strip(phrase: string): string {
  const around = AROUND.exec(foldAccents(phrase))?.[0] ?? '';
  // Folding keeps the length of a text in NFC, so that what was found can be cut off the original.
  return phrase.slice(around.length);
}

interface Phrase {
  exact: string;
  folded: string;
  isAccented: boolean;
  mayHoldMore: boolean;
}

/** How well a word fits a phrase: as written, without accents, or as a part of it; 0 when it does not. */
function fit(word: KnownWord, phrase: Phrase): number {
  const [wanted, known] = phrase.isAccented ? [phrase.exact, word.exact] : [phrase.folded, word.folded];
  if (wanted === known) return 1_000 - word.rank;
  const isInside = (outer: string, inner: string) => ` ${outer} `.includes(` ${inner} `);
  if (phrase.mayHoldMore && isInside(wanted, known)) return 500 + known.length;
  return wanted.length >= 4 && isInside(known, wanted) ? 200 - known.length - word.rank : 0;
}

/** "hàn" alone is what a "thợ hàn" does. */
const WHO = ['', 'thợ ', 'nhân viên ', 'công nhân '];

/** The units that one phrase can mean, the likeliest first; several when it fits them equally well. */
function unitsOf(phrase: string): string[] {
  const accented = hasAccents(phrase);
  for (const who of WHO) {
    const found = unitsNamed((accented ? who : foldAccents(who)) + phrase, who === '');
    if (found.length > 0) return found;
  }
  return [];
}

/** @param mayHoldMore whether a part of the phrase that names work is enough */
function unitsNamed(phrase: string, mayHoldMore: boolean): string[] {
  const asked = {
    exact: canonicalSpelling(phrase),
    folded: foldAccents(phrase),
    isAccented: hasAccents(phrase),
    mayHoldMore,
  };
  const best = new Map<string, number>();
  for (const word of knownWords()) {
    const score = fit(word, asked);
    if (score > (best.get(word.unit) ?? 0)) best.set(word.unit, score);
  }
  const ranked = [...best].sort(([, left], [, right]) => right - left);
  const top = ranked[0]?.[1] ?? 0;
  const isExact = top > 900;
  return ranked
    .filter(([, score]) => (isExact ? score > 900 : score === top))
    .slice(0, MOST_PER_PHRASE)
    .map(([unit]) => unit);
}

/**
 * The VSCO units behind the work that somebody wishes for in their own words: "tho may, dong goi" or "lái xe tải".
 * Words without accents may fit two units; both are offered, and the person takes one away.
 * @returns unit codes in the order of the phrases, none when nothing was recognised
 */
export function occupationsWished(wish: string): string[] {
  const phrases = wish.split(BETWEEN).map((part) => strip(normalizeText(part)));
  return [...new Set(phrases.filter((phrase) => phrase.length >= 2).flatMap(unitsOf))];
}
