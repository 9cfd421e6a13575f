import { foldAccents, hasAccents } from '@app/kernel';
import { readingsAlone, weightOfWord } from '@app/taxonomy';
import { STEADY_WORDS } from './common-words.data.js';
import { GENERIC, lexicon } from './lexicon.js';
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
  /** Readings that are meant since it makes no compound with its neighbours; missing where any may be. */
  alone?: readonly string[];
}

interface Option {
  text: string;
  cost: number;
  isAccented: boolean;
  /** Another word than a known one that was typed with its accents. */
  isOther: boolean;
}

/** What it costs to read a word otherwise than it was typed. */
const WRONG_ACCENT = 1.1;
/** Accents left out where others were typed. */
const LEFT_OUT = 0.2;
const SLIP = 1.6;
const STRANGE = 1.5;
/** Well spelled, though our lists do not hold it. */
const UNLISTED = 0.25;
/** In a long word a slip is surer: few words are that close. */
const LONG = 6;
const LONG_SLIP = 1.3;
/** What it brings when two words are known to stand side by side. */
const PAIR = 1.3;
/** The same where one of the two keeps its accents open; less than what it brings to put them in. */
const HALF_PAIR = 1.04;
const MOST_OPTIONS = 12;
/** What a pair brings for such a word where the other one is of nearly every work: `công nhân chè` is no `nhân chế`. */
const GENERIC_PAIR = 0.6;
/** What was typed together is at least that long. */
const SHORTEST_JOINED = 5;

/** Letters that are typed for others in messages: `lầm jảng`, `fục vụ`, `zọn`, `wản lý`. */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/^f/, 'ph'],
  [/^j/, 'gi'],
  [/^w(?=[aeiy])/, 'qu'],
  [/^z/, 'd'],
  [/^ngk/, 'ngh'],
  [/^ngh(?=[aou])/, 'ng'],
  [/^nk/, 'nh'],
  [/^tk/, 'th'],
  [/^ck/, 'ch'],
  [/^k(?=[aou])/, 'c'],
  [/^c(?=[eiy])/, 'k'],
  [/k$/, 'ch'],
  [/(.)\1+$/, '$1'],
];

/** How words are heard in one region or another; only for words that are none: `nàm` is `làm`, `se` is `xe`. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/^[dz]/, 'v'],
  [/^v/, 'd'],
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^l/, 'n'],
  [/^n(?!g|h)/, 'l'],
  [/^tr/, 'ch'],
  [/^ch/, 'tr'],
  [/^gi/, 'd'],
  [/^[dr](?=[aeiouy])/, 'gi'],
  [/^r/, 'd'],
  [/^(?:d|gi)(?=[aeiouy])/, 'r'],
  [/ng$/, 'n'],
  [/n$/, 'ng'],
  [/t$/, 'c'],
  [/c$/, 't'],
];

function respellings(fold: string, isKnown: boolean): string[] {
  return (isKnown ? RESPELLED : [...RESPELLED, ...HEARD]).flatMap(([from, to]) =>
    from.test(fold) ? [fold.replace(from, to)] : [],
  );
}

/** Ways to read a word: as typed; with other accents; one slip away. */
function optionsOf(word: string, isTyped: boolean): Option[] {
  const { spellings, has, hasFold, neighbours } = lexicon();
  const fold = foldAccents(word);
  const isAccented = hasAccents(word);
  const options = new Map<string, number>();
  const offer = (text: string, cost: number) => {
    if (cost < (options.get(text) ?? Infinity)) options.set(text, cost);
  };
  // Figures and words with signs are what they are.
  if (!/^\p{L}+$/u.test(word) || word.length > 12 || ((isAccented || isTyped) && STEADY_WORDS.has(word)))
    return [option(word, 0)];
  if (!isAccented) {
    // Nothing is taken back by keeping the word open; readings are weighed later.
    offer(word, hasFold(fold) ? 0 : STRANGE);
    if (isTyped) for (const other of spellings(fold).keys()) if (other !== word) offer(other, LEFT_OUT);
  } else {
    offer(word, has(word) ? 0 : isSyllable(word) ? UNLISTED : STRANGE);
    for (const other of spellings(fold).keys()) if (other !== word) offer(other, WRONG_ACCENT);
  }
  const respelled = respellings(fold, isAccented ? has(word) : hasFold(fold)).filter(hasFold);
  const marks = marksOf(word);
  for (const near of new Set([...respelled, ...neighbours(fold)])) {
    const cost = (fold.length >= LONG ? LONG_SLIP : SLIP) - (respelled.includes(near) ? 0.5 : 0);
    if (!isAccented) offer(near, cost);
    else for (const other of spellings(near).keys()) offer(other, cost + (marksOf(other) === marks ? 0 : 0.4));
  }
  return [...options]
    .sort(([, left], [, right]) => left - right)
    .slice(0, MOST_OPTIONS)
    .map(([text, cost]) => ({ ...option(text, cost), isOther: isAccented && text !== word && has(word) }));
}

