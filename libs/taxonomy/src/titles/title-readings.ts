import { canonicalSpelling, foldAccents, words as wordsOf } from '@app/kernel';
import { ABBREVIATIONS, SYNONYMS } from './abbreviations.data.js';
import { ABBREVIATION_NEIGHBOURS } from './more-abbreviations.data.js';

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
      .flatMap((line) => line.trim() || [])
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

/** What is written in one with the post behind it: `nvcskh`, `cvmkt`. */
const JOINED: readonly (readonly [string, Words])[] = [
  ['nv', split('nhân viên')],
  ['cv', split('chuyên viên')],
  ['ql', split('quản lý')],
];

/** Full forms of a short one, the surest first; `undefined` for a word that is none. */
function readingsOf(word: string): readonly Words[] | undefined {
  const known = ABBREVIATED.get(word);
  if (known || word.length < 4) return known;
  const [head, post] = JOINED.find(([short]) => word.startsWith(short)) ?? [];
  const posts = head && ABBREVIATED.get(word.slice(head.length))?.filter((reading) => reading.length > 1);
  return posts && posts.length > 0 ? posts.map((reading) => [...post!, ...reading]) : undefined;
}

/** Full forms of the short ones that have one reading only. */
export function expandOne(words: Words): Words {
  return words.flatMap((word) => {
    const readings = readingsOf(word);
    return readings?.length === 1 ? readings[0]! : word;
  });
}

/** Two and three words that stand side by side without being in the name of an occupation. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  ABBREVIATION_NEIGHBOURS.split(/[,\n]/)
    .map((text) => foldAccents(split(text.trim()).join(' ')).split(' '))
    .flatMap((words) =>
      words.flatMap((_, at) => [words.slice(at, at + 2), words.slice(at, at + 3)].map((run) => run.join(' '))),
    ),
);

/** How well a reading fits: better by the word behind it than by the one before. */
function fitOf(reading: Words, before: Words, next: readonly string[], runs: ReadonlySet<string>): number {
  if (reading.length === 0) return 0;
  const isRun = (run: Words) => {
    const folded = foldAccents(run.join(' '));
    return run.length > 1 && (runs.has(folded) || NEIGHBOURS.has(folded));
  };
  const isBeforeNext = next.some((word) => isRun([...reading.slice(-2), word]));
  const isAfter = before.length > 0 && isRun([...before.slice(-1), ...reading.slice(0, 2)]);
  const isWellAfter = before.length > 1 && isRun([...before.slice(-2), ...reading.slice(0, 1)]);
  return (isBeforeNext ? 3 : 0) + (isAfter ? 1 : 0) + (isAfter && isWellAfter ? 1 : 0);
}

/**
 * Full forms of all short ones. Where several are possible the neighbours decide: the reading that stands beside them
 * among the words of the occupations, else the last; the first where there is no neighbour.
 */
export function expandAll(
  words: Words,
  runs: ReadonlySet<string>,
  isLeft: (at: number) => boolean = () => false,
): Words {
  const full: string[] = [];
  words.forEach((word, at) => {
    const readings = readingsOf(word);
    if (!readings || isLeft(at)) return full.push(word);
    if (readings.length === 1 || words.length === 1) return full.push(...readings[0]!);
    const after = words[at + 1];
    const next = after === undefined ? [] : (readingsOf(after)?.map(([first]) => first ?? after) ?? [after]);
    let [fitting, best] = [readings.at(-1)!, 0];
    for (const reading of readings) {
      const fit = fitOf(reading, full, next, runs);
      if (fit > best) [fitting, best] = [reading, fit];
    }
    return full.push(...fitting);
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
