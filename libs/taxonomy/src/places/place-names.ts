import { canonicalSpelling, foldAccents } from '@app/kernel';
import { COMMUNES, FORMER_COMMUNES, FORMER_DISTRICTS, PROVINCES } from './places.js';
import { TOWNS } from './towns.data.js';

/** What a name can mean. A town says its province and stays part of the address. */
export interface PlaceMeaning {
  kind: 'province' | 'district' | 'commune' | 'former-commune' | 'town';
  /** Province code, key of a former district, or commune codes (a former commune may lie in several). */
  codes: readonly string[];
  /** Of a province or town: the province until 30/06/2025 that it names or lay in; first the town itself. */
  areas: readonly string[];
  /** Of a commune: xã, phường or thị trấn, without accents. */
  unit: string | null;
  /** The name in one spelling with accents. */
  canonical: string;
  /** Only a place behind a word for its kind ("thị trấn Đu") or standing alone between commas. */
  needsKind: boolean;
  /** Without accents it could be ordinary words ("cho don"): then it needs a word for its kind too. */
  needsAccents: boolean;
}

/** Other ways to write a province: abbreviations, names before a change of name, spellings of the highlands. */
const PROVINCE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '01': ['HN', 'Hanoi'],
  '19': ['Bắc Cạn'],
  '31': ['Haiphong'],
  '46': ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'TT Huế', 'TTH'],
  '48': ['Danang'],
  '51': ['Kontum', 'Con Tum', 'Công Tum'],
  '66': ['Đắc Lắc', 'Đắk Lắc', 'Đăk Lăk', 'Đaklak', 'Daklak', 'Đắc Lắk', 'Dak Lak'],
  '68': ['Đắc Nông', 'Đăk Nông', 'Đaknông', 'Daknong', 'Dak Nong'],
  '79': ['HCM', 'TPHCM', 'HCMC', 'TP HCM', 'Sài Gòn', 'SG', 'BRVT', 'Saigon'],
};

/** Aliases of provinces that were taken in by another on 01/07/2025. */
const FORMER_ALIASES: Readonly<Record<string, string>> = {
  'Bắc Cạn': 'Bắc Kạn',
  BRVT: 'Bà Rịa - Vũng Tàu',
  Kontum: 'Kon Tum',
  'Con Tum': 'Kon Tum',
  'Công Tum': 'Kon Tum',
  'Đắc Nông': 'Đắk Nông',
  'Đăk Nông': 'Đắk Nông',
  Đaknông: 'Đắk Nông',
  Daknong: 'Đắk Nông',
  'Dak Nong': 'Đắk Nông',
};

/** Names that are also ordinary words, streets or persons. */
const ORDINARY_WORDS = new Set([
  'cho moi',
  'cong bang',
  'dong tam',
  'hoa binh',
  'hoang van thu',
  'lien minh',
  'minh duc',
  'nguyen thi minh khai',
  'nam tien',
  'phung chi kien',
  'quang trung',
  'thanh cong',
  'thang loi',
  'tien phong',
  'tran phu',
  'trung thanh',
  'trung vuong',
  'van minh',
  'vinh',
]);
/** Keys that are ordinary words once their accents are gone. */
const FOLDS_TO_WORDS = new Set([
  'an khanh',
  'ban thi',
  'ba be',
  'ba hang',
  'bac son',
  'bao ly',
  'cai dan',
  'cao minh',
  'cay thi',
  'cho chu',
  'cho don',
  'cho ra',
  'con minh',
  'dan tien',
  'dao xa',
  'dong thang',
  'du',
  'gia sang',
  'la bang',
  'nga my',
  'tan thanh',
  'than xa',
  'thanh mai',
  'tu son',
]);

