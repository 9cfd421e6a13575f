import { FORMER_DISTRICTS } from '@app/taxonomy';
import { within } from '../search-place.js';
import { type Concept } from '../understanding/recognition.js';
import { type Understood } from '../understanding/understand.js';
import { type Wanted } from './score-posting.js';

/** How far "near" reaches. */
const NEAR_KM = 10;

/** Conditions that were read from a query: they move postings up or down and leave none out. */
export function wantedIn({ recognitions }: Understood): Wanted {
  const of = <Kind extends Concept['kind']>(kind: Kind) =>
    recognitions.flatMap(({ concept }) => (concept.kind === kind ? [concept as Extract<Concept, { kind: Kind }>] : []));
  const places = of('place');
  const all = (codes: (place: (typeof places)[number]) => readonly string[]) => [...new Set(places.flatMap(codes))];
  const named = {
    communes: all(({ communes }) => communes),
    districts: all(({ districts }) => districts),
    provinces: all(({ provinces }) => provinces),
    around: [],
  };
  const isCloser = named.communes.length + named.districts.length > 0;
  const reached = places.some(({ isNear }) => isNear) ? within(named, NEAR_KM) : named;
  return {
    communes: [
      ...reached.communes,
      ...reached.around,
      ...FORMER_DISTRICTS.filter(({ key }) => named.districts.includes(key)).flatMap(({ communes }) => communes),
    ],
    districts: named.districts,
    provinces: isCloser ? [] : named.provinces,
    parks: of('park').flatMap(({ parks }) => parks),
    wageFloor: of('wage')[0]?.floor ?? null,
    isWithoutExperience: of('experience').length > 0,
    isPartTime: of('form').length > 0,
    shifts: of('shift').map(({ code }) => code),
  };
}
