import { remember } from '@app/kernel';
import { monthlyWage, type SearchablePosting } from '@app/postings';
import {
  BENEFITS,
  communeLabel,
  EXPERIENCE,
  findCommune,
  findFormerDistrict,
  findProvince,
  FORMER_DISTRICTS,
  HOME_PROVINCE,
  INDUSTRIAL_PARKS,
  mayNameArea,
  occupationLabel,
  type PlaceMatch,
  QUALIFICATIONS,
  resolvePlaces,
  SHIFTS,
  WORK_FORMS,
} from '@app/taxonomy';
import { benefitsToldBy } from './understanding/recognise-benefits.js';
import { recogniseConditions } from './understanding/recognise-conditions.js';
import { ANCHOR } from './posting-index.js';
import { queryText } from './understanding/query-text.js';
import { titleKey } from './ranking/title-reading.js';
import { tonedText } from './ranking/toned-text.js';

/** What the index holds of a posting. Words are searched, codes filtered and counted, numbers compared. */
export interface PostingDocument {
  id: string;

  title: string;
  /** The title as ranking reads it: one spelling, short forms written out. */
  titleKey: string;
  /** The same with every accent as letters, for searches that mean the accents that were typed. */
  toned: string;
  /** The same word in every document. */
  anchor: typeof ANCHOR;
  employer: string | null;
  occupationName: string | null;
  skills: string[];
  /** Names of communes, former districts, provinces and parks, and addresses. */
  places: string[];
  /** Shifts, benefits and demands in words, as people ask for them. */
  conditions: string[];
  requirements: string | null;
  description: string | null;

  employerId: string | null;
  /** Code of the group at each level of the occupations. */
  occupation1: string | null;
  occupation2: string | null;
  occupation3: string | null;
  occupation4: string | null;
  communes: string[];
  districts: string[];
  provinces: string[];
  /** Provinces until 30/06/2025 and towns that its address or title names, outside of the home province. */
  areas: string[];
  parks: string[];
  contractType: string | null;
  workForm: string | null;
  shifts: string[];
  /** Codes of BENEFITS and those of ours that titles tell, see `BENEFIT_WORDS`. */
  benefits: string[];
  experience: string | null;
  qualification: string | null;
  isVerified: boolean;
  /** Those of `WAGE_STEPS` that the wage reaches at its upper end. */
  wageSteps: number[];

  /** Dong a month at the lower and the upper end; null when it cannot be told. */
  wageFloor: number | null;
  wageCeiling: number | null;
  minAge: number | null;
  maxAge: number | null;
  /** The last day to apply as a number that compares like the day: 20261124. */
  deadline: number | null;
  /** Seconds since 1970. */
  publishedAt: number;
}

/** Wages a month that people choose from, in dong. */
export const WAGE_STEPS = [5, 7, 8, 10, 12, 15, 20, 30].map((millions) => millions * 1_000_000);

/** `2026-11-24` -> 20261124. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** What a name outside of the home province tells more closely than its province of today. */
const areasOf = ({ codes, areas }: PlaceMatch): readonly string[] => (codes.includes(HOME_PROVINCE) ? [] : areas);

/**
 * Where a posting offers work, in codes; an address in words tells the former district at least, and the title the
 * province where no workplace is stated.
 */
export function placesOf(workplaces: SearchablePosting['workplaces'], title = '') {
  const named = workplaces.map(({ commune, address }) =>
    commune === null && address !== null ? resolvePlaces(address) : null,
  );
  const told = mayNameArea(title) ? resolvePlaces(title) : null;
  const communes = unique([
    ...workplaces.flatMap(({ commune }) => commune ?? []),
    ...named.flatMap((place) => place?.communes ?? []),
  ]);
  const districts = unique([
    ...FORMER_DISTRICTS.filter((district) => district.communes.some((code) => communes.includes(code))).map(
      ({ key }) => key,
    ),
    ...named.flatMap((place) => place?.formerDistricts ?? []),
  ]);
  const provinces = unique([
    ...workplaces.flatMap(({ province }) => province ?? []),
    ...communes.flatMap((code) => findCommune(code)?.province ?? []),
    ...(workplaces.length === 0 ? (told?.provinces ?? []) : []),
  ]);
  const areas = unique([...named, told].flatMap((place) => place?.matches ?? []).flatMap(areasOf));
  return { communes, districts, provinces, areas, parks: unique(workplaces.flatMap(({ park }) => park ?? [])) };
}

