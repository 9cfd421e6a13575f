import { foldAccents } from '@app/kernel';
import { EXPERIENCE, FORMER_DISTRICTS, INDUSTRIAL_PARKS, resolvePlaces } from '@app/taxonomy';
import { within } from '../search-place.js';
import { type Concept } from '../understanding/recognition.js';
import { type Understood } from '../understanding/understand.js';
import { type Wanted } from './score-posting.js';

/** How far "near" reaches. */
export const NEAR_KM = 10;

/** Communes that a park is named after and lies in or beside. */
const communesOfPark = (code: string): readonly string[] =>
  resolvePlaces(INDUSTRIAL_PARKS.label(code, 'vi').replace(/^KCN | [IVX\d]+$/g, '')).communes;

/** Districts of the former province Bắc Kạn, which became the north of Thái Nguyên on 01/07/2025. */
const FORMER_BAC_KAN = [
  'thanh-pho-bac-kan',
  'huyen-ba-be',
  'huyen-bach-thong',
  'huyen-cho-don',
  'huyen-cho-moi',
  'huyen-na-ri',
  'huyen-ngan-son',
  'huyen-pac-nam',
];

/** Provinces whose bare name means their former capital first: people in Bắc Kạn town seek work in town. */
const CAPITALS: Readonly<Record<string, string>> = {
  'thai nguyen': 'thanh-pho-thai-nguyen',
  'bac kan': 'thanh-pho-bac-kan',
};

const districtsWith = (communes: readonly string[]): string[] =>
  FORMER_DISTRICTS.filter((district) => district.communes.some((code) => communes.includes(code))).map(
    ({ key }) => key,
  );

const communesIn = (districts: readonly string[]): string[] =>
  FORMER_DISTRICTS.filter(({ key }) => districts.includes(key)).flatMap(({ communes }) => communes);

/** Brackets that ask for no more than one of them: who has worked two years may do what asks for one. */
export const experienceUpTo = (code: string): string[] =>
  EXPERIENCE.codes.slice(0, EXPERIENCE.codes.findIndex((each) => each === code) + 1);

/** Conditions that were read from a query: they move postings up or down and leave none out. */
export function wantedIn({ recognitions, text }: Understood): Wanted {
  const of = <Kind extends Concept['kind']>(kind: Kind) =>
    recognitions.flatMap(({ concept }) => (concept.kind === kind ? [concept as Extract<Concept, { kind: Kind }>] : []));
  const places = of('place');
  const all = (codes: (place: (typeof places)[number]) => readonly string[]) => [...new Set(places.flatMap(codes))];
  const bare = recognitions.flatMap(({ concept, span }) =>
    concept.kind === 'place' && concept.provinces.length > 0 ? foldAccents(text.slice(...span)) : [],
  );
  const isBacKan = bare.some((name) => name.includes('bac kan'));
  const named = {
    communes: all(({ communes }) => communes),
    districts: [...all(({ districts }) => districts), ...(isBacKan ? FORMER_BAC_KAN : [])],
    provinces: all(({ provinces }) => provinces),
    areas: [],
    around: [],
  };
  const isCloser = named.communes.length + named.districts.length > 0;
  const reached = places.some(({ isNear }) => isNear) ? within(named, NEAR_KM) : named;
  const parks = of('park').flatMap((concept) => concept.parks);
  const communes = [...reached.communes, ...communesIn(named.districts), ...parks.flatMap(communesOfPark)];
  return {
    communes,
    around: reached.around,
    districts: named.districts,
    districtsAround: districtsWith([...reached.communes, ...parks.flatMap(communesOfPark)]).filter(
      (key) => !named.districts.includes(key),
    ),
    provinces: isCloser ? [] : named.provinces,
    areas: isCloser ? [] : places.flatMap(({ area }) => area ?? []),
    capital: capitalOf(bare, all(({ districts }) => districts).length + named.communes.length > 0),
    parks,
    wageFloor: of('wage')[0]?.floor ?? null,
    experience: [...new Set(of('experience').flatMap(({ code }) => experienceUpTo(code)))],
    isPartTime: of('form').length > 0,
    shifts: of('shift').map(({ code }) => code),
    benefits: [...new Set(of('benefit').flatMap(({ codes }) => codes))],
  };
}

/** The former capital that the bare name of a province means first; null where something closer is named too. */
function capitalOf(names: readonly string[], isCloserNamed: boolean): Wanted['capital'] {
  const key = names.flatMap((name) => CAPITALS[name.replace(/^(?:o|tai) /, '')] ?? [])[0];
  return key === undefined || isCloserNamed ? null : { districts: [key], communes: communesIn([key]) };
}