const kept = new Map<string, readonly Option[]>();
const MOST_KEPT = 4000;

/** The options of a word, kept since the same words are typed again and again. */
function keptOptions(word: string, isTyped: boolean): readonly Option[] {
  const key = isTyped ? `${word} ` : word;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const options = optionsOf(word, isTyped);
  kept.set(key, options);
  return options;
}

/** A way through the options of the first words, told from its end. */
interface Path {
  cost: number;
  last: Option;
  before: Path | null;
}

const option = (text: string, cost: number): Option => ({ text, cost, isAccented: hasAccents(text), isOther: false });

const marksOf = (text: string) => text.normalize('NFD').replace(/[^\p{M}]/gu, '');

const isGeneric = ({ text }: Pick<Option, 'text'>) => (weightOfWord(text) ?? Infinity) <= GENERIC;

function pairGain(first: Option, second: Option, isTyped: boolean): number {
  const { isPair, isFoldedPair, isHalfPair } = lexicon();
  if (isPair(first.text, second.text)) {
    const isWeak = (first.isOther && isGeneric(second)) || (second.isOther && isGeneric(first));
    return isWeak ? GENERIC_PAIR : PAIR;
  }
  if (first.isAccented !== second.isAccented) return isHalfPair(first.text, second.text) ? HALF_PAIR : 0;
  if (first.isAccented) return 0;
  return isFoldedPair(first.text, second.text) ? (isTyped ? PAIR / 2 : PAIR) : 0;
}

/** Joins what was typed apart (`tele sale`) and parts what was typed together (`nhanvien`), where the lists know it. */
export function respaced(words: readonly string[]): string[] {
  const { hasFold } = lexicon();
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
    const isOne = word.length < SHORTEST_JOINED || hasFold(foldAccents(word)) || isSyllable(word);
    return isOne || !/^\p{L}+$/u.test(word) ? word : (parted(word) ?? word);
  });
}

/** A word cut into words that stand side by side in the lists, the first as short as can be; null when there are none. */
function parted(word: string): string[] | null {
  const { hasFold, isFoldedPair } = lexicon();
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (!hasFold(foldAccents(first))) continue;
    const others = hasFold(foldAccents(rest)) ? [rest] : parted(rest);
    if (others && isFoldedPair(foldAccents(first), foldAccents(others[0]!))) return [first, ...others];
  }
  return null;
}

/**
 * Words of nearly any work stand before all others and tell nothing of their accents: where only such a word spoke for
 * them, the word is what it is by itself. `công nhân che` is `chè`, not the `chế` of `công nhân chế biến`.
 */
function byThemselves(read: readonly Option[], words: readonly string[]): readonly Option[] {
  const { isPair } = lexicon();
  return read.map((one, at) => {
    if (!one.isAccented || hasAccents(words[at]!)) return one;
    const [before, after] = [read[at - 1], read[at + 1]];
    const isTold =
      (before && !isGeneric(before) && isPair(before.text, one.text)) ||
      (after && !isGeneric(after) && isPair(one.text, after.text));
    const alone = readingsAlone(foldAccents(one.text));
    return isTold || alone.length !== 1 || alone[0] === one.text ? one : option(alone[0]!, one.cost);
  });
}

/**
 * Puts typing mistakes right by the words beside them; words that are known and fit stay as they are. Pure.
 * @param words in one spelling
 */
export function correct(words: readonly string[]): ReadWord[] {
  if (words.length === 0) return [];
  const isTyped = words.some(hasAccents);
  const columns = words.map((word) => keptOptions(word, isTyped));
  // The cheapest way through the options of all words, counting what neighbours bring.
  let paths: Path[] = columns[0]!.map((last) => ({ cost: last.cost, last, before: null }));
  for (const column of columns.slice(1)) {
    paths = column.map((last) => {
      let least: Path | null = null;
      for (const before of paths) {
        const cost = before.cost + last.cost - pairGain(before.last, last, isTyped);
        if (least === null || cost < least.cost - 1e-9) least = { cost, last, before };
      }
      return least!;
    });
  }
  const best = paths.reduce((least, path) => (path.cost < least.cost - 1e-9 ? path : least));
  const read: Option[] = [];
  for (let path: Path | null = best; path; path = path.before) read.unshift(path.last);
  return byThemselves(read, words).map(({ text, isAccented }, at) => ({
    text,
    fold: foldAccents(text),
    // A slip that was put right without accents says nothing of them: "phog" may be "phòng".
    isCertain: isTyped && (isAccented || (text === words[at] && lexicon().has(text))),
    typed: text === words[at] ? null : words[at]!,
  }));
}
