import { canonicalSpelling, compareVietnamese, distanceKm, foldAccents } from '@app/kernel';
import { COMMUNES } from './communes.data.js';
import { FORMER_COMMUNES } from './former-communes.data.js';
import { findImportedCommune, importedCommunes, isLocated } from './imported-communes.js';
import { type Commune, type Province } from './place.js';
import { PROVINCES } from './provinces.data.js';

/** The province this house stands in. */
export const HOME_PROVINCE = '19';

const communeByCode = new Map(COMMUNES.map((commune) => [commune.code, commune]));
const provinceByCode = new Map(PROVINCES.map((province) => [province.code, province]));

/** A commune of the home province, or one of another province that was imported. */
export function findCommune(code: string): Commune | null {
  return communeByCode.get(code) ?? findImportedCommune(code);
}

export function findProvince(code: string): Province | null {
  return provinceByCode.get(code) ?? null;
}

/** "phường Phan Đình Phùng", elsewhere "xã Thử Nghiệm, Lạng Sơn"; the code when the commune is not known. */
export function communeLabel(code: string): string {
  const commune = findCommune(code);
  if (!commune) return code;
  const name = `${commune.kind} ${commune.name}`;
  return commune.province === HOME_PROVINCE ? name : `${name}, ${findProvince(commune.province)?.name ?? ''}`;
}

/** All communes of a province that are known, in the order of their codes. */
export function communesOf(province: string): readonly Commune[] {
  return province === HOME_PROVINCE ? COMMUNES : importedCommunes(province);
}

/**
 * Communes of a province as options of a select; of the home province also the one chosen before that lies elsewhere.
 * @param province empty for the home province
 */
export function communeChoices(
  chosen: string | readonly string[] | undefined,
  province = '',
): { value: string; label: string }[] {
  if (province !== '' && province !== HOME_PROVINCE) return communeOptions(province);
  const isElsewhere = typeof chosen === 'string' && findImportedCommune(chosen) !== null;
  return [...communeOptions(), ...(isElsewhere ? [{ value: chosen, label: communeLabel(chosen) }] : [])];
}

/** Communes of a province as options of a select, in alphabetical order. */
export function communeOptions(province: string = HOME_PROVINCE): { value: string; label: string }[] {
  return [...communesOf(province)]
    .sort((left, right) => compareVietnamese(left.name, right.name))
    .map((commune) => ({ value: commune.code, label: `${commune.name} (${commune.kind})` }));
}

export function provinceOptions(): { value: string; label: string }[] {
  return [...PROVINCES]
    .sort((left, right) => compareVietnamese(left.name, right.name))
    .map((province) => ({ value: province.code, label: province.name }));
}

/** A former district (huyện, thành phố cũ): its name and the present communes that hold a part of it. */
export interface FormerDistrict {
  key: string;
  name: string;
  communes: readonly string[];
}

export const FORMER_DISTRICTS: readonly FormerDistrict[] = (() => {
  const communesOf = new Map<string, Set<string>>();
  for (const [, district, commune] of FORMER_COMMUNES) {
    const known = communesOf.get(district) ?? new Set<string>();
    communesOf.set(district, known.add(commune));
  }
  return [...communesOf]
    .map(([name, communes]) => ({
      key: foldAccents(name).replace(/[^a-z]+/g, '-'),
      name,
      communes: [...communes].sort(),
    }))
    .sort((left, right) => compareVietnamese(left.name, right.name));
})();

const districtByKey = new Map(FORMER_DISTRICTS.map((district) => [district.key, district]));

export function findFormerDistrict(key: string): FormerDistrict | null {
  return districtByKey.get(key) ?? null;
}

/** How pages name a former district, so that nobody takes it for a place of today. */
export const formerDistrictLabel = ({ name }: FormerDistrict, language: 'vi' | 'en'): string =>
  `${name} (${language === 'vi' ? 'cũ' : 'former'})`;

const hasPoint = ({ code, province }: Commune) => province === HOME_PROVINCE || isLocated(code);

/** Communes whose centroid lies within a distance of another's, that one first, nearest first. */
export function communesWithin(code: string, km: number): Commune[] {
  const centre = findCommune(code);
  if (!centre || !hasPoint(centre)) return [];
  return [...COMMUNES, ...importedCommunes().filter(hasPoint)]
    .map((commune) => ({ commune, distance: distanceKm(centre, commune) }))
    .filter(({ distance }) => distance <= km)
    .sort((left, right) => left.distance - right.distance)
    .map(({ commune }) => commune);
}

/** The communes around some communes: the six nearest of each, within 20 km, without themselves. */
export function neighboursOf(codes: readonly string[]): string[] {
  const around = codes.flatMap((code) =>
    communesWithin(code, 20)
      .slice(1, 7)
      .map((commune) => commune.code),
  );
  return [...new Set(around)].filter((code) => !codes.includes(code));
}

/** A name as people may type it: present communes that it can mean. Both accents and kind of unit may be missing. */
export function communesNamed(text: string): Commune[] {
  const wanted = canonicalSpelling(text).replace(/^(xã|phường|thị trấn)\s+/, '');
  const exact = COMMUNES.filter((commune) => canonicalSpelling(commune.name) === wanted);
  if (exact.length > 0) return exact;
  const folded = foldAccents(text).replace(/^(xa|phuong|thi tran)\s+/, '');
  const present = COMMUNES.filter((commune) => foldAccents(commune.name) === folded);
  if (present.length > 0) return present;
  const former = FORMER_COMMUNES.filter(
    ([name]) => foldAccents(name).replace(/^(xa|phuong|thi tran)\s+/, '') === folded,
  );
  return [...new Set(former.map(([, , code]) => code))].flatMap((code) => communeByCode.get(code) ?? []);
}

export { COMMUNES, FORMER_COMMUNES, PROVINCES };
