import { canonicalSpelling, foldAccents, hasAccents, words as wordsOf } from '@app/kernel';
import { type ReadWord } from './correct.js';
import { WORK_SYNONYMS } from './synonyms.data.js';

/** Words that may stand for others: who asks for `from` is also served by `to`, how well `serves` says, 0 to 1. */
export interface Synonym {
  from: readonly string[];
  to: readonly string[];
  serves: number;
}

/** By the first word without accents. */
export type SynonymIndex = ReadonlyMap<string, readonly Synonym[]>;

/** Words of a synonym in one spelling. */
export const split = (text: string): string[] => wordsOf(text).map(canonicalSpelling);

function readSynonyms(entries: string): Synonym[] {
  return entries
    .split('\n')
    .flatMap((line) => line.trim() || [])
    .flatMap((line) => {
      const [, left, sign, right, serves = '1'] = /^(.+?) ([=>]) (.+?)(?: @([\d.]+))?$/.exec(line) ?? [];
      if (!left || !right) throw new Error(`Not a synonym: ${line}`);
      const there = { from: split(left), to: split(right), serves: Number(serves) };
      return sign === '=' ? [there, { from: there.to, to: there.from, serves: there.serves }] : [there];
    });
}

export function indexSynonyms(synonyms: readonly Synonym[]): SynonymIndex {
  const byFirst = new Map<string, Synonym[]>();
  for (const synonym of synonyms) {
    const first = foldAccents(synonym.from[0]!);
    byFirst.set(first, [...(byFirst.get(first) ?? []), synonym]);
  }
  return byFirst;
}

const BUILT_IN = indexSynonyms(readSynonyms(WORK_SYNONYMS.entries));
let live: SynonymIndex = new Map();

/** Puts those that staff have added in place of the ones before; every query from now on is read with them. */
export function registerSynonyms(synonyms: readonly Synonym[]): void {
  live = indexSynonyms(synonyms);
}

const MOST_READINGS = 10;

const isWord = (word: ReadWord | undefined, as: string) =>
  word !== undefined && (word.isCertain ? word.text === as : word.fold === foldAccents(as));

const put = (text: string): ReadWord => ({ text, fold: foldAccents(text), isCertain: hasAccents(text), typed: null });

/**
 * Other ways to say the same, one synonym put in at a time, the best serving first.
 * @param further beside those of our own list
 */
export function otherReadings(
  words: readonly ReadWord[],
  further: SynonymIndex = live,
): { words: ReadWord[]; serves: number }[] {
  const readings: { words: ReadWord[]; serves: number }[] = [];
  words.forEach((word, at) => {
    for (const { from, to, serves } of [...(further.get(word.fold) ?? []), ...(BUILT_IN.get(word.fold) ?? [])]) {
      if (!from.every((as, offset) => isWord(words[at + offset], as))) continue;
      const isInside = to.length > from.length && to.every((as, offset) => isWord(words[at + offset], as));
      if (isInside) continue;
      readings.push({ words: [...words.slice(0, at), ...to.map(put), ...words.slice(at + from.length)], serves });
    }
  });
  return readings.sort((left, right) => right.serves - left.serves).slice(0, MOST_READINGS);
}
