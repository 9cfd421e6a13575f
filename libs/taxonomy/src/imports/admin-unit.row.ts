import { normalizeText } from '@app/kernel';
import { type RowProblem } from '@app/platform/sheets';
import { type AdminUnit } from '../places/imported-communes.js';
import { type Commune, type WageRegion } from '../places/place.js';
import { COMMUNES, findProvince, HOME_PROVINCE } from '../places/places.js';
import { resolvePlaces } from '../places/resolve-places.js';
import { ListColumns } from './list-import.js';
import './list-import.errors.js';

/** Headings of lists of communes, as the offices that publish them write them. */
export const ADMIN_UNIT_COLUMNS = new ListColumns({
  code: [
    'code',
    'mã',
    'mã xã',
    'mã số',
    'mã đơn vị',
    'mã đơn vị hành chính',
    'mã đvhc',
    'mã phường xã',
    'commune code',
  ],
  name: ['name', 'tên', 'tên xã', 'tên đơn vị', 'tên đơn vị hành chính', 'xã phường', 'tên phường xã', 'phường xã'],
  kind: ['kind', 'loại', 'cấp', 'loại đơn vị', 'loại hình'],
  provinceCode: ['province code', 'mã tỉnh', 'mã tp', 'mã tỉnh thành', 'mã tỉnh thành phố'],
  province: ['province', 'tỉnh', 'tên tỉnh', 'tỉnh thành', 'tỉnh thành phố', 'tên tỉnh thành phố'],
  latitude: ['latitude', 'lat', 'vĩ độ'],
  longitude: ['longitude', 'lng', 'lon', 'kinh độ'],
  wageRegion: ['wage region', 'vùng', 'vùng lương', 'vùng lương tối thiểu'],
  former: ['former names', 'former', 'tên cũ', 'đơn vị cũ', 'sáp nhập từ', 'các xã cũ'],
});

export type AdminUnitReading = { unit: AdminUnit } | { home: string } | { problem: RowProblem };

const problem = (code: string, value = ''): { problem: RowProblem } => ({ problem: { code, params: { value } } });

const HOME_CODES = new Set(COMMUNES.map((commune) => commune.code));

const KINDS: readonly (readonly [RegExp, Commune['kind']])[] = [
  [/^x(?:ã|\.?$)/i, 'xã'],
  [/^p(?:hường|\.?$)/i, 'phường'],
  [/^đặc khu/i, 'đặc khu'],
];
const kindOf = (text: string) => KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
const kindless = (name: string) => name.replace(/^(?:xã|phường|đặc khu)\s+/i, '');
const number = (text: string | undefined) => (text === undefined ? null : Number(text.replace(',', '.')));
const REGIONS: Readonly<Record<string, WageRegion>> = {
  I: 'I',
  II: 'II',
  III: 'III',
  IV: 'IV',
  1: 'I',
  2: 'II',
  3: 'III',
  4: 'IV',
};

function provinceOf(code: string | undefined, name: string | undefined): string | null {
  const byCode = code ? findProvince(code.padStart(2, '0')) : null;
  if (byCode) return byCode.code;
  const named = name ? resolvePlaces(name).provinces : [];
  return named.length === 1 ? named[0]! : (findProvince(name ?? '')?.code ?? null);
}

/** A point of Vietnam with both of its coordinates; undefined when it is written wrongly. */
function pointOf(latitude: number | null, longitude: number | null): AdminUnit['point'] | undefined {
  if (latitude === null && longitude === null) return null;
  if (latitude === null || longitude === null) return undefined;
  return latitude >= 8 && latitude <= 24 && longitude >= 102 && longitude <= 118 ? { latitude, longitude } : undefined;
}

/**
 * Reads one row of a list of communes: what it states, the code of a commune that is built in, or what keeps it out. A
 * number lost its zeros in a spreadsheet.
 */
export function readAdminUnit(values: Readonly<Record<string, string>>): AdminUnitReading {
  const row = ADMIN_UNIT_COLUMNS.byField(values);
  const code = (row.code ?? '').padStart(5, '0');
  if (!/^\d{5}$/.test(code) || Number(code) === 0) return problem('list.code-form', row.code);
  const written = normalizeText(row.name ?? '');
  const name = kindless(written);
  if (name === '') return problem('list.name-missing');
  const kind = kindOf(row.kind ?? '') ?? kindOf(written === name ? '' : written);
  if (!kind) return problem('list.kind-unknown');
  const province = provinceOf(row.provinceCode, row.province);
  if (!province) return problem('list.province-unknown', row.provinceCode ?? row.province);
  const isHome = HOME_CODES.has(code);
  if (isHome !== (province === HOME_PROVINCE)) return problem('list.home-commune', code);
  if (isHome) return { home: code };
  const point = pointOf(number(row.latitude), number(row.longitude));
  if (point === undefined) return problem('list.point-form');
  const wageRegion = row.wageRegion ? REGIONS[row.wageRegion.replace(/^vùng\s*/i, '').toUpperCase()] : null;
  if (wageRegion === undefined) return problem('list.region-unknown', row.wageRegion);
  const former = (row.former ?? '').split(/[,;|\n]/).flatMap((each) => normalizeText(each) || []);
  return { unit: { code, kind, name, province, point, wageRegion, former } };
}