type Places = ReturnType<typeof placesOf>;

function placeNames({ communes, districts, provinces, parks }: Places, source: SearchablePosting): string[] {
  return unique([
    ...communes.map(communeLabel),
    ...districts.flatMap((key) => findFormerDistrict(key)?.name ?? []),
    ...provinces.flatMap((code) => findProvince(code)?.name ?? []),
    ...parks.map((code) => INDUSTRIAL_PARKS.label(code, 'vi')),
    ...source.workplaces.flatMap(({ address }) => address ?? []),
  ]);
}

function conditionWords(source: SearchablePosting): string[] {
  return [
    ...source.shifts.map((code) => SHIFTS.label(code, 'vi')),
    ...(source.workForm ? [WORK_FORMS.label(source.workForm, 'vi')] : []),
    ...(source.experience ? [`${EXPERIENCE.label(source.experience, 'vi')} kinh nghiệm`] : []),
    ...(source.qualification ? [QUALIFICATIONS.label(source.qualification, 'vi')] : []),
    ...source.benefits.map((code) => BENEFITS.label(code, 'vi')),
    ...source.licences,
  ];
}

/** Conditions that only the title tells: `Nhân viên bán hàng part time`, `ca đêm`. */
export function toldByTitle(title: string): { workForm: string | null; shifts: string[]; experience: string | null } {
  const concepts = recogniseConditions(queryText(title)).map(({ concept }) => concept);
  const first = (kind: 'form' | 'experience') =>
    concepts.flatMap((concept) => (concept.kind === kind ? concept.code : []))[0] ?? null;
  return {
    workForm: first('form'),
    shifts: unique(concepts.flatMap((concept) => (concept.kind === 'shift' ? concept.code : []))),
    experience: first('experience'),
  };
}

/** What a title tells, read once however many postings bear it. */
const readTitle = remember((title) => {
  const key = titleKey(title);
  return { key, toned: tonedText(key), told: { ...toldByTitle(title), benefits: benefitsToldBy(title) } };
});

function wageOf({ wageBasis, wageMin, wageMax, wageCurrency }: SearchablePosting) {
  const wageFloor = monthlyWage(wageBasis, wageMin, wageCurrency);
  const wageCeiling = monthlyWage(wageBasis, wageMax ?? wageMin, wageCurrency);
  return {
    wageFloor,
    wageCeiling,
    wageSteps: WAGE_STEPS.filter((step) => wageCeiling !== null && wageCeiling >= step),
  };
}

function occupationLevels(code: string | null) {
  const level = (length: number) => (code !== null && code.length >= length ? code.slice(0, length) : null);
  return { occupation1: level(1), occupation2: level(2), occupation3: level(3), occupation4: level(4) };
}

/** The document of an open posting. It says nothing that depends on today, so it stays right until the posting changes. */
export function toPostingDocument(source: SearchablePosting): PostingDocument {
  const places = placesOf(source.workplaces, source.title);
  const { key, toned, told } = readTitle(source.title);
  return {
    id: source.id,
    title: source.title,
    titleKey: key,
    toned,
    anchor: ANCHOR,
    employer: source.employerName,
    occupationName: source.occupation === null ? null : occupationLabel(source.occupation, 'vi'),
    skills: source.skills,
    places: placeNames(places, source),
    conditions: conditionWords(source),
    requirements: source.requirements,
    description: source.description,
    employerId: source.employerId,
    ...occupationLevels(source.occupation),
    ...places,
    contractType: source.contractType,
    workForm: source.workForm ?? told.workForm,
    shifts: source.shifts.length > 0 ? source.shifts : told.shifts,
    benefits: unique([...source.benefits, ...told.benefits, ...(source.wageBasis === 'day' ? ['daily_pay'] : [])]),
    experience: source.experience ?? told.experience,
    qualification: source.qualification,
    isVerified: source.employerIsVerified,
    ...wageOf(source),
    minAge: source.minAge,
    maxAge: source.maxAge,
    deadline: source.deadline === null ? null : dayNumber(source.deadline),
    publishedAt: source.publishedAt === null ? 0 : Math.floor(source.publishedAt.getTime() / 1000),
  };
}
