import { foldAccents } from '@app/kernel';
import { HELPER_WORDS, LEARNER_WORDS, MANAGER_WORDS, SUPERVISOR_WORDS } from './seniority.data.js';
import { expandAll, titleWords } from './title-readings.js';
import { type Stretch, stretchesOf } from './title-text.js';
import { wordIndex } from './word-index.js';

const LONGEST_TITLE = 300;

/** A search word of an occupation, word by word in one spelling, short forms written out. */
export interface WorkPhrase {
  unit: string;
  words: readonly string[];
}

/** What a title says of the work, stretch by stretch, in one spelling and with short forms written out. */
export function readTitle(title: string): Stretch[] {
  const { runs } = wordIndex();
  return stretchesOf(title.slice(0, LONGEST_TITLE), runs).map((stretch) => ({
    ...stretch,
    words: expandAll(stretch.words, runs),
  }));
}

/**
 * Words in one spelling with short forms written out by their neighbours: `kt thuế` -> `kế toán thuế`.
 * @param isLeft words, by their place, that stay as they are
 */
export function writtenOut(words: readonly string[], isLeft: (at: number) => boolean = () => false): readonly string[] {
  return expandAll(words, wordIndex().runs, isLeft);
}

/** Every search word of every occupation. */
export function workPhrases(): readonly WorkPhrase[] {
  const seen = new Set<object>();
  const phrases: WorkPhrase[] = [];
  for (const term of wordIndex().terms.values()) {
    for (const phrase of term.phrases) {
      if (seen.has(phrase)) continue;
      seen.add(phrase);
      phrases.push({ unit: phrase.unit, words: phrase.terms.map(({ text }) => text) });
    }
  }
  return phrases;
}

/** Whether two or three words without accents stand side by side in the name of some work. */
export function isWorkRun(folded: string): boolean {
  return wordIndex().runs.has(folded);
}

/** How much a word tells of the work: more, the fewer occupations use it. `null` when none does. */
export function weightOfWord(word: string): number | null {
  return wordIndex().terms.get(word)?.weight ?? null;
}

export type Seniority = 'leads' | 'supervises' | 'helps' | 'learns';

/** Chiefs whose title ends in it. */
const CHIEF_TITLES = ['kế toán trưởng', 'bếp trưởng', 'cửa hàng trưởng', 'điều dưỡng trưởng', 'chief'];

const spelledRun = (words: readonly string[]) => ` ${words.join(' ')} `;

/** The words of each rank as they stand in a title, with accents and without. */
const RANKS = (
  [
    ['leads', [...MANAGER_WORDS, ...CHIEF_TITLES]],
    ['supervises', SUPERVISOR_WORDS],
    ['helps', HELPER_WORDS],
    ['learns', LEARNER_WORDS],
  ] as const
).map(([rank, titles]) => {
  const typed = titles.map((title) => spelledRun(titleWords(title)));
  return { rank, typed, folded: typed.map(foldAccents) };
});

/**
 * Whether words name somebody who leads, supervises, helps or learns; null for those who do the work themselves.
 * @param isTyped with accents; without, every reading counts
 */
export function seniorityOf(words: readonly string[], isTyped = true): Seniority | null {
  const text = isTyped ? spelledRun(words) : foldAccents(spelledRun(words));
  const isIn = (run: string) => text.includes(run);
  return RANKS.find(({ typed, folded }) => (isTyped ? typed : folded).some(isIn))?.rank ?? null;
}
