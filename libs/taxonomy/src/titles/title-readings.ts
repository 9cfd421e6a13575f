import { canonicalSpelling, foldAccents, words as wordsOf } from '@app/kernel';
import { ABBREVIATIONS, SYNONYMS } from './abbreviations.data.js';

type Words = readonly string[];

/** The words of a text in one spelling. */
export function titleWords(text: string): string[] {
  return wordsOf(text).map(canonicalSpelling);
}

const split = (text: string): Words => text.split(' ').flatMap((word) => canonicalSpelling(word) || []);

function table(entries: string): Map<string, Words[]> {
  return new Map(
    entries
      .trim()
      .split('\n')
      .map((line) => {
        const [short, ...rest] = line.split(':');
        return [
          canonicalSpelling(short!.trim()),
          rest
            .join(':')
            .split('|')
            .map((text) => split(text.trim())),
        ];
      }),
  );
}

/** Who types without accents shortens without them too. */
function withoutAccentsToo(readings: ReadonlyMap<string, Words[]>): ReadonlyMap<string, Words[]> {
  return new Map([...Array.from(readings, ([short, full]) => [foldAccents(short), full] as const), ...readings]);
}

const ABBREVIATED = withoutAccentsToo(table(ABBREVIATIONS.entries));
const SYNONYM_RUNS = [...table(SYNONYMS.entries)]
  .map(([from, [to]]) => ({ from: from.split(' '), to: to! }))
  .sort((left, right) => right.from.length - left.from.length);

/** Full forms of the short ones that have one reading only. */
export function expandOne(words: Words): Words {
  return words.flatMap((word) => {
    const readings = ABBREVIATED.get(word);
    return readings?.length === 1 ? readings[0]! : word;
  });
}

/**
 * Full forms of all short ones. Where several are possible the neighbours decide: the first reading that stands beside
 * them among the words of the occupations, else the last.
 */
export function expandAll(
  words: Words,
  runs: ReadonlySet<string>,
  isLeft: (at: number) => boolean = () => false,
): Words {
  const isRun = (run: Words) => runs.has(foldAccents(run.join(' ')));
  const full: string[] = [];
  words.forEach((word, at) => {
    const readings = ABBREVIATED.get(word);
    if (!readings || isLeft(at)) return full.push(word);
    const next = expandOne(words.slice(at + 1, at + 2))[0];
    const fitting = readings.find(
      (reading) =>
        reading.length > 0 &&
        ((next !== undefined && isRun([...reading.slice(-2), next])) ||
          (full.length > 0 && isRun([...full.slice(-1), ...reading.slice(0, 2)]))),
    );
    return full.push(...(fitting ?? readings.at(-1)!));
  });
  return full;
}

/** The same words with synonyms put in; null when there is none. */
export function withSynonyms(words: Words): Words | null {
  const read: string[] = [];
  let hasOne = false;
  for (let at = 0; at < words.length; at += 1) {
    const run = SYNONYM_RUNS.find(({ from }) => from.every((word, offset) => words[at + offset] === word));
    if (!run) read.push(words[at]!);
    else {
      hasOne = true;
      read.push(...run.to);
      at += run.from.length - 1;
    }
  }
  return hasOne ? read : null;
}
