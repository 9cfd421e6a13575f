import { foldAccents, hasAccents } from '@app/kernel';
import { lexicon } from './lexicon.js';
import { isSyllable } from './syllable.js';

/** One word of a query as it is read. */
export interface ReadWord {
  /** In one spelling. Without accents when it was typed without and several readings are left. */
  text: string;
  fold: string;
  /** The accents were typed, or put right: another word with the same letters is another word. */
  isCertain: boolean;
  /** As it was typed, when that was put right; null otherwise. */
  typed: string | null;
}

interface Option {
  text: string;
  cost: number;
}

/** What it costs to read a word otherwise than it was typed. */
const WRONG_ACCENT = 1.1;
/** Accents left out where others were typed. */
const LEFT_OUT = 0.6;
const SLIP = 1.6;
const STRANGE = 1.5;
/** Well spelled, though our lists do not hold it. */
const UNLISTED = 0.25;
/** In a long word a slip is surer: few words are that close. */
const LONG = 6;
const LONG_SLIP = 1.3;
/** What it brings when two words are known to stand side by side. */
const PAIR = 1.3;
const MOST_OPTIONS = 12;

/** Letters that are typed for others in messages: `lầm jảng`, `fục vụ`, `zọn`, `wản lý`. */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/^f/, 'ph'],
  [/^j/, 'gi'],
  [/^w(?=[aeiy])/, 'qu'],
  [/^z/, 'd'],
  [/^ngk/, 'ngh'],
  [/^nk/, 'nh'],
  [/^tk/, 'th'],
  [/^ck/, 'ch'],
  [/^k(?=[aou])/, 'c'],
  [/^c(?=[eiy])/, 'k'],
  [/k$/, 'ch'],
  [/(.)\1+$/, '$1'],
];

function respellings(fold: string): string[] {
  return RESPELLED.flatMap(([from, to]) => (from.test(fold) ? [fold.replace(from, to)] : []));
}

/** Ways to read a word: as typed; with other accents; one slip away. */
function optionsOf(word: string, isTyped: boolean): Option[] {
  const { spellings, has, hasFold, neighbours } = lexicon();
  const fold = foldAccents(word);
  const options = new Map<string, number>();
  const offer = (text: string, cost: number) => {
    if (cost < (options.get(text) ?? Infinity)) options.set(text, cost);
  };
  // Figures and words with signs are what they are.
  if (!/^\p{L}+$/u.test(word) || word.length > 12) return [{ text: word, cost: 0 }];
  if (!hasAccents(word)) {
    // Nothing is taken back by keeping the word open; readings are weighed later.
    offer(word, hasFold(fold) ? 0 : STRANGE);
    if (isTyped) for (const other of spellings(fold).keys()) if (other !== word) offer(other, LEFT_OUT);
  } else {
    offer(word, has(word) ? 0 : isSyllable(word) ? UNLISTED : STRANGE);
    for (const other of spellings(fold).keys()) if (other !== word) offer(other, WRONG_ACCENT);
  }
  const foldsAway = new Set([...respellings(fold).filter(hasFold), ...neighbours(fold)]);
  for (const near of foldsAway) {
    const cost = (fold.length >= LONG ? LONG_SLIP : SLIP) - (respellings(fold).includes(near) ? 0.5 : 0);
    if (!hasAccents(word)) offer(near, cost);
    else for (const other of spellings(near).keys()) offer(other, cost + (sameMarks(word, other) ? 0 : 0.4));
  }
  return [...options]
    .map(([text, cost]) => ({ text, cost }))
    .sort((left, right) => left.cost - right.cost)
    .slice(0, MOST_OPTIONS);
}

const marksOf = (text: string) => text.normalize('NFD').replace(/[^\p{M}]/gu, '');
const sameMarks = (left: string, right: string) => marksOf(left) === marksOf(right);

function pairGain(first: string, second: string, isTyped: boolean): number {
  const { isPair, isFoldedPair, isHalfPair } = lexicon();
  if (hasAccents(first) || hasAccents(second)) {
    if (isPair(first, second)) return PAIR;
    const isHalfTyped = hasAccents(first) !== hasAccents(second);
    return isHalfTyped && isHalfPair(first, second) ? PAIR * 0.8 : 0;
  }
  if (isPair(first, second)) return PAIR;
  return isFoldedPair(first, second) ? (isTyped ? PAIR / 2 : PAIR) : 0;
}

/** Joins what was typed apart (`tele sale`) and parts what was typed together (`nhanvien`), where the lists know it. */
export function respaced(words: readonly string[]): string[] {
  const { hasFold, isFoldedPair } = lexicon();
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const whole = before === undefined ? '' : before + word;
    const isOneWord =
      before !== undefined &&
      hasFold(foldAccents(whole)) &&
      (!hasFold(foldAccents(before)) || !hasFold(foldAccents(word))) &&
      !hasAccents(whole);
    if (isOneWord) joined[joined.length - 1] = whole;
    else joined.push(word);
  }
  return joined.flatMap((word) => {
    if (word.length < 6 || hasFold(foldAccents(word)) || !/^\p{L}+$/u.test(word)) return word;
    const cut = Array.from(word.slice(0, -2), (_, at) => at + 1).find(
      (at) => at > 1 && isFoldedPair(foldAccents(word.slice(0, at)), foldAccents(word.slice(at))),
    );
    return cut === undefined ? word : [word.slice(0, cut), word.slice(cut)];
  });
}

/**
 * Puts typing mistakes right by the words beside them; words that are known and fit stay as they are. Pure.
 * @param words in one spelling
 */
export function correct(words: readonly string[]): ReadWord[] {
  if (words.length === 0) return [];
  const isTyped = words.some(hasAccents);
  const columns = words.map((word) => optionsOf(word, isTyped));
  // The cheapest way through the options of all words, counting what neighbours bring.
  let paths = columns[0]!.map((option) => ({ cost: option.cost, read: [option.text] }));
  for (const column of columns.slice(1)) {
    paths = column.map((option) =>
      paths
        .map(({ cost, read }) => ({
          cost: cost + option.cost - pairGain(read.at(-1)!, option.text, isTyped),
          read: [...read, option.text],
        }))
        .reduce((best, path) => (path.cost < best.cost - 1e-9 ? path : best)),
    );
  }
  const best = paths.reduce((least, path) => (path.cost < least.cost - 1e-9 ? path : least));
  return best.read.map((text, at) => ({
    text,
    fold: foldAccents(text),
    isCertain: isTyped && (hasAccents(text) || lexicon().has(text)),
    typed: text === words[at] ? null : words[at]!,
  }));
}
