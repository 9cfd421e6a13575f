import { foldAccents, hasAccents } from '@app/kernel';
import { HELPER_WORDS, MANAGER_OF, MANAGER_WORDS, SUPERVISOR_OF, SUPERVISOR_WORDS } from './seniority.data.js';
import { expandAll, titleWords, withSynonyms } from './title-readings.js';
import { type Stretch, stretchesOf } from './title-text.js';
import { type Phrase, type Term, UNKNOWN_WEIGHT, type WordIndex, wordIndex } from './word-index.js';

/** An occupation that a title may mean. */
export interface TitleSuggestion {
  /** Unit of the occupations (4 digits). */
  code: string;
  /** 0 to 1: how much of the title says so. From 0.8 the title is one of the unit's words. */
  confidence: number;
  /** Words of the unit that were found in the title, the best first. */
  words: string[];
}

const LONGEST_TITLE = 300;
const MOST_SUGGESTIONS = 5;
const LEAST_CONFIDENCE = 0.2;
/** Below this share a phrase is not the one that was meant. */
const LEAST_COMPLETE = 0.55;
const MOST_CANDIDATES = 800;
const ASIDE = 0.5;
const LATER = 0.7;
const WHOLE = 0.9;
const BY_SYNONYM = 0.96;
const BY_FOLD = 0.97;
const MISTYPED = 0.7;
const OUT_OF_ORDER = 0.8;
const LED = 0.92;
const LEADER_LEFT_OUT = 0.55;

/** Where a word of the list stands in a title and how surely it is that word. */
interface Found {
  at: number;
  quality: number;
}

type Title = Pick<Stretch, 'words' | 'isTyped'>;

type Scores = Map<string, { score: number; words: string[] }>;

/**
 * Occupations that a job title may mean, the best first, at most five; none when it says nothing known. Accents that
 * were typed are meant: `thợ may` and `thợ máy` differ, `tho may` may be both.
 */
