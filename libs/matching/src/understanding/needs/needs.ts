import { DEEDS } from './deeds/deeds.data.js';
import { Deeds } from './deeds/deeds.js';
import { NEEDS } from './needs.data.js';
import { type Found, lengthOf, meant, type Meaning, NeedPatterns } from './need-patterns.js';

/** Work that a described need means. */
export interface Need {
  /** Units that somebody names by what is done, where, or with which skill; with how well each serves, 0 to 1. */
  works: ReadonlyMap<string, number>;
  /** Units that suit a wish which many kinds of work meet, such as light work. */
  wishes: ReadonlyMap<string, number>;
  /** Words that titles of this work use, with how well they serve, the best first. */
  titles: ReadonlyMap<string, number>;
  /** The works were told by where one works alone. */
  isPlaceAlone: boolean;
  /** Where the words stand that tell it, in the first spelling. */
  places: ReadonlySet<number>;
}

const WORKS = new NeedPatterns(NEEDS.works.join('\n'), NEEDS.workplaces.join('\n'));
const WISHES = new NeedPatterns(NEEDS.wishes.join('\n'));
const DONE = new Deeds(DEEDS.groups, DEEDS.deeds.join('\n'), DEEDS.tools.join('\n'));

/** What each title of a meaning serves less than the one before it. */
const LATER_TITLE = 0.96;

/** What the words for a workplace count beside those for what is done. */
const PLACE_SHARE = 0.5;

/** What titles of a wish serve where work is told. */
const WISH_BESIDE = 0.75;

/** Everything that is meant, each with the words that say it: the more words, the closer it was told. */
type Told = ReadonlyMap<Meaning, number>;

/**
 * Units that were told, with how well they serve. Where several things are said a unit that serves all of them comes
 * first, and what was told in more words counts more: `vẽ bản vẽ trên máy tính` is drawing.
 */
function worksOf(told: Told): Map<string, number> {
  const works = new Map<string, number>();
  const total = [...told.values()].reduce((sum, words) => sum + words, 0);
  for (const [{ units }, words] of told) {
    for (const [code, serves] of units) works.set(code, (works.get(code) ?? 0) + (serves * words) / total);
  }
  const most = Math.max(0, ...[...told.keys()].flatMap(({ units }) => units.map(([, serves]) => serves)));
  const best = Math.max(0, ...works.values());
  for (const [code, serves] of works) works.set(code, (serves * most) / best);
  return works;
}

function titlesOf(told: Told): Map<string, number> {
  const titles = new Map<string, number>();
  const most = Math.max(0, ...told.values());
  for (const [meaning, words] of told) {
    meaning.titles.forEach((title, at) => {
      const serves = Math.sqrt(words / most) * LATER_TITLE ** at;
      titles.set(title, Math.max(serves, titles.get(title) ?? 0));
    });
  }
  return titles;
}

/**
 * What a described need means.
 * @param spellings the words of the query in one spelling, as they were put right and as they were typed
 * @param isTyped with accents, which are then meant
 */
export function needOf(spellings: readonly (readonly string[])[], isTyped: boolean): Need {
  const places = new Set<number>();
  const toldBy = (find: (words: readonly string[]) => Found[]): Told => {
    const told = new Map<Meaning, number>();
    spellings.forEach((words, index) => {
      for (const { segments, meaning } of meant(find(words), words)) {
        if (meaning.units.length + meaning.titles.length > 0) {
          const words = lengthOf(segments) * (meaning.isPlace ? PLACE_SHARE : 1);
          told.set(meaning, Math.max(words, told.get(meaning) ?? 0));
        }
        if (index > 0) continue;
        for (const [start, end] of segments) for (let at = start; at < end; at += 1) places.add(at);
      }
    });
    return told;
  };
  const works = toldBy((words) => [...WORKS.find(words, isTyped), ...DONE.find(words, isTyped)]);
  const wishes = toldBy((words) => WISHES.find(words, isTyped));
  const wished = new Map<string, number>();
  // What meets two wishes is surer than what meets one.
  for (const { units } of wishes.keys()) {
    for (const [code, serves] of units) wished.set(code, either(serves, wished.get(code) ?? 0));
  }
  // Beside work that is told a wish says little: "chở học sinh" is no work for students.
  const wishShare = works.size > 0 ? WISH_BESIDE : 1;
  const titles = new Map([...titlesOf(wishes)].map(([title, serves]) => [title, serves * wishShare]));
  for (const [title, serves] of titlesOf(works)) titles.set(title, Math.max(serves, titles.get(title) ?? 0));
  return {
    works: worksOf(works),
    wishes: wished,
    titles: new Map([...titles].sort(([, left], [, right]) => right - left)),
    isPlaceAlone: works.size > 0 && [...works.keys()].every(({ isPlace }) => isPlace),
    places,
  };
}

/** How sure it is that at least one of two holds. */
export const either = (left: number, right: number): number => 1 - (1 - left) * (1 - right);
