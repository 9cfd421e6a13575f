import {
  CONTRACT_TYPES,
  EXPERIENCE,
  findOccupation,
  INDUSTRIAL_PARKS,
  SHIFTS,
  WORK_FORMS,
  type CodeList,
} from '@app/taxonomy';
import { PostingCard } from '@app/postings';
import { z } from 'zod';
import { placeOf } from './search-place.js';
import { cleanQuery } from './understanding/query-text.js';

/** Kilometres that people choose from. */
export const RADII = [5, 10, 20, 30] as const;

const MAX_PAGE = 100_000;
const MAX_VALUES = 20;

/** What a query string holds under a name: a text, several, or something odd that counts as nothing. */
function valuesOf(value: unknown): string[] {
  const list = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return list.filter((item) => typeof item === 'string').slice(0, MAX_VALUES);
}

// An address is often old, cut or written by hand: what it says wrongly is left out, and the rest is answered.
const one = <Value>(read: (text: string) => Value | null) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const [text] = valuesOf(value);
      return text === undefined ? null : read(text);
    })
    .meta({ type: 'string' });

const several = (isKnown: (code: string) => boolean) =>
  z
    .unknown()
    .optional()
    .transform((value) => [...new Set(valuesOf(value).filter(isKnown))])
    .meta({ type: 'array', items: { type: 'string' } });

const inList = (list: CodeList) => several((code) => list.has(code));

const whole = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : null);
const pageOf = (text: string) => Math.min(Math.max(whole(text) ?? 1, 1), MAX_PAGE);
const yes = (text: string) => ['1', 'true', 'co'].includes(text);

/** `8` and `8.5` are millions of dong, `8000000` is dong. @returns dong */
function wageFrom(text: string): number | null {
  const amount = /^\d{1,9}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : 0;
  if (amount <= 0) return null;
  return Math.round(amount < 1_000 ? amount * 1_000_000 : amount);
}

/** What somebody looks for, as the address of the results says it. Nothing in it can be wrong: see `one`. */
export const FindPostings = z
  .object({
    q: one(cleanQuery),
    /** The words mean nothing but themselves. */
    'nguyen-van': one(yes),
    noi: one((code) => (placeOf(code) ? code : null)),
    'ban-kinh': one((text) => RADII.find((km) => String(km) === text) ?? null),
    nghe: several((code) => findOccupation(code) !== undefined),
    luong: one(wageFrom),
    ca: inList(SHIFTS),
    'hop-dong': inList(CONTRACT_TYPES),
    'hinh-thuc': inList(WORK_FORMS),
    'kinh-nghiem': inList(EXPERIENCE),
    khu: inList(INDUSTRIAL_PARKS),
    'xac-minh': one(yes),
    'sap-xep': one((text) => (text === 'moi' ? ('newest' as const) : null)),
    trang: one(pageOf),
  })
  .transform((query) => ({
    text: query.q ?? '',
    isLiteral: query['nguyen-van'] ?? false,
    place: query.noi,
    radiusKm: query['ban-kinh'],
    occupations: query.nghe,
    wageFloor: query.luong,
    shifts: query.ca,
    contracts: query['hop-dong'],
    workForms: query['hinh-thuc'],
    experience: query['kinh-nghiem'],
    parks: query.khu,
    isVerifiedOnly: query['xac-minh'] ?? false,
    order: query['sap-xep'] ?? ('best' as const),
    page: query.trang ?? 1,
  }));
export type PostingCriteria = z.output<typeof FindPostings>;

export const NO_CRITERIA: PostingCriteria = FindPostings.parse({});

const millions = (dong: number) => String(dong / 1_000_000);

/** The query of the address that says the same; without anything it is empty. */
export function queryOf(criteria: PostingCriteria): URLSearchParams {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null | undefined) => {
    if (value) query.set(name, value);
  };
  set('q', criteria.text);
  set('nguyen-van', criteria.isLiteral && criteria.text !== '' ? '1' : null);
  set('noi', criteria.place);
  set('ban-kinh', criteria.radiusKm === null ? null : String(criteria.radiusKm));
  set('luong', criteria.wageFloor === null ? null : millions(criteria.wageFloor));
  const lists = {
    nghe: criteria.occupations,
    ca: criteria.shifts,
    'hop-dong': criteria.contracts,
    'hinh-thuc': criteria.workForms,
    'kinh-nghiem': criteria.experience,
    khu: criteria.parks,
  };
  for (const [name, values] of Object.entries(lists)) for (const value of values) query.append(name, value);
  set('xac-minh', criteria.isVerifiedOnly ? '1' : null);
  set('sap-xep', criteria.order === 'newest' ? 'moi' : null);
  set('trang', criteria.page > 1 ? String(criteria.page) : null);
  return query;
}

export const SEARCH_PATH = '/viec-lam';

/** The address of the results for a change of criteria; another question begins at its first page. */
export function addressOf(criteria: PostingCriteria, changes: Partial<PostingCriteria> = {}): string {
  const query = queryOf({ ...criteria, page: 1, ...changes }).toString();
  return query === '' ? SEARCH_PATH : `${SEARCH_PATH}?${query}`;
}

const FacetValue = z.object({ value: z.string(), label: z.string(), count: z.number() });

/** An answer of the public API. */
export const FoundPostings = z.object({
  total: z.number(),
  page: z.number(),
  pages: z.number(),
  /** Why only a part of the total can be paged to, if so. */
  isCapped: z.boolean(),
  postings: z.array(PostingCard),
  /** How many postings there would be with each value, whatever is chosen in the same facet. */
  facets: z.record(z.string(), z.array(FacetValue)),
  /** What was read from the words and applied as conditions. */
  understood: z.array(z.object({ kind: z.string(), text: z.string() })),
  /** How the search was widened because nothing fitted exactly; null when it was not. */
  widened: z.string().nullable(),
  /** True while the search server is away: answered by PostgreSQL, by titles only and without facets. */
  degraded: z.boolean(),
});
export type FoundPostings = z.output<typeof FoundPostings>;
