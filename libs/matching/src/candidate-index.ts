import { type IndexDefinition } from '@app/platform/search';

/** The index of people who look for work and agreed to be matched. */
export const CANDIDATES_INDEX = 'candidates';

/** Counts up when queries need what older documents do not hold. */
export const CANDIDATES_INDEX_EDITION = 2;

const CODES = ['occupations', 'groups', 'done', 'reachable', 'provinces', 'isAnywhere', 'shifts', 'isShown'];

/** The settings under any name, so that an evaluation can fill an index of its own. */
export function candidateIndex(name: string = CANDIDATES_INDEX): IndexDefinition {
  return {
    name,
    primaryKey: 'id',
    settings: {
      searchableAttributes: ['anchor', 'work'],
      filterableAttributes: [
        { attributePatterns: CODES, features: { facetSearch: false, filter: { equality: true, comparison: false } } },
      ],
      sortableAttributes: [],
      rankingRules: ['words', 'typo', 'attribute', 'exactness', 'lookingAt:desc'],
      proximityPrecision: 'byAttribute',
      typoTolerance: { minWordSizeForTypos: { oneTypo: 7, twoTypos: 12 }, disableOnNumbers: true },
      prefixSearch: 'disabled',
      facetSearch: false,
      searchCutoffMs: 1_000,
    },
  };
}
