import { NEEDS } from './needs.data.js';
import { type Meaning, NeedPatterns } from './need-patterns.js';

/** Work that a described need means. */
export interface Need {
  /** Units that somebody names by what is done, where, or with which skill; with how well each serves, 0 to 1. */
  works: ReadonlyMap<string, number>;
  /** Units that suit a wish which many kinds of work meet, such as light work. */
  wishes: ReadonlyMap<string, number>;
  /** Words that titles of this work use. */
  titles: readonly string[];
  /** Where the words stand that tell it, in the first spelling. */
  places: ReadonlySet<number>;
}

const WORKS = new NeedPatterns(NEEDS.works.join('\n'));
const WISHES = new NeedPatterns(NEEDS.wishes.join('\n'));

/**
 * What a described need means.
 * @param spellings the words of the query in one spelling, as they were put right and as they were typed
 * @param isTyped with accents, which are then meant
 */
export function needOf(spellings: readonly (readonly string[])[], isTyped: boolean): Need {
  const works = new Map<string, number>();
  const wishes = new Map<string, number>();
  const titles = new Set<string>();
  const places = new Set<number>();
  const told = (patterns: NeedPatterns) => {
    const meanings = new Set<Meaning>();
    spellings.forEach((words, index) => {
      for (const { segments, meaning } of patterns.find(words, isTyped)) {
        meanings.add(meaning);
        if (index > 0) continue;
        for (const [start, end] of segments) for (let at = start; at < end; at += 1) places.add(at);
      }
    });
    for (const meaning of meanings) for (const title of meaning.titles) titles.add(title);
    return [...meanings].flatMap(({ units }) => units);
  };
  for (const [code, serves] of told(WORKS)) works.set(code, Math.max(serves, works.get(code) ?? 0));
  // What meets two wishes is surer than what meets one.
  for (const [code, serves] of told(WISHES)) wishes.set(code, either(serves, wishes.get(code) ?? 0));
  return { works, wishes, titles: [...titles], places };
}

/** How sure it is that at least one of two holds. */
export const either = (left: number, right: number): number => 1 - (1 - left) * (1 - right);
