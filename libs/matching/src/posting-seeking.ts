import { HOME_PROVINCE } from '@app/taxonomy';
import { type SoughtPostings } from './posting-query.js';
import { type PostingCriteria } from './posting-search.schema.js';
import { isCloserThanProvince, placeOf, type SearchPlace, within } from './search-place.js';
import { type Concept, type Recognition } from './understanding/recognition.js';
import { soughtText } from './ranking/recall.js';
import { experienceUpTo, NEAR_KM, wantedIn } from './ranking/wanted.js';
import { readWords } from './understanding/read-words.js';
import { toldIn, understand, type Understood, withoutRecognitions } from './understanding/understand.js';

/** A condition that was read from the words: postings that meet it come first, none is left out. */
export interface Preference {
  recognition: Recognition;
  /** The same search with the condition as a filter; null where an address cannot say it. */
  strict: PostingCriteria | null;
}

export interface Seeking {
  understood: Understood;
  /** What was read from the words and only puts postings in order; empty when it filters. */
  preferences: readonly Preference[];
  /** Where distances are told from. */
  origin: SearchPlace | null;
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
  const areas = places.flatMap(({ area }) => area ?? []);
  const provinces = all((place) => place.provinces).filter((code) => !isCloser || code !== HOME_PROVINCE);
  return {
    place: { communes, districts, provinces, areas, around: [] },
    isNear: places.some(({ isNear }) => isNear),
  };
}

/** Whether a choice stands in for what the words say. */
export function isChosen(kind: Concept['kind'], criteria: PostingCriteria): boolean {
  return {
    place: criteria.place !== null,
    wage: criteria.wageFloor !== null,
    park: criteria.parks.length > 0,
    experience: criteria.experience.length > 0,
    form: criteria.workForms.length > 0,
    shift: criteria.shifts.length > 0,
    benefit: false,
    filler: false,
  }[kind];
}

/** The choice that says the same as the one place among the words; null when they name none, or several. */
export function placeChoiceOf(recognitions: readonly Recognition[]): Partial<PostingCriteria> | null {
  const places = recognitions.filter(({ concept: { kind } }) => kind === 'place');
  return places.length === 1 ? choiceOf(places[0]!.concept) : null;
}

/** The choice that says the same as words do. */
function choiceOf(concept: Concept): Partial<PostingCriteria> | null {
  switch (concept.kind) {
    case 'place': {
      if (concept.area !== null && isCloserThanProvince(concept.area)) return null;
      const codes = [...concept.communes, ...concept.districts, ...concept.provinces];
      return codes.length === 1 ? { place: codes[0]!, radiusKm: concept.isNear ? NEAR_KM : null } : null;
    }
    case 'wage':
      return { wageFloor: concept.floor };
    case 'park':
      return { parks: [...concept.parks] };
    case 'experience':
      return { experience: experienceUpTo(concept.code) };
    case 'form':
      return { workForms: [concept.code] };
    case 'shift':
      return { shifts: [concept.code] };
    // No choice of the page says it.
    case 'benefit':
    case 'filler':
      return null;
  }
}

function preferencesIn(criteria: PostingCriteria, understood: Understood): Preference[] {
  return understood.recognitions
    .filter(({ concept: { kind } }) => kind !== 'filler' && !isChosen(kind, criteria))
    .map((recognition) => {
      const choice = choiceOf(recognition.concept);
      const text = withoutRecognitions(understood, [recognition]);
      return { recognition, strict: choice && { ...criteria, text, ...choice, page: 1 } };
    });
}

/**
 * Reads the words of a search and joins what they name with what was chosen. What was chosen filters; what was read
 * beside other words only says what comes first, until somebody chooses it. Where there are no other words, or the
 * order is by date, nothing could come first: then what was read filters too.
 */
export function seek(criteria: PostingCriteria): Seeking {
  const { text, isLiteral, place: code, radiusKm, ...rest } = criteria;
  const understood = isLiteral ? { text, words: text, recognitions: [] } : understand(text);
  const read = isLiteral ? null : readWords(understood.words, toldIn(understood));
  const words = read === null ? understood.words : soughtText(read);
  const isPreferring = read !== null && words !== '' && criteria.order === 'best';
  const recognitions = isPreferring ? [] : understood.recognitions;
  const named = code === null ? placeIn(recognitions) : { place: placeOf(code)!, isNear: false };
  const km = radiusKm ?? (named?.isNear ? NEAR_KM : 0);
  const wages = recognitions.flatMap(({ concept }) => (concept.kind === 'wage' ? concept.floor : []));
  const parks = recognitions.flatMap(({ concept }) => (concept.kind === 'park' ? concept.parks : []));
  const codes = (kind: 'experience' | 'form' | 'shift') => [
    ...new Set(recognitions.flatMap(({ concept }) => (concept.kind === kind ? concept.code : []))),
  ];
  const benefits = recognitions.flatMap(({ concept }) => (concept.kind === 'benefit' ? concept.codes : []));
  const chosen = (choice: string[], named: readonly string[]) => (choice.length > 0 ? choice : [...named]);
  return {
    understood,
    origin: code === null ? (placeIn(understood.recognitions)?.place ?? null) : placeOf(code),
    preferences: isPreferring ? preferencesIn(criteria, understood) : [],
    radiusKm: km,
    sought: {
      ...rest,
      words,
      read,
      wanted: wantedIn(understood),
      place: named && within(named.place, km),
      wageFloor: rest.wageFloor ?? wages[0] ?? null,
      parks: chosen(rest.parks, parks),
      experience: chosen(rest.experience, codes('experience').flatMap(experienceUpTo)),
      workForms: chosen(rest.workForms, codes('form')),
      shifts: chosen(rest.shifts, codes('shift')),
      benefits: [...new Set(benefits)],
      matching: 'all',
    },
  };
}
