import { foldAccents, hasAccents } from '@app/kernel';
import { occupations } from '../occupations/occupations.js';
import { expandOne, titleWords } from './title-readings.js';

/** One word of the list in one spelling. */
export interface Term {
  text: string;
  isAccented: boolean;
  /** How much the word tells: those of few units tell most. */
  weight: number;
  phrases: Phrase[];
}

/** A search word of a unit, word by word. */
export interface Phrase {
  unit: string;
  /** As the list writes it. */
  text: string;
  terms: readonly Term[];
  weight: number;
  /** Its place among the words of the unit: the most usual first. */
  rank: number;
}

export interface WordIndex {
  terms: ReadonlyMap<string, Term>;
  byFold: ReadonlyMap<string, readonly Term[]>;
  /** Two and three words that stand side by side, without accents. */
  runs: ReadonlySet<string>;
}

/** What a word weighs that the list does not know. */
export const UNKNOWN_WEIGHT = 2.2;

let built: WordIndex | undefined;

/** The search words of all units, indexed once. */
export function wordIndex(): WordIndex {
  return (built ??= buildIndex());
}

function buildIndex(): WordIndex {
  const units = occupations(4);
  const spelled = units.flatMap((unit) =>
    unit.words.map((text, rank) => ({ unit: unit.code, text, rank, words: expandOne(titleWords(text)) })),
  );
  const terms = termsOf(spelled, units.length);
  const runs = new Set<string>();
  for (const { unit, text, rank, words } of spelled) {
    const own = words.map((word) => terms.get(word)!);
    const phrase = { unit, text, rank, terms: own, weight: sum(own) };
    for (const term of new Set(own)) term.phrases.push(phrase);
    const folded = words.map(foldAccents);
    folded.forEach((_, at) => {
      for (const length of [2, 3]) if (at >= length - 1) runs.add(folded.slice(at + 1 - length, at + 1).join(' '));
    });
  }
  const byFold = new Map<string, Term[]>();
  for (const term of terms.values()) {
    const folded = foldAccents(term.text);
    byFold.set(folded, [...(byFold.get(folded) ?? []), term]);
  }
  return { terms, byFold, runs };
}

const sum = (terms: readonly Term[]) => terms.reduce((total, { weight }) => total + weight, 0);

function termsOf(spelled: readonly { unit: string; words: readonly string[] }[], unitCount: number): Map<string, Term> {
  const unitsOf = new Map<string, Set<string>>();
  for (const { unit, words } of spelled) {
    for (const word of words) unitsOf.set(word, (unitsOf.get(word) ?? new Set()).add(unit));
  }
  return new Map(
    Array.from(unitsOf, ([text, units]) => {
      const weight = Math.log(1 + unitCount / units.size);
      return [text, { text, isAccented: hasAccents(text), weight, phrases: [] }];
    }),
  );
}
