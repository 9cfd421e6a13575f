import { canonicalSpelling, foldAccents, words as wordsOf } from '@app/kernel';
import { workPhrases } from '@app/taxonomy';
import { TASKS } from './tasks.data.js';

/** A word of a description; small ones are none of its tasks. */
interface DescribingWord {
  text: string;
  fold: string;
  isSmall: boolean;
  /** What it is by itself, if that is known; see `readingsAlone`. */
  alone?: readonly string[];
}

/** Where words stand in the tasks: units by word, and by two words of one task. */
interface TaskIndex {
  units: ReadonlyMap<string, ReadonlySet<string>>;
  pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Two syllables are one word, and name something rather than describe it. */
const LEAST_WORDS = 3;
/** How far apart two words may stand in a task and still belong together: `sửa máy may`. */
const WIDEST = 3;
/** A word counts this much where its neighbours are of other work: `máy` is in many a task. */
const ALONE = 0.45;
/** What a word weighs that stands in no task. */
const STRANGE = 2.5;
/** Less of a description than this is a coincidence. */
const LEAST_TOLD = 0.5;
/** A unit with less than this share of the best one is not meant. */
const NEAR_BEST = 0.75;
const MOST_UNITS = 5;
/** How sure a description can be at most: nobody has written down what it means. */
const SUREST = 0.85;

/** Every task and every search word of the occupations, word by word. */
function phrases(): { unit: string; words: readonly string[] }[] {
  const tasks = TASKS.entries
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [, unit, told] = /^\s*(\d{4}) (.+)$/.exec(line) ?? [];
      if (!unit || !told) throw new Error(`Not the tasks of a unit: ${line}`);
      return told.split(', ').map((task) => ({ unit, words: wordsOf(task).map(canonicalSpelling) }));
    });
  return [...tasks, ...workPhrases()];
}

function indexTasks(spelled: (word: string) => string): TaskIndex {
  const units = new Map<string, Set<string>>();
  const pairs = new Map<string, Set<string>>();
  const put = (into: Map<string, Set<string>>, key: string, unit: string) =>
    into.set(key, (into.get(key) ?? new Set()).add(unit));
  for (const { unit, words } of phrases()) {
    const own = words.map(spelled);
    own.forEach((word, at) => {
      put(units, word, unit);
      for (const other of own.slice(at + 1, at + 1 + WIDEST)) put(pairs, pairOf(word, other), unit);
    });
  }
  return { units, pairs };
}

/** In either order: `tỉa cây` and `cây tỉa` are the same task. */
const pairOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

const NONE: ReadonlyMap<string, number> = new Map();

let typed: TaskIndex | undefined;
let folded: TaskIndex | undefined;

/**
 * Units whose tasks hold most of what a description says, with how surely, 0 to 1; none when too little of it is known.
 * Words count by how few units they belong to, and in full only beside a word of the same task.
 * @param isTyped with accents, which are then meant
 */
export function unitsByTask(words: readonly DescribingWord[], isTyped: boolean): ReadonlyMap<string, number> {
  const { units, pairs } = isTyped ? (typed ??= indexTasks((word) => word)) : (folded ??= indexTasks(foldAccents));
  const telling = words.filter(({ isSmall }) => !isSmall);
  const own = telling.map(({ text, fold }) => (isTyped ? text : fold));
  if (own.length < LEAST_WORDS) return NONE;
  const unitsOf = telling.map((word, at) => unitsOfWord(units, own[at]!, word.alone));
  const weights = unitsOf.map(weightIn);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const held = new Map<string, number>();
  own.forEach((word, at) => {
    const together = new Set<string>();
    for (let other = Math.max(0, at - WIDEST); other <= at + WIDEST && other < own.length; other += 1) {
      if (other === at) continue;
      for (const unit of pairs.get(pairOf(word, own[other]!)) ?? []) together.add(unit);
    }
    for (const unit of unitsOf[at]!) {
      held.set(unit, (held.get(unit) ?? 0) + weights[at]! * (together.has(unit) ? 1 : ALONE));
    }
  });
  const told = [...held]
    .map(([unit, weight]) => [unit, weight / total] as const)
    .sort(([, left], [, right]) => right - left);
  const best = told[0]?.[1] ?? 0;
  return new Map(
    told
      .filter(([, share]) => share >= LEAST_TOLD && share >= best * NEAR_BEST)
      .slice(0, MOST_UNITS)
      .map(([unit, share]) => [unit, share * SUREST]),
  );
}

const ALL_UNITS = 436;

/** Units whose tasks hold a word; those of the readings that it has by itself where it was typed without accents. */
function unitsOfWord(units: TaskIndex['units'], word: string, alone?: readonly string[]): ReadonlySet<string> {
  if (!alone) return units.get(word) ?? new Set();
  const byReading = (typed ??= indexTasks((own) => own)).units;
  return new Set(alone.flatMap((reading) => [...(byReading.get(reading) ?? [])]));
}

function weightIn(units: ReadonlySet<string>): number {
  return units.size === 0 ? STRANGE : Math.log(1 + ALL_UNITS / units.size);
}
