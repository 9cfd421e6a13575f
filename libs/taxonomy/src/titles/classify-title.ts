import { foldAccents, hasAccents } from '@app/kernel';
import { LEAST_CONFIDENCE, scorePhrases, type Scores, type Title } from './phrase-match.js';
import { HELPER_WORDS, MANAGER_OF, MANAGER_WORDS, SUPERVISOR_OF, SUPERVISOR_WORDS } from './seniority.data.js';
import { expandAll, titleWords, withSynonyms } from './title-readings.js';
import { stretchesOf } from './title-text.js';
import { type WordIndex, wordIndex } from './word-index.js';

/** An occupation that a title may mean. */
export interface TitleSuggestion {
  /** Unit of the occupations (4 digits). */
  code: string;
  /** 0 to 1: how much of the title says so. From 0.8 the title is one of the unit's words. */
  confidence: number;
  /** The word of the unit that comes nearest, then others that the title holds; at most three. */
  words: string[];
}

const LONGEST_TITLE = 300;
const MOST_SUGGESTIONS = 5;
const MOST_WORDS = 3;
/** What a stretch counts by where it stands: in brackets, after the first, and all of them read as one. */
const ASIDE = 0.5;
const LATER = 0.7;
const ALL_IN_ONE = 0.9;
const BY_SYNONYM = 0.96;
/** Led work that a title names without a word of its own for its leader. */
const LED = 0.92;

/**
 * Occupations that a job title may mean, the best first, at most five; none when it says nothing known. Accents that
 * were typed are meant: `thợ may` and `thợ máy` differ, `tho may` may be both.
 */
export function classifyTitle(title: string): TitleSuggestion[] {
  const stretches = stretchesOf(title.slice(0, LONGEST_TITLE), wordIndex().runs);
  const total: Scores = new Map();
  stretches.forEach((stretch, at) => {
    add(total, scoresOf(stretch), at === 0 ? 1 : stretch.isAside ? ASIDE : LATER);
  });
  if (stretches.length > 1) add(total, scoresOf(joined(stretches)), ALL_IN_ONE);
  return [...total]
    .map(([code, { sure, best, whole }]) => ({
      code,
      confidence: Math.round(sure * 100) / 100,
      words: [...new Set([best, ...whole])].slice(0, MOST_WORDS),
    }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((left, right) => right.confidence - left.confidence)
    .slice(0, MOST_SUGGESTIONS);
}

/** Stretches that say the same make each other surer. */
function add(total: Scores, scores: Scores, weight: number): void {
  for (const [code, { sure, best, whole }] of scores) {
    const before = total.get(code) ?? { sure: 0, best, whole: [] };
    total.set(code, {
      sure: 1 - (1 - before.sure) * (1 - sure * weight),
      best: before.best,
      whole: [...before.whole, ...whole],
    });
  }
}

function joined(stretches: readonly Title[]): Title {
  return {
    words: stretches.flatMap(({ words }) => words),
    isTyped: stretches.some(({ isTyped }) => isTyped),
  };
}

function scoresOf(stretch: Title): Scores {
  const index = wordIndex();
  const { isTyped } = stretch;
  const words = expandAll(stretch.words, index.runs);
  const scores = scoresWithLeader({ words, isTyped }, index);
  const synonyms = withSynonyms(words);
  if (synonyms) takeBetter(scores, scoresWithLeader({ words: synonyms, isTyped }, index), BY_SYNONYM);
  return scores;
}

function takeBetter(scores: Scores, others: Scores, weight: number): void {
  for (const [code, score] of others) {
    const sure = score.sure * weight;
    if (sure > (scores.get(code)?.sure ?? 0)) scores.set(code, { ...score, sure });
  }
}

/** Who leads others is classified by the work led and by being a leader, unless a phrase says both. */
function scoresWithLeader(title: Title, index: WordIndex): Scores {
  const leader = leaderOf(title);
  const scores = scorePhrases(title, index, leader?.words ?? []);
  if (!leader || leader.rest.length === 0) return scores;
  const led = scorePhrases({ ...title, words: leader.rest }, index, []);
  const [best] = [...led].sort(([, left], [, right]) => right.sure - left.sure);
  if (best) takeBetter(scores, new Map([[ledBy(best[0], leader.table), best[1]]]), LED);
  return scores;
}

interface Leader {
  words: readonly string[];
  rest: readonly string[];
  table: Readonly<Record<string, string>>;
}

const LEADERS = [
  ...MANAGER_WORDS.map((text) => ({ words: titleWords(text), table: MANAGER_OF })),
  ...HELPER_WORDS.map((text) => ({ words: titleWords(text), table: {} })),
  ...SUPERVISOR_WORDS.map((text) => ({ words: titleWords(text), table: SUPERVISOR_OF })),
].sort((left, right) => right.words.length - left.words.length);

function leaderOf({ words, isTyped }: Title): Leader | null {
  const same = (word: string | undefined, as: string) =>
    word !== undefined && (isTyped ? word === as : foldAccents(word) === foldAccents(as));
  for (const { words: leading, table } of LEADERS) {
    if (leading.every((word, at) => same(words[at], word))) {
      return { words: leading, rest: words.slice(leading.length), table };
    }
    const end = words.length - leading.length;
    const isEnglish = !leading.some(hasAccents);
    if (isEnglish && end > 0 && leading.every((word, at) => words[end + at] === word)) {
      return { words: leading, rest: words.slice(0, end), table };
    }
  }
  return null;
}

function ledBy(unit: string, table: Readonly<Record<string, string>>): string {
  if (unit.startsWith('1')) return unit;
  for (let length = unit.length; length > 1; length -= 1) {
    const code = table[unit.slice(0, length)];
    if (code) return code;
  }
  return unit;
}
