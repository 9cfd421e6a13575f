import { type IndexDefinition, type IndexSettings } from '@app/platform/search';
import { type PostingDocument } from './posting-document.js';

/** The index of open postings. */
export const POSTINGS_INDEX = 'postings';

/** Hits that can be paged to; further pages cost more than anybody reads. */
export const MAX_HITS = 1_000;

const attributes = <const Names extends readonly (keyof PostingDocument)[]>(...names: Names) => [...names];

/** What a posting is called, in falling weight: a search looks here first. */
export const NAMING_ATTRIBUTES = attributes(
  'title',
  'titleKey',
  'employer',
  'occupationName',
  'skills',
  'places',
  'conditions',
);

/** A word that every document holds, so that a search by filters alone can be merged with searches by words. */
export const ANCHOR = 'tin';

/** Codes to filter by and to count; numbers to compare stand apart, since ranges cost more to keep. */
const CODES = attributes(
  'employerId',
  'occupation1',
  'occupation2',
  'occupation3',
  'occupation4',
  'communes',
  'districts',
  'provinces',
  'areas',
  'parks',
  'contractType',
  'workForm',
  'shifts',
  'benefits',
  'experience',
  'qualification',
  'isVerified',
  'wageSteps',
);
const NUMBERS = attributes('wageFloor', 'wageCeiling', 'minAge', 'maxAge', 'deadline', 'publishedAt');

/** Words that a plain tokenizer would take apart. */
const WHOLE_WORDS = ['c++', 'c#', 'f#', '.net', 'asp.net', '24/7', '24/24'].flatMap((word) => [
  word,
  word.toUpperCase(),
]);

const filterable = (patterns: string[], comparison: boolean) => ({
  attributePatterns: patterns,
  features: { facetSearch: false, filter: { equality: true, comparison } },
});

const SETTINGS: IndexSettings = {
  // A word counts less the further behind its attribute stands, whichever of them a search looks at.
  searchableAttributes: [
    ...attributes('title', 'titleKey', 'toned', 'anchor'),
    ...NAMING_ATTRIBUTES.slice(2),
    ...attributes('requirements', 'description'),
  ],
  filterableAttributes: [filterable(CODES, false), filterable(NUMBERS, true)],
  sortableAttributes: attributes('publishedAt'),
  // How close words stand is not asked: our own ranking looks at that, and here it would cost half of every search.
  proximityPrecision: 'byAttribute',
  // An order that somebody asked for comes before the words; without one it changes nothing.
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'exactness', 'publishedAt:desc'],
  // Other words for the same are put in when a query is read: here they would have no accents, no direction, no context.
  synonyms: {},
  dictionary: WHOLE_WORDS,
  // Syllables are short: one letter off is another word. Only long foreign words and names are forgiven.
  typoTolerance: { minWordSizeForTypos: { oneTypo: 7, twoTypos: 12 }, disableOnNumbers: true },
  // "ban" does not mean "bang": a syllable is whole once the form has been sent.
  prefixSearch: 'disabled',
  facetSearch: false,
  faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MAX_HITS },
  searchCutoffMs: 1_000,
};

/** The settings under any name, so that an evaluation can fill an index of its own. */
export function postingIndex(name: string = POSTINGS_INDEX): IndexDefinition {
  return { name, primaryKey: 'id', settings: SETTINGS };
}

/** Counts up when queries need what older documents do not hold: the index is then rebuilt when the worker starts. */
export const POSTINGS_INDEX_EDITION = 9;
