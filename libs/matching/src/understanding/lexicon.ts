import { canonicalSpelling, foldAccents, words as wordsOf } from '@app/kernel';
import { SKILLS, workPhrases } from '@app/taxonomy';
import { COMMON_WORDS, SMALL_WORDS } from './common-words.data.js';
import { NEEDS } from './needs/needs.data.js';

/** What is known of how words are written and which stand side by side. From our own lists only, never from postings. */
export interface Lexicon {
  /** Spellings with accents of a word without, with how often they stand in the lists. */
  spellings(fold: string): ReadonlyMap<string, number>;
  has(word: string): boolean;
  hasFold(fold: string): boolean;
  /** Whether two words stand side by side somewhere, as they are written. */
  isPair(first: string, second: string): boolean;
  isFoldedPair(first: string, second: string): boolean;
  /** Like `isPair` where one of the two is given without accents. */
  isHalfPair(first: string, second: string): boolean;
  /** Words without accents that are one slip of the finger away. */
  neighbours(fold: string): readonly string[];
}

/** Words that stand side by side. */
class Pairs {
  private readonly seconds = new Map<string, Set<string>>();

  add(first: string, second: string): void {
    const known = this.seconds.get(first);
    if (known) known.add(second);
    else this.seconds.set(first, new Set([second]));
  }

  has(first: string, second: string): boolean {
    return this.seconds.get(first)?.has(second) ?? false;
  }
}

/** What words of nearly every occupation weigh: công, nhân, viên, thợ. */
export const GENERIC = 1.85;

let built: Lexicon | undefined;

export function lexicon(): Lexicon {
  return (built ??= build());
}

/** How needs are said, piece by piece: what stands between the brackets of the lists. */
function needFragments(): string[] {
  const ways = [...NEEDS.works, ...NEEDS.workplaces, ...NEEDS.wishes].flatMap((list) =>
    list.split('\n').map((line) => line.split(' => ')[0]!),
  );
  return [...new Set(ways.flatMap((way) => way.split(/[()|?]|\.\./).map((piece) => piece.trim())))];
}

const split = (text: string) => wordsOf(text).map(canonicalSpelling);

function build(): Lexicon {
  const spellings = new Map<string, Map<string, number>>();
  const [pairs, foldedPairs, halfPairs] = [new Pairs(), new Pairs(), new Pairs()];
  const add = (words: readonly string[]) => {
    words.forEach((word, at) => {
      const fold = foldAccents(word);
      const known = spellings.get(fold) ?? new Map<string, number>();
      spellings.set(fold, known.set(word, (known.get(word) ?? 0) + 1));
      if (at === 0) return;
      const before = words[at - 1]!;
      pairs.add(before, word);
      foldedPairs.add(foldAccents(before), fold);
      halfPairs.add(foldAccents(before), word);
      halfPairs.add(before, fold);
    });
  };
  for (const { words } of workPhrases()) add(words);
  for (const { vi, en } of SKILLS.entries) [vi, en].forEach((text) => add(split(text)));
  for (const line of [...COMMON_WORDS.entries, ...SMALL_WORDS, ...needFragments()]) add(split(line));
  const none: ReadonlyMap<string, number> = new Map();
  const slips = slipIndex(spellings.keys());
  return {
    spellings: (fold) => spellings.get(fold) ?? none,
    has: (word) => spellings.get(foldAccents(word))?.has(word) ?? false,
    hasFold: (fold) => spellings.has(fold),
    isPair: (first, second) => pairs.has(first, second),
    isFoldedPair: (first, second) => foldedPairs.has(first, second),
    isHalfPair: (first, second) => halfPairs.has(first, second),
    neighbours: slips,
  };
}

const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);

/** Words with one letter left out, so that two words that differ in one letter meet. */
function shortened(word: string): string[] {
  return Array.from(word, (_, at) => without(word, at));
}

/** Finds words one letter off: added, left out, changed, or two letters swapped. */
function slipIndex(folds: Iterable<string>): (fold: string) => readonly string[] {
  const byShort = new Map<string, string[]>();
  const known = new Set<string>();
  for (const fold of folds) {
    known.add(fold);
    for (const short of new Set(shortened(fold))) byShort.set(short, [...(byShort.get(short) ?? []), fold]);
  }
  return (fold) => {
    if (fold.length < 3 || fold.length > 20) return [];
    const shorts = shortened(fold);
    const found = new Set([
      ...shorts.filter((short) => known.has(short)),
      ...(byShort.get(fold) ?? []),
      ...shorts.flatMap((short) => byShort.get(short) ?? []),
    ]);
    found.delete(fold);
    return [...found].filter((other) => isOneSlip(fold, other));
  };
}

function isOneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const [restLeft, restRight] = [left.slice(at), right.slice(at)];
  if (left.length === right.length) {
    const isSwapped = restLeft[0] === restRight[1] && restLeft[1] === restRight[0];
    return restLeft.slice(1) === restRight.slice(1) || (isSwapped && restLeft.slice(2) === restRight.slice(2));
  }
  return left.length > right.length ? restLeft.slice(1) === restRight : restLeft === restRight.slice(1);
}
