import { distanceKm } from '@app/kernel';
import {
  areaKey,
  communesWithin,
  findCommune,
  findFormerDistrict,
  findProvince,
  HOME_PROVINCE,
  neighboursOf,
  PROVINCES,
} from '@app/taxonomy';

/** Where somebody looks for work; any of it will do. */
export interface SearchPlace {
  /** Communes that were named. */
  communes: readonly string[];
  /** Keys of former districts that were named. */
  districts: readonly string[];
  /** Codes of provinces that were named. */
  provinces: readonly string[];
  areas: readonly Area[];
  /** Communes around those that were named, within a radius or next to them. */
  around: readonly string[];
}

/** A town, or a province as it was until 30/06/2025, outside of the home province. */
export interface Area {
  key: string;
  /** Code of the province around it since then. */
  province: string;
  /** Of a town: the province that it lay in. */
  larger: string | null;
  /** Whether it is, or lay in, what gave the province of today its name. */
  isCore: boolean;
}

const CORES = new Map(PROVINCES.map(({ code, name }) => [code, areaKey(name)]));

/** The area that a name means. @param keys of the name, the town first */
export function areaOf(keys: readonly string[], province: string): Area | null {
  const [key, larger = null] = keys;
  if (key === undefined || province === HOME_PROVINCE) return null;
  return { key, province, larger, isCore: CORES.get(province) === (larger ?? key) };
}

/** The bare name of a province of today means what it was before, and all of it. */
export const isCloserThanProvince = ({ larger, isCore }: Area): boolean => larger !== null || !isCore;

/** What to look for instead of a province: the areas that say more than it does, and the provinces left. */
export function closerThanProvince(place: { provinces: readonly string[]; areas: readonly Area[] }) {
  const closer = place.areas.filter(isCloserThanProvince);
  return {
    areas: closer.map(({ key }) => key),
    provinces: place.provinces.filter((code) => closer.every(({ province }) => province !== code)),
  };
}

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

/** The place behind a value of the address: code of a commune or province, key of a former district. */
export function placeOf(code: string): SearchPlace | null {
  const nothing = { communes: [], districts: [], provinces: [], areas: [], around: [] };
  if (findCommune(code)) return { ...nothing, communes: [code] };
  if (findFormerDistrict(code)) return { ...nothing, districts: [code] };
  return findProvince(code) ? { ...nothing, provinces: [code] } : null;
}

/** Every commune that was named, itself or as part of a former district. */
export function namedCommunes({ communes, districts }: SearchPlace): string[] {
  return unique([...communes, ...districts.flatMap((key) => findFormerDistrict(key)?.communes ?? [])]);
}

/** The same place with all communes whose centre lies within so many kilometres of one that was named. */
export function within(place: SearchPlace, km: number): SearchPlace {
  if (km === 0) return place;
  const named = namedCommunes(place);
  const around = named.flatMap((code) => communesWithin(code, km).map((commune) => commune.code));
  return { ...place, around: unique(around).filter((code) => !named.includes(code)) };
}

/** The same place with the communes next to it. */
export function withNeighbours(place: SearchPlace): SearchPlace {
  const known = [...namedCommunes(place), ...place.around];
  return { ...place, around: unique([...place.around, ...neighboursOf(known)]) };
}

export const HOME: SearchPlace = { communes: [], districts: [], provinces: [HOME_PROVINCE], areas: [], around: [] };

/** Whether a place lies in the home province and is smaller than it. */
export function isWithinHome({ communes, districts, provinces }: SearchPlace): boolean {
  return provinces.length === 0 && communes.length + districts.length > 0;
}

/**
 * Kilometres from the nearest commune that was named to the nearest of a posting's; null when one side is not known
 * that closely, 0 within a commune or former district.
 */
export function distanceFrom(place: SearchPlace, communes: readonly string[]): number | null {
  const from = namedCommunes(place);
  if (communes.some((code) => from.includes(code))) return 0;
  const centres = (codes: readonly string[]) => codes.flatMap((code) => findCommune(code) ?? []);
  const distances = centres(from).flatMap((start) => centres(communes).map((end) => distanceKm(start, end)));
  return distances.length > 0 ? Math.min(...distances) : null;
}
