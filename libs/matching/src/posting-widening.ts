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
export function widerSearches(sought: SoughtPostings): WiderSearch[] {
  const { place, words } = sought;
  const hasSeveralWords = words.includes(' ');
  const wider: (WiderSearch | null)[] = [
    place && isWithinHome(place)
      ? { widening: 'neighbours', sought: { ...sought, place: withNeighbours(place) } }
      : null,
    place && isWithinHome(place) ? { widening: 'province', sought: { ...sought, place: HOME } } : null,
    // A single word may still stand in the description, where a strict search does not look.
    words === '' ? null : { widening: 'some-words', sought: { ...sought, isLoose: true } },
    place ? { widening: 'anywhere', sought: { ...sought, place: null } } : null,
    place && hasSeveralWords
      ? { widening: 'some-words-anywhere', sought: { ...sought, place: null, isLoose: true } }
      : null,
  ];
  return wider.filter((each) => each !== null).map((each) => ({ ...each, sought: { ...each.sought, page: 1 } }));
}
