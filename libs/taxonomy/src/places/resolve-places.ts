import { canonicalSpelling, foldAccents, foldWithSpans, hasAccents, normalizeText, type Span } from '@app/kernel';
import { importedNamed } from './imported-communes.js';
import { LONGEST_BY_FIRST, MEANINGS, type PlaceMeaning } from './place-names.js';
import {
  ABROAD,
  type Kind,
  KIND_WORDS,
  LED_TO,
  NATIONWIDE,
  ORDER,
  OTHERS,
  PARK,
  REMOTE,
  STREET,
} from './place-words.js';
import { findCommune, findFormerDistrict, HOME_PROVINCE } from './places.js';

/** One place that a text names. */
export interface PlaceMatch {
  kind: 'province' | 'district' | 'commune' | 'town';
  /** Province code (of a town: that of its province), key of a former district, or commune codes. */
  codes: readonly string[];
  /** Of a province or town: keys of what it named before 01/07/2025, the town first. */
  areas: readonly string[];
  span: Span;
  /** Typed as it is written, with its accents. */
  isExact: boolean;
}

/** Where a text says that work is done. */
export interface ResolvedPlaces {
  /** Present communes, also by a former name; of other provinces those that were imported. */
  communes: string[];
  /** Keys of former districts. */
  formerDistricts: string[];
  /** Present provinces, named by themselves, by a former name or by one of their towns. */
  provinces: string[];
  /** Provinces until 30/06/2025 and towns, by `areaKey`. */
  areas: string[];
  /** What is left: streets, parks, towns, countries. */
  rest: string;
  /** "& 2 nơi khác": further places that the text does not name; 1 when it does not count them. */
  others: number;
  isNationwide: boolean;
  isRemote: boolean;
  isAbroad: boolean;
  matches: PlaceMatch[];
}

interface Found extends PlaceMatch {
  /** Codes of every commune, present or former, that bears the name. */
  namesakes: readonly string[];
  /** The words stay part of the address. */
  keepsText: boolean;
}

interface Token {
  folded: string;
  canonical: string;
  start: number;
  end: number;
}

interface KindBefore {
  kind: Kind;
  unit: string | undefined;
  first: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    const canonical = canonicalSpelling(match[0]);
    return { folded: foldAccents(canonical), canonical, start: match.index, end: match.index + match[0].length };
  });
}

/** Whether two neighbouring tokens may belong to one name: a space, a hyphen or a dot between them, no comma. */
const isJoined = (text: string, left: Token, right: Token) => /^[\s.\-–]{0,3}$/.test(text.slice(left.end, right.start));

/** The meaning that comes first by the word before the name; xã and phường of one name are told apart. */
function preferred(possible: readonly PlaceMeaning[], before: KindBefore | null): PlaceMeaning | undefined {
  const sameUnit = before?.unit ? possible.filter(({ unit }) => unit === before.unit) : [];
  const ordered = (meanings: readonly PlaceMeaning[]) =>
    ORDER[before?.kind ?? 'none'].flatMap((wanted) => meanings.filter(({ kind }) => kind === wanted))[0];
  return ordered(sameUnit) ?? ordered(possible);
}

/** Former communes of one name are all meant until their unit or district tells them apart. */
function codesLike(chosen: PlaceMeaning, possible: readonly PlaceMeaning[], before: KindBefore | null) {
  if (chosen.kind !== 'former-commune') return chosen.codes;
  const alike = possible.filter(({ kind, unit }) => kind === chosen.kind && (!before?.unit || unit === chosen.unit));
  return [...new Set(alike.flatMap(({ codes }) => codes))];
}

class PlaceReader {
  private readonly tokens: Token[];

  constructor(
    private readonly text: string,
    private readonly isQuery: boolean,
  ) {
    this.tokens = tokensOf(text);
  }

  /** Names from left to right, the longest at each place. */
  read(): Found[] {
    const found: Found[] = [];
    for (let at = 0; at < this.tokens.length;) {
      const match = this.longestAt(at);
      if (match) found.push(match.place);
      at += match?.length ?? 1;
    }
    return found;
  }

  /**
   * Imported communes of provinces that the text names, where nothing else was read. Their names are borne in many
   * provinces, so they count behind a word for their kind or standing alone.
   */
  readImported(provinces: readonly string[], taken: readonly Span[]): Found[] {
    const found: Found[] = [];
    for (let at = 0; at < this.tokens.length; at += 1) {
      const match = this.importedAt(at, provinces, taken);
      if (!match) continue;
      found.push(match.place);
      at += match.length - 1;
    }
    return found;
  }

