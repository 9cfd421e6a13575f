import { HOME_PROVINCE } from '@app/taxonomy';
import { type SoughtPostings } from './posting-query.js';
import { type PostingCriteria } from './posting-search.schema.js';
import { placeOf, type SearchPlace, within } from './search-place.js';
import { type Concept, type Recognition } from './understanding/recognition.js';
import { soughtText } from './ranking/recall.js';
import { wantedIn } from './ranking/wanted.js';
import { readWords } from './understanding/read-words.js';
import { understand, type Understood } from './understanding/understand.js';

/** "gần Phổ Yên" without a number. */
const NEAR_KM = 10;

export interface Seeking {
  understood: Understood;
  /** Kilometres around the place, 0 for the place alone. */
  radiusKm: number;
  sought: SoughtPostings;
}

type PlaceConcept = Extract<Concept, { kind: 'place' }>;

/** Names read from the words, taken together; the home province beside one of its communes says nothing more. */
function placeIn(recognitions: readonly Recognition[]): { place: SearchPlace; isNear: boolean } | null {
  const places = recognitions.flatMap(({ concept }) => (concept.kind === 'place' ? concept : []));
  if (places.length === 0) return null;
  const all = (codes: (place: PlaceConcept) => readonly string[]) => [...new Set(places.flatMap(codes))];
  const communes = all((place) => place.communes);
  const districts = all((place) => place.districts);
  const isCloser = communes.length + districts.length > 0;
  const provinces = all((place) => place.provinces).filter((code) => !isCloser || code !== HOME_PROVINCE);
  return {
    place: { communes, districts, provinces, around: [] },
    isNear: places.some(({ isNear }) => isNear),
  };
}

/**
 * Reads the words of a search and joins what they name with what was chosen. A choice wins over words that name the same
 * sort of thing; those words are then left out.
 */
export function seek(criteria: PostingCriteria): Seeking {
  const { text, isLiteral, place: code, radiusKm, ...rest } = criteria;
  const understood = isLiteral ? { text, words: text, recognitions: [] } : understand(text);
  const { recognitions } = understood;
  const named = code === null ? placeIn(recognitions) : { place: placeOf(code)!, isNear: false };
  const km = radiusKm ?? (named?.isNear ? NEAR_KM : 0);
  const wages = recognitions.flatMap(({ concept }) => (concept.kind === 'wage' ? concept.floor : []));
  const parks = recognitions.flatMap(({ concept }) => (concept.kind === 'park' ? concept.parks : []));
  const codes = (kind: 'experience' | 'form' | 'shift') => [
    ...new Set(recognitions.flatMap(({ concept }) => (concept.kind === kind ? concept.code : []))),
  ];
  const chosen = (choice: string[], named: readonly string[]) => (choice.length > 0 ? choice : [...named]);
  const read = isLiteral ? null : readWords(understood.words, understood.text);
  return {
    understood,
    radiusKm: km,
    sought: {
      ...rest,
      words: read === null ? understood.words : soughtText(read),
      read,
      wanted: wantedIn(understood),
      place: named && within(named.place, km),
      wageFloor: rest.wageFloor ?? wages[0] ?? null,
      parks: chosen(rest.parks, parks),
      experience: chosen(rest.experience, codes('experience')),
      workForms: chosen(rest.workForms, codes('form')),
      shifts: chosen(rest.shifts, codes('shift')),
      matching: 'all',
    },
  };
}
