import {
  foldAccents,
  foldWithSpans,
  hasAccents,
  isLocalDate,
  type LocalDate,
  normalizeText,
  parseDay,
  type Span,
} from '@app/kernel';

/** What somebody typed to find a person. */
export interface PersonSearch {
  /** Beginnings of words of the name, without accents. */
  words: string[];
  /** The same as typed, when accents were: who types them means them. */
  accented: string[] | null;
  /** The last digits of the phone, at least four. */
  tail: string | null;
  birthYear: number | null;
  birthDate: LocalDate | null;
}

const MAX_WORDS = 6;
const MIN_TAIL = 4;
const MIN_LETTERS = 2;

/**
 * Reads `nong van den`, `Nông Văn Đèn 1975`, `den 05/09/1975`, `0912 345 678` or `5678`.
 * A year counts as one only beside a name: alone, four digits are the end of a phone number.
 * @returns null when there is too little to look for
 */
export function parsePersonSearch(text: string): PersonSearch | null {
  const tokens = normalizeText(text).split(' ').filter(Boolean);
  const birthDate = tokens.map(parseDay).find((day) => day !== null && isLocalDate(day)) ?? null;
  const rest = tokens.filter((token) => parseDay(token) === null);
  const names = rest.filter((token) => /\p{L}/u.test(token)).slice(0, MAX_WORDS);
  const digits = rest
    .filter((token) => !/\p{L}/u.test(token))
    .join('')
    .replace(/\D/g, '');
  const isYear = names.length > 0 && /^(?:19|20)\d\d$/.test(digits);
  const words = names.map(foldAccents);
  const tail = !isYear && digits.length >= MIN_TAIL ? digits.replace(/^(?:84|0)(?=\d{9})/, '') : null;
  const isEnough = words.join('').length >= MIN_LETTERS || tail !== null || birthDate !== null;
  if (!isEnough) return null;
  return {
    words,
    accented: names.some(hasAccents) ? names.map((name) => name.toLocaleLowerCase('vi')) : null,
    tail,
    birthYear: isYear ? Number(digits) : null,
    birthDate,
  };
}

/** Where the words of a search stand in a name, each at the beginning of a word; in order, without overlaps. */
export function matchesIn(name: string, words: readonly string[]): Span[] {
  const { folded, spanOf } = foldWithSpans(name);
  const taken = new Set<number>();
  const spans: Span[] = [];
  for (const word of words.toSorted((left, right) => right.length - left.length)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const isStart = at === 0 || folded[at - 1] === ' ';
      if (!isStart || taken.has(at)) continue;
      taken.add(at);
      spans.push(spanOf(at, at + word.length));
      break;
    }
  }
  return spans.sort(([left], [right]) => left - right);
}

/** Where the last digits of a phone number stand in the way it is written, such as `0912 345 678`. */
export function tailIn(written: string, tail: string | null): Span[] {
  if (tail === null) return [];
  let left = Math.min(tail.length, written.replace(/\D/g, '').length);
  let start = written.length;
  while (left > 0) {
    start -= 1;
    if (/\d/.test(written[start]!)) left -= 1;
  }
  return [[start, written.length]];
}
