import { foldAccents } from '@app/kernel';
import { type Stretch } from './title-text.js';
import { type Phrase, type Term, UNKNOWN_WEIGHT, type WordIndex } from './word-index.js';

export type Title = Pick<Stretch, 'words' | 'isTyped'>;

/** How surely a title means a unit, by which phrase, and which phrases stand in it word by word. */
interface Score {
  sure: number;
  best: string;
  whole: readonly string[];
}

/** Scores by unit. */
export type Scores = Map<string, Score>;

/** What scores less says nothing. */
export const LEAST_CONFIDENCE = 0.2;
/** Below this share a phrase is not the one that was meant. */
const LEAST_COMPLETE = 0.55;
/** From here on it stands in the title word by word, with or without its accents. */
const WHOLE_PHRASE = 0.95;
/** Phrases that are looked at; more would only share words such as nhân and viên with the title. */
const MOST_CANDIDATES = 800;
/** A word that was typed without accents where the phrase has some, in a title without any and in one with some. */
const BY_FOLD = 0.97;
const MISTYPED = 0.7;
const OUT_OF_ORDER = 0.8;
/** A phrase that leaves out the head of the title means those who are led. */
const LEADER_LEFT_OUT = 0.55;

/** Where a word of the list stands in a title and how surely it is that word. */
interface Found {
  at: number;
  quality: number;
}

interface Located {
  found: Map<Term, Found>;
  /** What each word of the title weighs. */
  weights: number[];
  weight: number;
}

/**
 * Scores the units by their phrases.
 * @param leading words at the head of the title that say that somebody leads others
 */
export function scorePhrases(title: Title, index: WordIndex, leading: readonly string[]): Scores {
  const located = locate(title, index);
  const scores: Scores = new Map();
  for (const phrase of candidatesOf(located.found)) {
    const complete = completeness(phrase, located.found);
    const sure = match(phrase, complete, located) * leads(phrase, leading);
    if (sure < LEAST_CONFIDENCE) continue;
    const before = scores.get(phrase.unit);
    const whole = [...(before?.whole ?? []), ...(complete >= WHOLE_PHRASE ? [phrase.text] : [])];
    const isBest = !before || before.sure < sure;
    scores.set(phrase.unit, isBest ? { sure, best: phrase.text, whole } : { ...before, whole });
  }
  return scores;
}

/** Words of the list that stand in a title. */
function locate({ words, isTyped }: Title, index: WordIndex): Located {
  const found = new Map<Term, Found>();
  const weights = words.map((word, at) => {
    const exact = index.terms.get(word);
    const others = isTyped && exact ? [] : (index.byFold.get(foldAccents(word)) ?? []);
    const readings = [
      ...(exact ? [{ term: exact, quality: 1 }] : []),
      ...others.filter((term) => term !== exact).map((term) => ({ term, quality: isTyped ? MISTYPED : BY_FOLD })),
    ];
    for (const { term, quality } of readings) if (!found.has(term)) found.set(term, { at, quality });
    if (readings.length === 0) return UNKNOWN_WEIGHT;
    const each = readings.map(({ term }) => term.weight);
    // Without accents the most usual reading is meant: `nhan vien` says as little as `nhân viên`.
    return isTyped ? Math.max(...each) : Math.min(...each);
  });
  return { found, weights, weight: weights.reduce((total, each) => total + each, 0) };
}

/** Phrases that the title can hold far enough. Words that were not followed count as held. */
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

function leads(phrase: Phrase, leading: readonly string[]): number {
  if (leading.length === 0) return 1;
  return leading.every((word) => phrase.terms.some(({ text }) => text === word)) ? 1 : LEADER_LEFT_OUT;
}

/** How much of a phrase stands in the title, 0 to 1. */
function completeness({ terms, weight }: Phrase, found: Located['found']): number {
  return terms.reduce((held, term) => held + term.weight * (found.get(term)?.quality ?? 0), 0) / weight;
}

/** How surely a title means a phrase: how much of the phrase it holds, how much of the title that is, and where. */
function match(phrase: Phrase, complete: number, { found, weights, weight }: Located): number {
  if (complete < LEAST_COMPLETE) return 0;
  const places = phrase.terms.flatMap((term) => found.get(term)?.at ?? []);
  const covered = places.reduce((total, at) => total + weights[at]!, 0);
  const isInOrder = places.every((at, index) => index === 0 || at === places[index - 1]! + 1);
  const before = weights.slice(0, Math.min(...places)).reduce((total, each) => total + each, 0);
  const share = Math.min(1, covered / weight);
  const order = isInOrder ? 1 : OUT_OF_ORDER;
  return complete ** 2 * (0.45 + 0.55 * share) * order * (1 - 0.35 * (before / weight)) - phrase.rank * 0.0005;
}