  private importedAt(at: number, provinces: readonly string[], taken: readonly Span[]) {
    const kind = this.kindBefore(at);
    for (let length = Math.min(LONGEST_IMPORTED, this.tokens.length - at); length > 0; length -= 1) {
      const window = this.tokens.slice(at, at + length);
      const [start, end] = [window[0]!.start, window.at(-1)!.end];
      if (!window.every((token, index) => index === 0 || isJoined(this.text, window[index - 1]!, token))) continue;
      if (taken.some((span) => start < span[1] && span[0] < end)) continue;
      const isMarked = kind ? kind.kind === 'commune' : this.isSegment(at, at + length - 1);
      const key = window.map((token) => token.folded).join(' ');
      const names = isMarked ? provinces.flatMap((province) => importedNamed(province, key)) : [];
      const meant = names.filter(({ name }) => accentsOf(window, spelled(name)) !== null);
      const codes = [...new Set(meant.map(({ code }) => code))];
      if (codes.length === 0) continue;
      const span: Span = [kind ? this.tokens[kind.first]!.start : start, end];
      const place = {
        kind: 'commune' as const,
        codes,
        areas: [],
        namesakes: codes,
        span,
        isExact: true,
        keepsText: false,
      };
      return { place, length };
    }
    return null;
  }

  private longestAt(at: number) {
    const longest = LONGEST_BY_FIRST.get(this.tokens[at]!.folded) ?? 0;
    for (let length = Math.min(longest, this.tokens.length - at); length > 0; length -= 1) {
      const window = this.tokens.slice(at, at + length);
      if (!window.every((token, index) => index === 0 || isJoined(this.text, window[index - 1]!, token))) continue;
      const meanings = MEANINGS.get(window.map((token) => token.folded).join(' '));
      const place = meanings && this.choose(meanings, at, window);
      if (place) return { place, length };
    }
    return null;
  }

  private choose(meanings: readonly PlaceMeaning[], at: number, window: readonly Token[]) {
    const kind = this.kindBefore(at);
    const first = kind ? kind.first : at;
    const before = this.foldedBefore(first);
    const isPark = PARK.test(before);
    const isAlone = this.isSegment(first, at + window.length - 1);
    const possible = meanings.filter((meaning) => {
      const accents = accentsOf(window, meaning.canonical);
      if (accents === null) return false;
      const isMarked =
        kind !== null || isAlone || (this.isQuery && this.isAskedFor(meaning, before, at + window.length));
      if (!isMarked && (meaning.needsKind || (meaning.needsAccents && accents === 'folded'))) return false;
      if (isPark) return meaning.kind === 'province' || meaning.kind === 'district';
      return meaning.kind === 'province' || kind !== null || !STREET.test(before);
    });
    const chosen = preferred(possible, kind);
    if (!chosen) return null;
    const isCommune = chosen.kind === 'commune' || chosen.kind === 'former-commune';
    return {
      kind: isCommune ? ('commune' as const) : (chosen.kind as PlaceMatch['kind']),
      codes: codesLike(chosen, possible, kind),
      areas: chosen.areas,
      namesakes: isCommune ? possible.filter(({ unit }) => unit !== null).flatMap(({ codes }) => codes) : [],
      span: [this.tokens[first]!.start, window.at(-1)!.end] as const,
      isExact: accentsOf(window, chosen.canonical) === 'exact',
      keepsText: chosen.kind === 'town' || isPark,
    };
  }

  /** In a query "ở" leads to a place, and its last words are one more often than not: "kế toán chợ đồn". */
  private isAskedFor({ kind }: PlaceMeaning, before: string, after: number): boolean {
    return LED_TO.test(before) || (kind === 'district' && before !== '' && after === this.tokens.length);
  }

  /** A word for the kind of place right before a name: "xã", "TP.", "huyện". */
  private kindBefore(at: number): KindBefore | null {
    for (const [words, kind, unit] of KIND_WORDS) {
      const count = words.split(' ').length;
      const before = this.tokens.slice(Math.max(0, at - count), at);
      if (before.map((token) => token.folded).join(' ') !== words) continue;
      const joined = [...before, this.tokens[at]!];
      if (joined.every((token, index) => index === 0 || isJoined(this.text, joined[index - 1]!, token))) {
        return { kind, unit, first: at - count };
      }
    }
    return null;
  }

  /** The folded words right before a token, up to a comma. */
  private foldedBefore(at: number): string {
    const words: string[] = [];
    for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
      if (!isJoined(this.text, this.tokens[index]!, this.tokens[index + 1]!)) break;
      words.unshift(this.tokens[index]!.folded);
    }
    return words.join(' ');
  }

  /** Whether the tokens stand alone between separators. */
  private isSegment(first: number, last: number): boolean {
    const before = this.tokens[first - 1];
    const after = this.tokens[last + 1];
    const isCut = (left: Token, right: Token) => /[,;:&/|()+\n]|\s[-–]\s/.test(this.text.slice(left.end, right.start));
    return (!before || isCut(before, this.tokens[first]!)) && (!after || isCut(this.tokens[last]!, after));
  }
}

/**
 * Who types accents means them: then all must fit. A long name may lack some of them ("Hồ Chi Minh").
 * @returns null when the name is another one
 */
