import { type LocalDate } from '@app/kernel';
import { type MergedSearch, type SearchBody } from '@app/platform/search';
import { dayNumber } from './posting-document.js';
import { FACETS, type FacetKey } from './posting-facets.js';
import { ANCHOR, MAX_HITS, NAMING_ATTRIBUTES } from './posting-index.js';
import { type PostingCriteria } from './posting-search.schema.js';
import { RANKED_FIELDS } from './ranking/recall.js';
import { type Wanted } from './ranking/score-posting.js';
import { closerThanProvince, distanceFrom, namedCommunes, type SearchPlace } from './search-place.js';
import { type ReadWords } from './understanding/read-words.js';

export const PAGE_SIZE = 20;
export const LAST_PAGE = MAX_HITS / PAGE_SIZE;
/** Hits that are put in order by how well they serve; the others stand behind them in the engine's own order. */
export const RANKED_HITS = 6 * PAGE_SIZE;

/** What is looked for once the words have been read: words that are left, and conditions. */
export interface SoughtPostings extends Omit<PostingCriteria, 'text' | 'isLiteral' | 'place' | 'radiusKm'> {
  words: string;
  /** The words, read; null when they are taken as they are. */
  read: ReadWords | null;
  /** Conditions that were read from the words, for the order of the hits. */
  wanted: Wanted;
  place: SearchPlace | null;
  /** Each of them, where the words ask for nothing else. */
  benefits: readonly string[];
  /** All words in what names a posting, all anywhere in its text, or some: without the frequent or the last ones. */
  matching: 'all' | 'text' | 'frequency' | 'last';
}

/** The search for the hits, and one search for each facet in use, which counts as if it were not. */
export interface PostingQuery {
  hits: SearchBody;
  /** The searches whose merged list is the order of the hits, where the nearest come first. */
  nearest: MergedSearch[] | null;
  /** On a page behind the hits that are put in order: all hits up to its end, in the engine's own order. */
  behind: SearchBody | null;
  facets: { key: FacetKey; body: SearchBody }[];
}

/** Counts all hits, since the engine's own total ends at the last page. */
export const COUNTER = 'isVerified';

const quoted = (value: string | number) => (typeof value === 'number' ? String(value) : JSON.stringify(value));
const isIn = (attribute: string, values: readonly (string | number)[]) =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;

/** Codes without those that have a code below them chosen too: the closer one is meant. */
export function closest(codes: readonly string[]): string[] {
  return codes.filter((code) => !codes.some((other) => other !== code && other.startsWith(code)));
}

function occupationFilter(codes: readonly string[]): string | null {
  const tests = [1, 2, 3, 4].flatMap((level) => {
    const ofLevel = closest(codes).filter((code) => code.length === level);
    return ofLevel.length > 0 ? [isIn(`occupation${level}`, ofLevel)] : [];
  });
  return tests.length > 0 ? tests.join(' OR ') : null;
}

function placeFilter(place: SearchPlace | null): string | null {
  if (place === null) return null;
  const communes = [...place.communes, ...place.around];
  const closer = closerThanProvince(place);
  const tests = [
    ...(communes.length > 0 ? [isIn('communes', communes)] : []),
    ...(place.districts.length > 0 ? [isIn('districts', place.districts)] : []),
    ...(closer.areas.length > 0 ? [isIn('areas', closer.areas)] : []),
    ...(closer.provinces.length > 0 ? [isIn('provinces', closer.provinces)] : []),
  ];
  return tests.length > 0 ? tests.join(' OR ') : null;
}

const listFilter = (attribute: string, values: readonly string[]) =>
  values.length > 0 ? isIn(attribute, values) : null;

function facetFilters(sought: SoughtPostings): Record<FacetKey, string | null> {
  return {
    occupation: occupationFilter(sought.occupations),
    wage: sought.wageFloor === null ? null : `wageCeiling >= ${sought.wageFloor}`,
    shift: listFilter('shifts', sought.shifts),
    workForm: listFilter('workForm', sought.workForms),
    contract: listFilter('contractType', sought.contracts),
    experience: listFilter('experience', sought.experience),
    park: listFilter('parks', sought.parks),
    verified: sought.isVerifiedOnly ? 'isVerified = true' : null,
  };
}

/** The same search by words and place alone. */
export function withoutFacets(sought: SoughtPostings): SoughtPostings {
  return {
    ...sought,
    occupations: [],
    wageFloor: null,
    shifts: [],
    workForms: [],
    contracts: [],
    experience: [],
    parks: [],
    isVerifiedOnly: false,
  };
}