export function classifyTitle(title: string): TitleSuggestion[] {
  const stretches = stretchesOf(title.slice(0, LONGEST_TITLE), wordIndex().runs);
  const [first] = stretches;
  if (!first) return [];
  const total: Scores = new Map();
  stretches.forEach((stretch, at) => {
    add(total, scoresOf(stretch), at === 0 ? 1 : stretch.isAside ? ASIDE : LATER);
  });
  if (stretches.length > 1) add(total, scoresOf(joined(stretches)), WHOLE);
  return [...total]
    .map(([code, { score, words }]) => ({ code, confidence: Math.round(score * 100) / 100, words }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((left, right) => right.confidence - left.confidence)
    .slice(0, MOST_SUGGESTIONS);
}

/** Stretches that say the same make each other surer. */
function add(total: Scores, scores: Scores, weight: number): void {
  for (const [code, { score, words }] of scores) {
    const before = total.get(code);
    total.set(code, {
      score: 1 - (1 - (before?.score ?? 0)) * (1 - score * weight),
      words: [...new Set([...(before?.words ?? []), ...words])].slice(0, 4),
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
  const scores = byPhrases({ words, isTyped }, index);
  const synonyms = withSynonyms(words);
  if (synonyms) {
    for (const [code, { score, words: found }] of byPhrases({ words: synonyms, isTyped }, index)) {
      const as = score * BY_SYNONYM;
      if (as > (scores.get(code)?.score ?? 0)) scores.set(code, { score: as, words: found });
    }
  }
  return scores;
}

/** Who leads others is classified by the work led and by being a leader, unless a phrase says both. */
function byPhrases(title: Title, index: WordIndex): Scores {
  const leader = leaderOf(title);
  const scores = score(title, index, leader?.words ?? []);
  if (!leader || leader.rest.length === 0) return scores;
  const [best] = [...score({ ...title, words: leader.rest }, index, [])].sort(
    ([, left], [, right]) => right.score - left.score,
  );
  if (!best) return scores;
  const [unit, { score: sure, words: found }] = best;
  const code = ledBy(unit, leader.table);
  if (sure * LED > (scores.get(code)?.score ?? 0)) scores.set(code, { score: sure * LED, words: found });
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

function score(title: Title, index: WordIndex, leading: readonly string[]): Scores {
  const { found, weights, weight } = locate(title, index);
  const scores: Scores = new Map();
  for (const phrase of candidatesOf(found)) {
    const sure = match(phrase, found, weights, weight) * leads(phrase, leading);
    if (sure < LEAST_CONFIDENCE) continue;
    const before = scores.get(phrase.unit);
    if (!before || before.score < sure) {
      scores.set(phrase.unit, { score: sure, words: [phrase.text, ...(before?.words ?? [])].slice(0, 3) });
    } else if (before.words.length < 3) before.words.push(phrase.text);
  }
  return scores;
}

/**
 * Phrases that the title can hold far enough. Words of hundreds of phrases (nhân, viên) are not followed when there are
 * rarer ones; they count as held.
 */
function candidatesOf(found: Located['found']): Phrase[] {
  const rarestFirst = [...found].sort(([left], [right]) => left.phrases.length - right.phrases.length);
  const held = new Map<Phrase, number>();
  let seen = 0;
  let passedOver = 0;
  for (const [term, { quality }] of rarestFirst) {
    seen += term.phrases.length;
    if (held.size > 0 && seen > MOST_CANDIDATES) passedOver += term.weight;
    else for (const phrase of term.phrases) held.set(phrase, (held.get(phrase) ?? 0) + term.weight * quality);
  }
  const candidates: Phrase[] = [];
  for (const [phrase, weight] of held) {
    if (weight + passedOver >= LEAST_COMPLETE * phrase.weight) candidates.push(phrase);
  }
  return candidates;
}

/** A phrase that leaves out the head of the title means those who are led. */
function leads(phrase: Phrase, leading: readonly string[]): number {
  if (leading.length === 0) return 1;
  return leading.every((word) => phrase.terms.some(({ text }) => text === word)) ? 1 : LEADER_LEFT_OUT;
}

interface Located {
  found: Map<Term, Found>;
  /** What each word of the title weighs. */
  weights: number[];
  weight: number;
}

/** Words of the list that stand in a title. */
function locate({ words, isTyped }: Title, index: WordIndex): Located {
  const found = new Map<Term, Found>();
  const weights = words.map((word, at) => {
    const exact = index.terms.get(word);
    const others = isTyped && exact ? [] : (index.byFold.get(foldAccents(word)) ?? []);
    const mistyped = isTyped ? MISTYPED : BY_FOLD;
    const readings = [
      ...(exact ? [{ term: exact, quality: 1 }] : []),
      ...others.filter((term) => term !== exact).map((term) => ({ term, quality: mistyped })),
    ];
    for (const { term, quality } of readings) if (!found.has(term)) found.set(term, { at, quality });
    return readings.length === 0 ? UNKNOWN_WEIGHT : Math.max(...readings.map(({ term }) => term.weight));
  });
  return { found, weights, weight: weights.reduce((total, each) => total + each, 0) };
}

/** How surely a title means a phrase: how much of the phrase it holds, how much of the title that is, and where. */
function match(phrase: Phrase, found: Located['found'], weights: readonly number[], weight: number): number {
  let held = 0;
  let covered = 0;
  let last = -1;
  let isInOrder = true;
  let first = weights.length;
  for (const term of phrase.terms) {
    const place = found.get(term);
    if (!place) continue;
    held += term.weight * place.quality;
    covered += weights[place.at]!;
    if (last >= 0 && place.at !== last + 1) isInOrder = false;
    last = place.at;
    first = Math.min(first, place.at);
  }
  const complete = held / phrase.weight;
  if (complete < LEAST_COMPLETE) return 0;
  const before = weights.slice(0, first).reduce((total, each) => total + each, 0);
  const share = Math.min(1, covered / weight);
  const order = isInOrder ? 1 : OUT_OF_ORDER;
  return complete ** 2 * (0.45 + 0.55 * share) * order * (1 - 0.35 * (before / weight)) - phrase.rank * 0.0005;
}
