import { z } from 'zod';

/** Where a list comes from. */
const origin = {
  source: z.string().describe('Legal source of the list, or that it is our own'),
  validFrom: z.string().nullable().describe('Day from which the source holds, YYYY-MM-DD'),
  edition: z.int().describe('Counts our own changes to words and order'),
};
const named = { code: z.string(), vi: z.string(), en: z.string() };

export const TaxonomyList = z.object({ name: z.string(), ...origin, count: z.int() }).meta({ id: 'TaxonomyList' });

export const TaxonomyEntries = z
  .object({
    name: z.string(),
    ...origin,
    entries: z.array(z.object({ ...named, also: z.array(z.string()).describe('Other words that people write') })),
  })
  .meta({ id: 'TaxonomyEntries' });

const occupation = {
  ...named,
  level: z.int().describe('1 to 4: one digit of the code each'),
  isOwnName: z.boolean().describe('The Vietnamese name is ours and not that of the official list'),
  words: z.array(z.string()).describe('Titles that people use for a unit, the most usual first'),
};
const OccupationEntry = z.object(occupation).meta({ id: 'OccupationEntry' });

export const OccupationTree = z.object({ ...origin, entries: z.array(OccupationEntry) }).meta({ id: 'OccupationTree' });

export const OccupationDetail = z
  .object({
    ...occupation,
    path: z.array(z.string()).describe('Codes from the major group down to this one'),
    children: z.array(OccupationEntry),
    skills: z.array(z.object(named)).describe('Skills that people in it usually have'),
  })
  .meta({ id: 'OccupationDetail' });

const point = { latitude: z.number(), longitude: z.number() };

export const ProvinceList = z
  .object({
    ...origin,
    entries: z.array(
      z.object({ code: z.string(), kind: z.string(), name: z.string(), ...point, former: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'ProvinceList' });

export const CommuneList = z
  .object({
    ...origin,
    entries: z.array(
      z.object({
        code: z.string(),
        kind: z.string(),
        name: z.string(),
        province: z.string(),
        ...point,
        wageRegion: z.string().nullable(),
        former: z.array(z.string()).describe('Former communes that lie in it'),
        formerDistricts: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'CommuneList' });

export const IndustryList = z
  .object({
    ...origin,
    entries: z.array(z.object({ code: z.string(), section: z.string(), vi: z.string(), en: z.string().nullable() })),
  })
  .meta({ id: 'IndustryList' });

const byRegion = z.object({ I: z.int(), II: z.int(), III: z.int(), IV: z.int() });

export const MinimumWageList = z
  .object({
    items: z.array(
      z.object({
        from: z.string().describe('Day from which the wages hold, until the next entry begins'),
        source: z.string(),
        month: byRegion,
        hour: byRegion,
      }),
    ),
  })
  .meta({ id: 'MinimumWageList' });

export const OccupationLevel = z.coerce.number().int().min(1).max(4).optional();
export const OccupationCode = z.string().regex(/^\d{1,4}$/);
export const ListNameParam = z.string().max(40);
export const ProvinceCode = z
  .string()
  .regex(/^\d{2}$/)
  .optional();
export const IndustryCode = z
  .string()
  .regex(/^(?:[A-V]|\d{2,5})$/)
  .optional();
