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
import { listOf } from '@app/platform/http';
import { z } from 'zod';
import { FACETS } from './posting-facets.js';
import { WIDENINGS } from './posting-widening.js';
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

const FIELDS = {
  text: one(cleanQuery),
  isLiteral: one(yes),
  place: one((code) => (placeOf(code) ? code : null)),
  radiusKm: one((text) => [0, ...RADII].find((km) => String(km) === text) ?? null),
  occupations: several((code) => findOccupation(code) !== undefined),
  wageFloor: one(wageFrom),
  shifts: inList(SHIFTS),
  contracts: inList(CONTRACT_TYPES),
  workForms: inList(WORK_FORMS),
  experience: inList(EXPERIENCE),
  parks: inList(INDUSTRIAL_PARKS),
  isVerifiedOnly: one(yes),
  isNewestFirst: one((text) => text === 'moi' || text === 'newest'),
  page: one(pageOf),
};

type Read = { [Field in keyof typeof FIELDS]: z.output<(typeof FIELDS)[Field]> };

const criteriaFrom = ({ isNewestFirst, ...read }: Read) => ({
  ...read,
  text: read.text ?? '',
  isLiteral: read.isLiteral ?? false,
  isVerifiedOnly: read.isVerifiedOnly ?? false,
  order: isNewestFirst ? ('newest' as const) : ('best' as const),
  page: read.page ?? 1,
});

/** What somebody looks for, as the address of the results says it. Nothing in it can be wrong: see `one`. */
export const FindPostings = z
  .object({
    q: FIELDS.text,
    'nguyen-van': FIELDS.isLiteral,
    noi: FIELDS.place,
    'ban-kinh': FIELDS.radiusKm,
    nghe: FIELDS.occupations,
    luong: FIELDS.wageFloor,
    ca: FIELDS.shifts,
    'hop-dong': FIELDS.contracts,
    'hinh-thuc': FIELDS.workForms,
    'kinh-nghiem': FIELDS.experience,
    khu: FIELDS.parks,
    'xac-minh': FIELDS.isVerifiedOnly,
    'sap-xep': FIELDS.isNewestFirst,
    trang: FIELDS.page,
  })
  .transform((query) =>
    criteriaFrom({
      text: query.q,
      isLiteral: query['nguyen-van'],
      place: query.noi,
      radiusKm: query['ban-kinh'],
      occupations: query.nghe,
      wageFloor: query.luong,
      shifts: query.ca,
      contracts: query['hop-dong'],
      workForms: query['hinh-thuc'],
      experience: query['kinh-nghiem'],
      parks: query.khu,
      isVerifiedOnly: query['xac-minh'],
      isNewestFirst: query['sap-xep'],
      page: query.trang,
    }),
  );
export type PostingCriteria = z.output<typeof FindPostings>;

export const NO_CRITERIA: PostingCriteria = FindPostings.parse({});

/** A wage as the address says it. */
export const millions = (dong: number) => String(dong / 1_000_000);

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
/** Answers what may be meant by a search form that is not filled in yet. */
export const SUGGESTIONS_PATH = `${SEARCH_PATH}/goi-y`;

/** The address of the results for a change of criteria; another question begins at its first page. */
export function addressOf(criteria: PostingCriteria, changes: Partial<PostingCriteria> = {}): string {
  const query = queryOf({ ...criteria, page: 1, ...changes }).toString();
  return query === '' ? SEARCH_PATH : `${SEARCH_PATH}?${query}`;
}

/** The same for programs, in their words. */
export const SearchPostings = z
  .object({
    q: FIELDS.text.describe('Words; places, parks and wages among them are understood, accents may be missing'),
    literal: FIELDS.isLiteral.describe('`true`: the words mean nothing but themselves'),
    place: FIELDS.place.describe('Code of a commune (5 digits), of a province (2 digits), or key of a former district'),
    radiusKm: FIELDS.radiusKm.describe('Also communes within so many kilometres of the place: 0, 5, 10, 20 or 30'),
    occupation: FIELDS.occupations.describe('VSCO code of any level; several are any of them'),
    wageFloor: FIELDS.wageFloor.describe('Dong a month that the wage must reach; below 1000 it counts millions'),
    shift: FIELDS.shifts,
    contractType: FIELDS.contracts,
    workForm: FIELDS.workForms,
    experience: FIELDS.experience,
    park: FIELDS.parks.describe('Codes of industrial parks'),
    verifiedOnly: FIELDS.isVerifiedOnly.describe('`true`: employers that the centre has verified'),
    sort: FIELDS.isNewestFirst.describe('`newest`; the best first when left out'),
    after: FIELDS.page.describe('`next` of the page before'),
  })
  .transform((query) =>
    criteriaFrom({
      text: query.q,
      isLiteral: query.literal,
      place: query.place,
      radiusKm: query.radiusKm,
      occupations: query.occupation,
      wageFloor: query.wageFloor,
      shifts: query.shift,
      contracts: query.contractType,
      workForms: query.workForm,
      experience: query.experience,
      parks: query.park,
      isVerifiedOnly: query.verifiedOnly,
      isNewestFirst: query.sort,
      page: query.after,
    }),
  );

const FacetValue = z
  .object({
    value: z.string(),
    label: z.string(),
    count: z.number().int().describe('Postings there would be with it, whatever is chosen in the same facet'),
  })
  .meta({ id: 'FacetValue' });

/** An answer of the public API. */
export const FoundPostings = listOf(PostingCard).extend({
  total: z.number().int().describe('All that fit; the first 1,000 can be read'),
  near: z.number().int().describe('Those among them that come close without holding every word'),
  facets: z
    .partialRecord(z.enum(FACETS), z.array(FacetValue))
    .describe('Empty while the search server is away; a value that gives nothing is left out'),
  understood: z
    .array(
      z.object({
        kind: z.string(),
        text: z.string(),
        filters: z.boolean().describe('Leaves out postings that do not meet it; otherwise those that do come first'),
      }),
    )
    .describe('Words that were read as conditions'),
  widened: z
    .enum(WIDENINGS)
    .nullable()
    .describe('What was given up because nothing fitted all that was asked; null when something did'),
  degraded: z.boolean().describe('Answered without the search server: by titles and employers only, without facets'),
});
export type FoundPostings = z.output<typeof FoundPostings>;
