import { foldAccents } from '@app/kernel';
import { occupations } from '../occupations/occupations.js';
import { workPhrases } from './read-title.js';

/** From here on two words stand side by side too often to be strangers: `chế biến`, `môi trường`. */
const LEAST_TOGETHER = 4;
const LEAST_SHARE = 0.08;
/** Words of more groups than this share stand before anything: `nhân viên`, `thợ`; they make no compound. */
const EVERYWHERE_SHARE = 0.19;
/** A reading that stands alone less often than this share of the most usual one is not meant by the word alone. */
const MEANT_SHARE = 0.5;

interface Compounds {
  /** Two words of a compound, without accents. */
  folded: ReadonlySet<string>;
  /** How often each reading stands outside of compounds, by the word without accents. */
  alone: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

let built: Compounds | undefined;

const compounds = (): Compounds => (built ??= build());

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

function build(): Compounds {
  const phrases = workPhrases();
  const [words, pairs] = [new Map<string, number>(), new Map<string, number>()];
  const groups = new Map<string, Set<string>>();
  for (const { unit, words: own } of phrases) {
    own.forEach((word, at) => {
      count(words, word);
      groups.set(word, (groups.get(word) ?? new Set()).add(unit));
      if (at > 0) count(pairs, `${own[at - 1]} ${word}`);
    });
  }
  const most = occupations(4).length * EVERYWHERE_SHARE;
  const isEverywhere = (word: string) => groups.get(word)!.size > most;
  const isCompound = (first: string | undefined, second: string | undefined) => {
    if (first === undefined || second === undefined || isEverywhere(first) || isEverywhere(second)) return false;
    const together = pairs.get(`${first} ${second}`)!;
    return together >= LEAST_TOGETHER && together >= LEAST_SHARE * Math.min(words.get(first)!, words.get(second)!);
  };
  const folded = new Set<string>();
  const alone = new Map<string, Map<string, number>>();
  for (const { words: own } of phrases) {
    own.forEach((word, at) => {
      if (isCompound(own[at - 1], word)) folded.add(foldAccents(`${own[at - 1]} ${word}`));
      else if (!isCompound(word, own[at + 1])) {
        const fold = foldAccents(word);
        const readings = alone.get(fold) ?? new Map<string, number>();
        alone.set(fold, readings);
        count(readings, word);
      }
    });
  }
  return { folded, alone };
}

/** Whether two words without accents make one word of the language, as far as the names of work tell: `bao ve`. */
export const isCompound = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && compounds().folded.has(`${first} ${second}`);

/**
 * Readings that a word without accents has where it stands alone, none when nothing is known of it: `che` is `chè`,
 * since `chế` stands in `chế biến`, `pha chế` and the like.
 */
export function readingsAlone(fold: string): readonly string[] {
  const readings = [...(compounds().alone.get(fold) ?? [])];
  const most = Math.max(0, ...readings.map(([, times]) => times));
  return readings.filter(([, times]) => times >= most * MEANT_SHARE).map(([word]) => word);
}
