import { hasAccents } from '@app/kernel';
import { type SearchBody } from '@app/platform/search';
import { NAMING_ATTRIBUTES } from '../posting-index.js';
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
  'parks',
  'wageCeiling',
  'experience',
  'workForm',
  'shifts',
] as const satisfies readonly (keyof RankedPosting)[];

/** Hits that one search brings to the ranking. */
const DEPTH = 120;
const SHALLOW = 50;
/** Occupations that are looked for without their words, and how sure they must be. */
const MOST_UNITS = 5;
const SURE = 0.35;
const MOST_OTHERS = 3;
const MOST_TITLES = 4;

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

/**
 * Searches that together bring every posting that may belong to the best: all words, in the title, with their accents,
 * other ways to say them, some of the words, and the occupation that is meant.
 * @param filters what every one of them must meet
 */
export function recallBodies(
  read: ReadWords,
  wanted: Wanted,
  filters: readonly (string | readonly string[])[],
): SearchBody[] {
  const base = { attributesToRetrieve: [...RANKED_FIELDS], filter: [...filters] as string[], limit: DEPTH };
  const words = soughtText(read);
  const there = placeTest(wanted);
  const withPlace = [...base.filter, ...(there === null ? [] : [there])];
  const bodies: SearchBody[] = [];
  const conditions = conditionTests(wanted);
  if (conditions.length > 0) {
    const filter = [...withPlace, ...conditions];
    bodies.push({ ...base, q: words, filter, matchingStrategy: 'frequency' as const }, { ...base, filter });
  }
  if (words === '') {
    bodies.push(...(there === null ? [] : [{ ...base, filter: withPlace }]), base);
  } else {
    const naming = { attributesToSearchOn: [...NAMING_ATTRIBUTES], matchingStrategy: 'frequency' as const };
    const inTitle = { attributesToSearchOn: ['title', 'titleKey'], matchingStrategy: 'all' as const };
    const inTones = { attributesToSearchOn: ['toned'], matchingStrategy: 'all' as const };
    bodies.push({ ...base, q: words, ...inTitle });
    if (there !== null) bodies.push({ ...base, q: words, ...naming, filter: withPlace });
    if (hasAccents(words)) bodies.push({ ...base, q: tonedText(words), ...inTones, limit: SHALLOW });
    for (const q of otherTexts(read)) bodies.push({ ...base, q, ...inTitle, limit: SHALLOW });
    bodies.push({ ...base, q: words, ...naming });
    for (const unit of likelyUnits(read)) {
      const filter = [...withPlace, `occupation4 = "${unit}"`];
      bodies.push({ ...base, filter, sort: ['publishedAt:desc'], limit: SHALLOW });
    }
  }
  return bodies;
}

function otherTexts({ readings, isNeed }: ReadWords): string[] {
  const others = readings.slice(1);
  const asked = isNeed ? [...others.slice(0, 1), ...others.slice(1).slice(-MOST_TITLES)] : others.slice(0, MOST_OTHERS);
  return asked.map(({ words }) => textOf(words)).filter((text) => text !== '');
}

const likelyUnits = ({ occupations }: ReadWords): string[] =>
  [...occupations]
    .filter(([, sure]) => sure >= SURE)
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST_UNITS)
    .map(([code]) => code);

/** Filters for what was asked beside the place. */
function conditionTests({ wageFloor, isWithoutExperience, isPartTime, shifts }: Wanted): string[] {
  return [
    ...(wageFloor === null ? [] : [`wageCeiling >= ${wageFloor}`]),
    ...(isWithoutExperience ? ['experience = none'] : []),
    ...(isPartTime ? ['workForm = part_time'] : []),
    ...(shifts.length > 0 ? [`shifts IN [${shifts.join(', ')}]`] : []),
  ];
}

/** A filter for the places that were named; null without any. */
function placeTest({ communes, around, districts, provinces, parks }: Wanted): string | null {
  const isIn = (attribute: string, codes: readonly string[]) =>
    codes.length > 0 ? [`${attribute} IN [${codes.map((code) => JSON.stringify(code)).join(', ')}]`] : [];
  const tests = [
    ...isIn('communes', [...communes, ...around]),
    ...isIn('districts', districts),
    ...isIn('provinces', provinces),
    ...isIn('parks', parks),
  ];
  return tests.length > 0 ? tests.join(' OR ') : null;
}
