import { foldAccents, normalizeText, parseDay, parsePhone, type LocalDate } from '@app/kernel';
import {
  areaKey,
  BENEFITS,
  CONTRACT_TYPES,
  type CodeList,
  findCommune,
  findFormerDistrict,
  findProvince,
  GENERAL_EDUCATION,
  HOME_PROVINCE,
  POSITION_RANKS,
  QUALIFICATIONS,
  RECRUITMENT_METHODS,
  resolvePlaces,
  type ResolvedPlaces,
  SHIFTS,
  WAGE_BASES,
  WORK_FORMS,
} from '@app/taxonomy';
import { PURPOSES } from './form-03a.js';

const key = (text: string) =>
  foldAccents(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words that mean a code of a list beside its official label; the first that occurs counts. */
type Words = readonly (readonly [RegExp, string])[];

const EDUCATION_WORDS: Words = [
  [/\b(?:12 12|10 10|thpt|ptth|cap 3|cap iii|trung hoc pho thong|lop 12|high school)\b/, 'upper_secondary'],
  [/\b(?:9 12|thcs|ptcs|cap 2|cap ii|trung hoc co so|lop 9)\b/, 'lower_secondary'],
  [/\b(?:5 12|cap 1|cap i|lop 5|tieu hoc)\b/, 'primary'],
  [/\b(?:khong yeu cau|khong can|biet doc biet viet|lao dong pho thong|ldpt)\b/, 'below_primary'],
];
const QUALIFICATION_WORDS: Words = [
  [/\b(?:tien sy|phd)\b/, 'tien_si'],
  [/\b(?:thac sy|master|cao hoc)\b/, 'thac_si'],
  [/\b(?:dai hoc|dh|cu nhan|ky su|university|bachelor)\b/, 'dai_hoc'],
  [/\b(?:cao dang|cd|college)\b/, 'cao_dang'],
  [/\b(?:trung cap|tc|thcn)\b/, 'trung_cap'],
  [/\bso cap\b/, 'so_cap'],
  [/\bduoi 3 thang\b/, 'short_certificate'],
  [/\bcong nhan ky thuat\b/, 'skilled_no_certificate'],
  [/\b(?:khong yeu cau|khong can|chua qua dao tao|lao dong pho thong|ldpt|pho thong|none)\b/, 'none'],
];
const RANK_WORDS: Words = [
  [/\b(?:giam doc|lanh dao|tong giam doc|executive|director)\b/, 'leader'],
  [/\b(?:quan ly|truong (?:phong|nhom|bo phan|ca)|to truong|pho phong|giam sat|manager|supervisor)\b/, 'manager'],
  [/\b(?:nhan vien|cong nhan|chuyen vien|lao dong|ky thuat vien|tho|staff|worker)\b/, 'staff'],
];
const WORK_FORM_WORDS: Words = [
  [/\b(?:ban thoi gian|part time|parttime|lam them|theo gio)\b/, 'part_time'],
  [/\b(?:toan thoi gian|full time|fulltime|hanh chinh|chinh thuc)\b/, 'full_time'],
];
const CONTRACT_WORDS: Words = [
  [/\b(?:khong xac dinh|khong thoi han|vo thoi han|dai han|indefinite)\b/, 'indefinite'],
  [/\b(?:12 (?:den )?36|1 (?:den )?3 nam|1 nam|2 nam|3 nam|12 thang|24 thang|36 thang)\b/, '12_36'],
  [/\b(?:duoi 12|thoi vu|ngan han|[1-9] thang|1[01] thang|seasonal)\b/, 'lt12'],
];
const SHIFT_WORDS: Words = [
  [/\b(?:3 ca|ba ca|ca 3)\b/, 'three'],
  [/\b(?:2 ca|hai ca|xoay ca|doi ca|ca ngay dem)\b/, 'two'],
  [/\b(?:ca dem|lam dem|night)\b/, 'night'],
  [/\b(?:hanh chinh|gio hc|ca ngay|hc)\b/, 'day'],
  [/\b(?:linh hoat|linh dong|flexible)\b/, 'flexible'],
  [/\b(?:cuoi tuan|thu 7 chu nhat|t7 cn|weekend)\b/, 'weekend'],
];
const BENEFIT_WORDS: Words = [
  [/\b(?:an ca|an trua|bua an|com|ho tro an)\b/, 'meals'],
  [/\b(?:bhxh|bhyt|bhtn|bao hiem xa hoi|dong bao hiem|bao hiem day du)\b/, 'si'],
  [/\bnhan tho\b/, 'life'],
  [/\b(?:nha tre|mau giao|gui tre)\b/, 'nursery'],
  [/\b(?:xe dua don|dua don|xe buyt cong ty)\b/, 'bus'],
  [/\b(?:di lai|xang xe)\b/, 'travel'],
  [/\b(?:ktx|ky tuc xa|cho o|noi o)\b/, 'dorm'],
  [/\b(?:nha o|thue nha)\b/, 'housing'],
  [/\bdao tao\b/, 'training'],
  [/\b(?:thang tien|lo trinh)\b/, 'promotion'],
];
const METHOD_WORDS: Words = [
  [/\b(?:truc tiep|tai cong ty|in person)\b/, 'direct'],
  [/\b(?:dien thoai|goi dien|phone)\b/, 'phone'],
  [/\b(?:online|truc tuyen|zalo|zoom)\b/, 'online'],
  [/\b(?:cv|ho so|email)\b/, 'cv'],
];
const PURPOSE_WORDS: Words = [
  [/\b(?:lam them|extra)\b/, 'extra'],
  [/\b(?:tam thoi|thoi vu|temporary)\b/, 'temporary'],
  [/\b(?:lau dai|on dinh|long term)\b/, 'long_term'],
];

const BASIS_WORDS: Words = [
  [/\b(?:san pham|sp|khoan)\b/, 'piece'],
  [/\b(?:gio|hour)\b/, 'hour'],
  [/\b(?:ngay|cong|ca|day)\b/, 'day'],
  [/\b(?:thang|month)\b/, 'month'],
  [/\b(?:thoa thuan|thuong luong)\b/, 'negotiable'],
];

interface Choice {
  list: CodeList;
  words: Words;
}

/** How the cells of each coded field are understood. */
export const CHOICES = {
  generalEducation: { list: GENERAL_EDUCATION, words: EDUCATION_WORDS },
  qualification: { list: QUALIFICATIONS, words: QUALIFICATION_WORDS },
  positionRank: { list: POSITION_RANKS, words: RANK_WORDS },
  workForm: { list: WORK_FORMS, words: WORK_FORM_WORDS },
  contractType: { list: CONTRACT_TYPES, words: CONTRACT_WORDS },
  purpose: { list: PURPOSES, words: PURPOSE_WORDS },
  shifts: { list: SHIFTS, words: SHIFT_WORDS },
  benefits: { list: BENEFITS, words: BENEFIT_WORDS },
  recruitmentMethods: { list: RECRUITMENT_METHODS, words: METHOD_WORDS },
  wageBasis: { list: WAGE_BASES, words: BASIS_WORDS },
} as const satisfies Record<string, Choice>;

function exactCode(list: CodeList, text: string): string | null {
  const wanted = key(text);
  const entry = list.entries.find(({ code, vi, en }) => [code, vi, en].some((name) => key(name) === wanted));
  return entry?.code ?? null;
}

/** The code that a cell names by code, label or usual words; null when none. */
export function codeOf({ list, words }: Choice, text: string): string | null {
  const folded = key(text);
  return exactCode(list, text) ?? words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** Every code that a cell names, whether listed with commas or told in a sentence. */
export function codesOf({ list, words }: Choice, text: string): string[] {
  const listed = text.split(/[,;|\n]/).flatMap((part) => exactCode(list, part) ?? []);
  const folded = key(text);
  const told = words.filter(([pattern]) => pattern.test(folded)).map(([, code]) => code);
  return [...new Set([...listed, ...told])];
}

/** "18-45", "từ 18 đến 45 tuổi", "trên 18". */
export function ageRange(text: string): { minAge?: number; maxAge?: number } {
  const folded = key(text);
  const [first, second] = [...folded.matchAll(/\d{1,3}/g)].map(Number);
  if (first === undefined) return {};
  if (second !== undefined) return { minAge: Math.min(first, second), maxAge: Math.max(first, second) };
  return /\b(?:duoi|den|toi da|khong qua)\b/.test(folded) ? { maxAge: first } : { minAge: first };
}

/** "10", "10 người", "05"; of a range the upper end, which is how many are wanted at most. */
export function countOf(text: string): number | null {
  const numbers = [...text.replace(/(\d)[.,](?=\d{3}\b)/g, '$1').matchAll(/\d+/g)].map(Number);
  return numbers.length === 0 || numbers.length > 2 ? null : Math.max(...numbers);
}

/** A day as people write it, also the last one of "từ 01/12/2026 đến 31/12/2026". */
export function dayOf(text: string): LocalDate | null {
  const whole = parseDay(text);
  if (whole) return whole;
  const days = [...text.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/g)];
  return days.length > 0 ? parseDay(days.at(-1)![0]) : null;
}

/** The first number to call; a spreadsheet drops the zero in front of a number. */
export function phoneOf(text: string): string | null {
  const written = text.split(/[/,;]| - |\bhoặc\b/).map((part) => part.replace(/[^\d+().\s-]/g, '').trim());
  for (const part of written) {
    const phone = parsePhone(part) ?? (/^[35789]\d{8}$/.test(part.replace(/\D/g, '')) ? parsePhone(`0${part}`) : null);
    if (phone) return phone;
  }
  return null;
}

export interface ImportedPlace {
  commune?: string;
  province?: string;
  address?: string;
}

const MOST_PLACES = 10;
const ADDRESS_LENGTH = 200;

/** A province and, each by itself, those that it took in on 01/07/2025: the name in the file says more than the code. */
function provincePlaces(province: string, text: string, { matches }: ResolvedPlaces): ImportedPlace[] {
  const own = areaKey(findProvince(province)!.name);
  const named = matches.filter(({ kind, codes }) => kind === 'province' && codes[0] === province);
  const former = new Map(
    named.filter(({ areas }) => areas[0] !== own).map(({ areas, span }) => [areas[0], text.slice(...span)]),
  );
  const isOwnNamed = former.size === 0 || named.some(({ areas }) => areas[0] === own);
  return [...(isOwnNamed ? [{ province }] : []), ...[...former.values()].map((address) => ({ province, address }))];
}

function namedPlaces(text: string, places: ResolvedPlaces): ImportedPlace[] {
  // A former district holds several communes: which one it is remains for a person to say.
  const within = new Set(places.communes);
  const districts = places.formerDistricts.filter(
    (district) => !findFormerDistrict(district)?.communes.some((code) => within.has(code)),
  );
  const named: ImportedPlace[] = [
    ...places.communes.flatMap((commune) => {
      const province = findCommune(commune)?.province;
      return province === undefined ? [] : { commune, province };
    }),
    ...districts.map((district) => ({ province: HOME_PROVINCE, address: findFormerDistrict(district)!.name })),
  ];
  const others = places.provinces.filter((province) => named.every((place) => place.province !== province));
  return [...named, ...others.flatMap((province) => provincePlaces(province, text, places))];
}

/**
 * Workplaces from what the row says of the place and of the address. A single place takes the street and the park;
 * nationwide, remote and foreign work keep the words as their address.
 */
export function workplacesOf(place: string, address = ''): ImportedPlace[] {
  const text = normalizeText([address, place].filter((part) => part.trim() !== '').join(', '));
  if (text === '') return [];
  const resolved = resolvePlaces(text);
  const named = namedPlaces(text, resolved).slice(0, MOST_PLACES);
  if (named.length === 0) return [{ address: text.slice(0, ADDRESS_LENGTH) }];
  const street = resolved.rest.slice(0, ADDRESS_LENGTH);
  if (named.length > 1 || street === '') return named;
  const [only] = named;
  return [{ ...only, address: [street, only!.address].filter(Boolean).join(', ').slice(0, ADDRESS_LENGTH) }];
}
