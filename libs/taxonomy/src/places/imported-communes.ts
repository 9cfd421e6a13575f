import { foldAccents, type GeoPoint } from '@app/kernel';
import { type Commune, type WageRegion } from './place.js';
import { PROVINCES } from './provinces.data.js';

/** A commune of another province as an import states it. */
export interface AdminUnit {
  code: string;
  kind: Commune['kind'];
  name: string;
  province: string;
  /** The centroid, when it is known. */
  point: GeoPoint | null;
  wageRegion: WageRegion | null;
  /** Names of the communes that were merged into it. */
  former: readonly string[];
}

/** A name that an imported commune bears, or that one merged into it bore; without its kind. */
export interface ImportedName {
  code: string;
  name: string;
}

interface Imported {
  byCode: ReadonlyMap<string, Commune>;
  byProvince: ReadonlyMap<string, readonly Commune[]>;
  /** By province and name without accents. */
  byName: ReadonlyMap<string, ReadonlyMap<string, readonly ImportedName[]>>;
  former: ReadonlyMap<string, readonly string[]>;
  located: ReadonlySet<string>;
}

const NONE: Imported = {
  byCode: new Map(),
  byProvince: new Map(),
  byName: new Map(),
  former: new Map(),
  located: new Set(),
};
let imported = NONE;

const KIND = /^(?:xã|phường|thị trấn|đặc khu)\s+/i;

const withoutKind = (name: string) => name.replace(KIND, '').trim();

/** One key for all spellings of a name. */
const placeKey = (name: string) =>
  foldAccents(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Replaces the communes of other provinces that are known. The module of the taxonomy fills this once at boot and after
 * an import; everything that reads places stays a plain function. A commune without a centroid stands at that of its
 * province, and is no neighbour of any.
 */
export function registerCommunes(units: readonly AdminUnit[]): void {
  const byCode = new Map<string, Commune>();
  const byProvince = new Map<string, Commune[]>();
  const byName = new Map<string, Map<string, ImportedName[]>>();
  for (const { code, kind, name, province, point, wageRegion, former } of units) {
    const centre = point ?? PROVINCES.find((each) => each.code === province);
    if (!centre) continue;
    const { latitude, longitude } = centre;
    const commune = { code, kind, name, province, wageRegion, areaKm2: null, latitude, longitude };
    byCode.set(code, commune);
    byProvince.set(province, [...(byProvince.get(province) ?? []), commune]);
    const names = byName.get(province) ?? new Map<string, ImportedName[]>();
    for (const known of new Set([name, ...former].map(withoutKind))) {
      names.set(placeKey(known), [...(names.get(placeKey(known)) ?? []), { code, name: known }]);
    }
    byName.set(province, names);
  }
  const located = new Set(units.filter(({ point }) => point !== null).map(({ code }) => code));
  const former = new Map(units.map((unit) => [unit.code, unit.former]));
  imported = { byCode, byProvince, byName, former, located };
}

export function findImportedCommune(code: string): Commune | null {
  return imported.byCode.get(code) ?? null;
}

/** Imported communes, of one province or all. */
export function importedCommunes(province?: string): readonly Commune[] {
  return province === undefined ? [...imported.byCode.values()] : (imported.byProvince.get(province) ?? []);
}

/** Whether the centroid of an imported commune is its own. */
export function isLocated(code: string): boolean {
  return imported.located.has(code);
}

/** Names of imported communes of a province that are written `key` without accents, words parted by single spaces. */
export function importedNamed(province: string, key: string): readonly ImportedName[] {
  return imported.byName.get(province)?.get(key) ?? [];
}

/** Names of the communes that were merged into an imported one. */
export function importedFormerNames(code: string): readonly string[] {
  return imported.former.get(code) ?? [];
}
