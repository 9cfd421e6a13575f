import { hasAccents } from '@app/kernel';
import { type MergedSearch } from '@app/platform/search';
import { NEAR_WORK } from '../fit/near-work.data.js';
import { closerThanProvince } from '../search-place.js';
import { ANCHOR, NAMING_ATTRIBUTES } from '../posting-index.js';
import { type ReadWords, type SoughtWord } from '../understanding/read-words.js';
import { type RankedPosting, type Wanted } from './score-posting.js';
import { tonedText } from './toned-text.js';

/** What ranking needs of each hit. */
export const RANKED_FIELDS = [
  'id',
  'titleKey',
  'occupation4',
  'communes',
  'districts',
  'provinces',
  'areas',
  'parks',
  'wageCeiling',
  'experience',
  'workForm',
  'shifts',
  'benefits',
] as const satisfies readonly (keyof RankedPosting)[];

/** Hits that all searches together bring to the ranking. */
export const RECALLED = 200;
/** Occupations that are looked for without their words, and how sure they must be. */
const MOST_UNITS = 5;
const SURE = 0.35;
const MOST_OTHERS = 3;
const MOST_TITLES = 5;

const LONGEST_WORDS = 10;

const textOf = (words: readonly SoughtWord[]) =>
  words
    .filter(({ isSmall }) => !isSmall)
    .slice(0, LONGEST_WORDS)
    .map(({ text }) => text)
    .join(' ');

/** Words to look for: those that say something, or all when none does. */
export function soughtText({ readings: [first], isNeed }: ReadWords): string {
  if (!first) return '';
  return textOf(first.words) || (isNeed ? '' : first.words.map(({ text }) => text).join(' '));
}

/** How far up the hits of a search come where all of them do not fit among those that are ranked. */
const WEIGHTS = {
  /** Words such as `công nhân` stand in so many titles that they alone would fill the list. */
  beforeWords: 1.2,
  said: 1,
  conditions: 0.97,
  otherwise: 0.95,
  there: 0.9,
  partly: 0.75,
  occupation: 0.6,
  nearOccupation: 0.4,
  conditionsAlone: 0.5,
  any: 0.3,
};

/**
 * Searches that together bring every posting that may belong to the best: all words, in the title, with their accents,
 * other ways to say them, some of the words, and the occupation that is meant.
 * @param filters what every one of them must meet
 */
export function recallSearches(
  read: ReadWords,
  wanted: Wanted,
  filters: readonly (string | readonly string[])[],
): MergedSearch[] {
  const words = soughtText(read);
  const there = placeTest(wanted);
  const conditions = conditionTests(wanted);
  const withPlace = there === null ? [] : [there];
  // Work in words of its own is found by its occupation only; where it lies may stand in its text alone.
  const perhapsThere =
    there === null ? [] : [`${there} OR provinces IS EMPTY OR (communes IS EMPTY AND districts IS EMPTY)`];
  const searches: MergedSearch[] = [];
  const find = (weight: number, body: object, further: readonly string[] = []) => {
    const filter = [...(filters as string[]), ...further];
    searches.push({ weight, body: { attributesToRetrieve: [...RANKED_FIELDS], filter, ...body } });
  };
  // Searches are merged by how well words are held, so even one that only filters needs a word.
  const all = { q: ANCHOR, attributesToSearchOn: ['anchor'] };
  const naming = { q: words, attributesToSearchOn: [...NAMING_ATTRIBUTES], matchingStrategy: 'frequency' };
  const title = { attributesToSearchOn: ['title', 'titleKey'], matchingStrategy: 'all' };
  if (words === '') {
    if (conditions.length > 0) find(WEIGHTS.conditions, all, [...withPlace, ...conditions]);
    if (there !== null) find(WEIGHTS.there, all, withPlace);
    find(WEIGHTS.any, all);
    return searches;
  }
  if (conditions.length > 0) {
    find(WEIGHTS.conditions, naming, [...withPlace, ...conditions]);
    find(read.isGeneric ? WEIGHTS.beforeWords : WEIGHTS.conditionsAlone, all, [...withPlace, ...conditions]);
  }
  find(WEIGHTS.said, { ...title, q: words });
  if (hasAccents(words)) {
    find(WEIGHTS.said, { q: tonedText(words), attributesToSearchOn: ['toned'], matchingStrategy: 'all' });
  }
  for (const [index, q] of otherTexts(read).entries()) {
    find(WEIGHTS.otherwise, { ...title, q, ...(index === 0 && { matchingStrategy: 'frequency' }) });
  }
  if (there !== null) find(read.isGeneric ? WEIGHTS.beforeWords : WEIGHTS.there, naming, withPlace);
  find(WEIGHTS.partly, naming);
  const units = likelyUnits(read);
  if (units.length > 0) {
    find(WEIGHTS.occupation, all, [...perhapsThere, isIn('occupation4', units)]);
    find(WEIGHTS.nearOccupation, all, [...withPlace, nearTest(read, units)]);
  }
  return searches;
}

function otherTexts({ readings, isNeed }: ReadWords): string[] {
  return readings
    .slice(1, 1 + (isNeed ? MOST_TITLES : MOST_OTHERS))
    .map(({ words }) => textOf(words))
    .filter((text) => text !== '');
}

const likelyUnits = ({ occupations }: ReadWords): string[] =>
  [...occupations]
    .filter(([, sure]) => sure >= SURE)
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST_UNITS)
    .map(([code]) => code);

/** Work that comes after the likeliest: meant less surely, of the same groups, or such as people change over to. */
function nearTest({ occupations }: ReadWords, units: readonly string[]): string {
  const near = new Set([...occupations.keys(), ...units.flatMap((unit) => [...(NEAR_WORK.get(unit)?.keys() ?? [])])]);
  const groups = [...new Set(units.map((unit) => unit.slice(0, 3)))];
  const others = [...near].filter((unit) => !units.includes(unit));
  return `${isIn('occupation3', groups)} OR ${isIn('occupation4', others)}`;
}

/** Filters for what was asked beside the place. */
function conditionTests({ wageFloor, experience, isPartTime, shifts, benefits }: Wanted): string[] {
  return [
    ...(wageFloor === null ? [] : [`wageCeiling >= ${wageFloor}`]),
    ...(experience.length > 0 ? [isIn('experience', experience)] : []),
    ...(isPartTime ? ['workForm = part_time'] : []),
    ...(shifts.length > 0 ? [`shifts IN [${shifts.join(', ')}]`] : []),
    ...(benefits.length > 0 ? [isIn('benefits', benefits)] : []),
  ];
}

const isIn = (attribute: string, codes: readonly string[]) =>
  `${attribute} IN [${codes.map((code) => JSON.stringify(code)).join(', ')}]`;

/** A filter for the places that were named, an area instead of the province around it; null without any. */
function placeTest({ communes, around, districts, provinces, areas, parks }: Wanted): string | null {
  const closer = closerThanProvince({ provinces, areas });
  const tests = Object.entries({ communes: [...communes, ...around], districts, ...closer, parks })
    .filter(([, codes]) => codes.length > 0)
    .map(([attribute, codes]) => isIn(attribute, codes));
  return tests.length > 0 ? tests.join(' OR ') : null;
}
