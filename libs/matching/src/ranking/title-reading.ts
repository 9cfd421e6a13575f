import { canonicalSpelling, foldAccents, hasAccents, remember, words as wordsOf } from '@app/kernel';
import { readTitle, type Seniority, seniorityOf, writtenOut } from '@app/taxonomy';

/** A word of a title: where it stands tells how much it counts. */
export interface TitleWord {
  text: string;
  fold: string;
  /** The title was typed with accents, so a word without any has none. */
  isTyped: boolean;
  /** 1 in the title itself, less in what comes later, in brackets or beside the work. */
  counts: number;
}

export interface TitleReading {
  words: readonly TitleWord[];
  seniority: Seniority | null;
}

const LATER = 0.93;
const ASIDE = 0.85;
const BESIDE = 0.75;

/** Beside the work `CN. Bắc Ninh` is a branch, no `công nhân`. */
const BRANCH = 'cn';

/**
 * A title as the index keeps it, so that nothing is parsed when somebody searches: `kế toán tổng hợp` then, behind
 * marks, what comes later (`/`), in brackets (`(`) and beside the work (`#`). `~` at the start: typed without accents.
 */
export function titleKey(title: string): string {
  const stretches = readTitle(title);
  const told = stretches.flatMap(({ words }) => words);
  const spelled = wordsOf(title).map(canonicalSpelling);
  const all = writtenOut(spelled, (at) => spelled[at] === BRANCH);
  const main = stretches.filter(({ isAside }) => !isAside).map(({ words }) => words.join(' '));
  const asides = stretches.filter(({ isAside }) => isAside).map(({ words }) => words.join(' '));
  const beside = all.filter((word) => !told.includes(word) && word !== BRANCH).join(' ');
  return [
    hasAccents(title) ? '' : '~ ',
    main.join(' / '),
    ...asides.map((words) => ` ( ${words}`),
    beside && ` # ${beside}`,
  ].join('');
}

/** Reads what `titleKey` wrote. */
export const readTitleKey = remember((key): TitleReading => {
  const words: TitleWord[] = [];
  let counts = 1;
  let isTyped = true;
  for (const text of key.split(' ')) {
    if (text === '~') isTyped = false;
    else if (text === '/') counts = Math.min(counts, LATER);
    else if (text === '(') counts = Math.min(counts, ASIDE);
    else if (text === '#') counts = BESIDE;
    else if (text !== '') words.push({ text, fold: foldAccents(text), isTyped, counts });
  }
  const told = words.filter(({ counts: each }) => each > ASIDE).map(({ text }) => text);
  const isLearner = seniorityOf(words.filter(({ counts: each }) => each <= ASIDE).map(({ text }) => text)) === 'learns';
  return { words, seniority: isLearner ? 'learns' : seniorityOf(told) };
});