const UNIT = /^(?:xã|phường|thị trấn)/i;
const kindless = (name: string) => name.replace(/^(?:xã|phường|thị trấn|huyện|thành phố|thị xã|tỉnh)\s+/i, '');
/** One key for all spellings: without accents, hyphens as spaces. */
const nameKey = (name: string) =>
  foldAccents(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The key of an area: a province as it was until 30/06/2025, or a town. */
export const areaKey = nameKey;

interface MeaningDetails {
  unit?: string | undefined;
  areas?: readonly string[];
  /** Nothing else is written so: "Q7". */
  isPlain?: boolean;
}

function meaning(
  kind: PlaceMeaning['kind'],
  codes: readonly string[],
  name: string,
  { unit, areas = [], isPlain = false }: MeaningDetails = {},
): PlaceMeaning {
  const key = nameKey(kindless(name));
  return {
    kind,
    codes,
    areas,
    unit: unit === undefined ? null : foldAccents(unit),
    canonical: canonicalSpelling(kindless(name)).replace(/[^\p{L}\p{N}]+/gu, ' '),
    needsKind: kind !== 'province' && !isPlain && (!key.includes(' ') || ORDINARY_WORDS.has(key)),
    needsAccents: kind !== 'province' && FOLDS_TO_WORDS.has(key),
  };
}

/** Every name of a province, with the province until 30/06/2025 that it means; aliases of what it took in are few. */
function provinceMeanings(): PlaceMeaning[] {
  return PROVINCES.flatMap(({ code, name, former }) => {
    const named = [name, ...former].map((known) => [known, known] as const);
    const aliases = (PROVINCE_ALIASES[code] ?? []).map((known) => [known, FORMER_ALIASES[known] ?? name] as const);
    return [...named, ...aliases].map(([known, area]) =>
      meaning('province', [code], known, { areas: [nameKey(area)] }),
    );
  });
}

function townMeanings(): PlaceMeaning[] {
  const codeOf = new Map(PROVINCES.flatMap(({ code, name, former }) => [name, ...former].map((each) => [each, code])));
  return Object.entries(TOWNS).flatMap(([province, names]) => {
    const code = codeOf.get(province);
    if (code === undefined) throw new Error(`Towns of a province that is not known: ${province}`);
    return names.flatMap((name) => {
      const areas = [nameKey(name), nameKey(province)];
      const short = shortNames(name).map((written) => meaning('town', [code], written, { areas, isPlain: true }));
      return [meaning('town', [code], name, { areas }), ...short];
    });
  });
}

/** "Q7" and "Q.7" for "Quận 7". */
function shortNames(name: string): string[] {
  const number = /^Quận (\d+)$/.exec(name)?.[1];
  return number ? [`Q${number}`, `Q ${number}`] : [];
}

function allMeanings(): PlaceMeaning[] {
  return [
    ...provinceMeanings(),
    ...FORMER_DISTRICTS.map(({ key, name }) => meaning('district', [key], name)),
    ...COMMUNES.map(({ code, name, kind }) => meaning('commune', [code], name, { unit: kind })),
    ...FORMER_COMMUNES.map(([name, , code]) => meaning('former-commune', [code], name, { unit: UNIT.exec(name)?.[0] })),
    ...townMeanings(),
  ];
}

/** Every meaning of every name by its key. */
export const MEANINGS: ReadonlyMap<string, readonly PlaceMeaning[]> = (() => {
  const byKey = new Map<string, PlaceMeaning[]>();
  for (const meaning of allMeanings()) {
    const key = nameKey(meaning.canonical);
    byKey.set(key, [...(byKey.get(key) ?? []), meaning]);
  }
  return byKey;
})();

const AREA_NAME = new RegExp(
  String.raw`\b(?:${[...MEANINGS]
    .filter(([, meanings]) => meanings.some(({ areas }) => areas.length > 0))
    .map(([key]) => key.replaceAll(' ', '[^a-z0-9]{1,3}'))
    .join('|')})\b`,
);

/** Whether a text may name a province or a town: a quick look before it is read closely. */
export const mayNameArea = (text: string): boolean => AREA_NAME.test(foldAccents(text));

/** Syllables that a name begins with, and how many the longest of those names has: most words of a text begin none. */
export const LONGEST_BY_FIRST: ReadonlyMap<string, number> = (() => {
  const longest = new Map<string, number>();
  for (const key of MEANINGS.keys()) {
    const syllables = key.split(' ');
    longest.set(syllables[0]!, Math.max(syllables.length, longest.get(syllables[0]!) ?? 0));
  }
  return longest;
})();