/** Attributes that a facet counts; the occupations are counted down to the level below the chosen ones. */
export function attributesOf(key: FacetKey, occupations: readonly string[]): string[] {
  const deepest = Math.max(1, ...occupations.map((code) => code.length));
  const levels = [1, 2, 3, 4].slice(0, Math.min(deepest + 1, 4)).map((level) => `occupation${level}`);
  const attributes: Record<FacetKey, string[]> = {
    occupation: levels,
    wage: ['wageSteps'],
    shift: ['shifts'],
    workForm: ['workForm'],
    contract: ['contractType'],
    experience: ['experience'],
    park: ['parks'],
    verified: ['isVerified'],
  };
  return attributes[key];
}

/** Whether the first hits are put in order by how well they serve. */
export function isRanked({ read, words, order, page, matching }: SoughtPostings): boolean {
  return read !== null && words !== '' && order === 'best' && matching === 'all' && page <= LAST_PAGE;
}

/** Whether the nearest come first: around a place, where no words say what serves better. */
const isByDistance = ({ order, words, place }: SoughtPostings): boolean =>
  order === 'best' && words === '' && place !== null && place.around.length > 0 && namedCommunes(place).length > 0;

/**
 * One search for each kilometre around a place, the nearest with the most weight; within one the newest come first. The
 * engine could compare points, but then writes all of them anew with every change of a document.
 */
function searchesByDistance(place: SearchPlace, filter: readonly string[]): MergedSearch[] {
  const rings = new Map<number, string[]>([[0, namedCommunes(place)]]);
  for (const commune of place.around) {
    const km = Math.round(distanceFrom(place, [commune]) ?? Infinity);
    rings.set(km, [...(rings.get(km) ?? []), commune]);
  }
  const tests = [...rings]
    .sort(([left], [right]) => left - right)
    .map(([km, communes]) =>
      [
        isIn('communes', communes),
        ...(km === 0 && place.districts.length > 0 ? [isIn('districts', place.districts)] : []),
      ].join(' OR '),
    );
  // Searches are merged by how well words are held, so even one that only filters needs a word.
  const all = { q: ANCHOR, attributesToSearchOn: ['anchor'], attributesToRetrieve: ['id'] };
  const searches = tests.map((test) => [...filter, test]);
  return [...searches, [...filter]].map((each, at, { length }) => ({
    weight: 1 - at / length,
    body: { ...all, filter: each },
  }));
}

/**
 * The searches that answer what is sought, for one request. Pure; nothing that was typed gets into a filter, only codes
 * of our lists and numbers.
 * @param today postings whose deadline lies behind it are not there
 */
export function buildPostingQuery(sought: SoughtPostings, today: LocalDate): PostingQuery {
  const filters = facetFilters(sought);
  const always = [
    `deadline >= ${dayNumber(today)}`,
    placeFilter(sought.place),
    ...sought.benefits.map((code) => isIn('benefits', [code])),
  ];
  const filterWithout = (key: FacetKey | null) => [
    ...always.filter((filter) => filter !== null),
    ...FACETS.flatMap((each) => (each === key ? [] : (filters[each] ?? []))),
  ];
  const base: SearchBody = {
    q: sought.words,
    matchingStrategy: sought.matching === 'text' ? 'all' : sought.matching,
    attributesToRetrieve: ['id'],
    ...(sought.matching === 'all' && { attributesToSearchOn: NAMING_ATTRIBUTES }),
  };
  const used = FACETS.filter((key) => filters[key] !== null);
  const counted = FACETS.filter((key) => filters[key] === null).flatMap((key) => attributesOf(key, sought.occupations));
  const filter = filterWithout(null);
  const nearest = isByDistance(sought) ? searchesByDistance(sought.place!, filter) : null;
  const isBeyond = sought.page > LAST_PAGE;
  const isElsewhere = isBeyond || nearest !== null;
  const end = sought.page * PAGE_SIZE;
  return {
    hits: {
      ...base,
      filter,
      facets: [...new Set([COUNTER, ...counted])],
      ...(isRanked(sought)
        ? { attributesToRetrieve: [...RANKED_FIELDS], limit: RANKED_HITS, offset: 0 }
        : { limit: isElsewhere ? 0 : PAGE_SIZE, offset: isElsewhere ? 0 : end - PAGE_SIZE }),
      ...(sought.order === 'newest' && { sort: ['publishedAt:desc'] }),
    },
    nearest: isBeyond ? null : nearest,
    behind: isRanked(sought) && end > RANKED_HITS ? { ...base, filter, limit: end, offset: 0 } : null,
    facets: used.map((key) => ({
      key,
      body: {
        ...base,
        filter: filterWithout(key),
        facets: [...new Set([COUNTER, ...attributesOf(key, sought.occupations)])],
        limit: 0,
      },
    })),
  };
}
