import { type SoughtPostings } from './posting-query.js';
import { HOME, isWithinHome, withNeighbours } from './search-place.js';

/** What was given up to find something. */
export const WIDENINGS = ['neighbours', 'province', 'some-words', 'anywhere', 'some-words-anywhere'] as const;
export type Widening = (typeof WIDENINGS)[number];

export interface WiderSearch {
  widening: Widening;
  sought: SoughtPostings;
}

/**
 * What to try when nothing is found, the least change first: neighbouring communes, the province, fewer of the words,
 * other provinces. Conditions that were chosen are kept.
 */
export function widerSearches(asked: SoughtPostings): WiderSearch[] {
  const sought = { ...asked, page: 1 };
  const { place, words } = sought;
  const isNearby = place !== null && isWithinHome(place);
  return [
    ...(isNearby ? [wider('neighbours', { ...sought, place: withNeighbours(place) })] : []),
    ...(isNearby ? [wider('province', { ...sought, place: HOME })] : []),
    ...(words === '' ? [] : withFewerWords('some-words', sought)),
    ...(place === null ? [] : [wider('anywhere', { ...sought, place: null })]),
    ...(place === null || words === '' ? [] : withFewerWords('some-words-anywhere', { ...sought, place: null })),
  ];
}

const wider = (widening: Widening, sought: SoughtPostings): WiderSearch => ({ widening, sought });

/**
 * Words that were read have already found what comes close: what is left is a word that only a description holds. Words
 * taken as they are: first without those that say little; one that nobody uses then stays, so next without the last.
 */
const withFewerWords = (widening: Widening, sought: SoughtPostings): WiderSearch[] =>
  (sought.read === null ? (['frequency', 'last'] as const) : (['text'] as const)).map((matching) =>
    wider(widening, { ...sought, matching }),
  );