function accentsOf(window: readonly Token[], canonical: string): 'exact' | 'folded' | null {
  const typed = window.map((token) => token.canonical);
  if (typed.join(' ') === canonical) return 'exact';
  if (!typed.some((word) => hasAccents(word))) return 'folded';
  const wanted = canonical.split(' ');
  const isPartly =
    wanted.length >= 3 && typed.every((word, at) => word === wanted[at] || word === foldAccents(wanted[at]!));
  return isPartly ? 'folded' : null;
}

/** Syllables of the longest name of an imported commune that is looked for. */
const LONGEST_IMPORTED = 5;

const spelled = (name: string) => canonicalSpelling(name).replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The code of the province that a match lies in. */
const provinceOf = (match: Found) =>
  match.kind === 'province' || match.kind === 'town' ? match.codes[0]! : HOME_PROVINCE;

/** Communes of this province bear names that others bear too: beside another province they are not ours. */
function ours(found: readonly Found[]): Found[] {
  const elsewhere = found.some((match) => provinceOf(match) !== HOME_PROVINCE);
  const here = found.some((match) => match.kind !== 'commune' && provinceOf(match) === HOME_PROVINCE);
  return elsewhere && !here ? found.filter((match) => match.kind !== 'commune') : [...found];
}

/** A name borne more than once, now or formerly, is that of the district named beside it. */
function narrowed(match: Found, districts: readonly string[]): readonly string[] {
  const within = new Set(districts.flatMap((key) => findFormerDistrict(key)?.communes ?? []));
  const fitting = [match.codes, match.namesakes]
    .map((codes) => codes.filter((code) => within.has(code)))
    .find((codes) => codes.length > 0);
  return fitting ? [...new Set(fitting)] : match.codes;
}

function restOf(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const [start, end] of [...spans].sort((left, right) => right[0] - left[0])) {
    rest = `${rest.slice(0, start)}\u{E000}${rest.slice(end)}`;
  }
  return normalizeText(
    rest
      .replace(/\s*[,;:&/|+–-]*\s*\u{E000}+\s*/gu, ', ')
      .replace(/(?:\s*[,;:&/|+]\s*)+/g, ', ')
      .replace(/^[\s,.()–-]+|[\s,.()–-]+$/g, ''),
  );
}

const codesOf = (found: readonly Found[], kinds: readonly PlaceMatch['kind'][]) => [
  ...new Set(found.filter(({ kind }) => kinds.includes(kind)).flatMap(({ codes }) => codes)),
];

/** Reads the places that a query names: what could be ordinary words in an address is taken for a place more often. */
export const resolveAskedPlaces = (query: string): ResolvedPlaces => resolve(query, true);

/**
 * Reads where work is done: provinces (34, and the 29 that were merged into them), communes and former districts of
 * the home province, with or without accents, "TP.HCM", "Hà Nội: Cầu Giấy", "& 2 nơi khác", "toàn quốc"; imported
 * communes beside the name of their province. Without a word for its kind a name is the larger unit: Đồng Hỷ is the former district,
 * xã Đồng Hỷ the commune.
 */
export const resolvePlaces = (input: string): ResolvedPlaces => resolve(input, false);

function resolve(input: string, isQuery: boolean): ResolvedPlaces {
  const text = input.slice(0, 2000);
  const { folded, spanOf } = foldWithSpans(text);
  const others = OTHERS.exec(folded);
  const nationwide = NATIONWIDE.exec(folded);
  const remote = REMOTE.exec(folded);
  const reader = new PlaceReader(text, isQuery);
  const own = ours(reader.read());
  const elsewhere = codesOf(own, ['province', 'town']).filter((code) => code !== HOME_PROVINCE);
  const taken = own.map(({ span }) => span);
  const foreign = elsewhere.length > 0 ? reader.readImported(elsewhere, taken) : [];
  const known = [...own, ...foreign].sort((left, right) => left.span[0] - right.span[0]);
  const districts = codesOf(known, ['district']);
  const found = known.map((match) => ({ ...match, codes: narrowed(match, districts) }));
  const phrases = [others, nationwide, remote].flatMap((match) =>
    match ? [spanOf(match.index, match.index + match[0].length)] : [],
  );
  const cut = [...found.filter(({ keepsText }) => !keepsText).map(({ span }) => span), ...phrases];
  return {
    communes: codesOf(found, ['commune']).filter((code) => findCommune(code) !== null),
    formerDistricts: districts,
    provinces: codesOf(found, ['province', 'town']),
    areas: [...new Set(found.flatMap(({ areas }) => areas))],
    rest: restOf(text, cut),
    others: others ? Number(others[1] ?? others[2] ?? 1) : 0,
    isNationwide: nationwide !== null,
    isRemote: remote !== null,
    isAbroad: ABROAD.test(folded),
    matches: found.map(({ kind, codes, areas, span, isExact }) => ({ kind, codes, areas, span, isExact })),
  };
}
