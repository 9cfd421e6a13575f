import { z } from 'zod';
import { CANDIDATE_STATUSES, REACHES, VISIBILITIES } from './candidate.lists.js';
import { type Reach } from './candidate.schema.js';

const nullable = z.string().nullable();

/**
 * What of a profile goes with an application, as it was on that day. Nothing sensitive, no number that identifies;
 * name and phone are read from the person when an employer may see them.
 */
export const CandidateSnapshot = z.object({
  birthYear: z.number().int().nullable(),
  sex: nullable,
  commune: nullable,
  /** VSCO unit codes of the work wished for, the dearest first. */
  occupations: z.array(z.string()),
  /** The work in the person's own words. */
  wish: nullable,
  experience: nullable,
  generalEducation: nullable,
  qualification: nullable,
  field: nullable,
  skills: z.array(z.string()),
  languages: z.array(z.object({ language: z.string(), level: nullable })),
  licences: z.array(z.string()),
  jobs: z.array(z.object({ title: z.string(), employer: nullable, from: nullable, to: nullable, note: nullable })),
  shifts: z.array(z.string()),
  availableFrom: nullable,
  /** Dong a month. */
  wageFloor: z.number().int().nullable(),
  about: nullable,
});
export type CandidateSnapshot = z.output<typeof CandidateSnapshot>;

/** What a list shows of somebody: no name, no number, nothing sensitive, no contact in the words. */
export const CandidateCard = CandidateSnapshot.pick({
  birthYear: true,
  sex: true,
  commune: true,
  occupations: true,
  wish: true,
  experience: true,
  qualification: true,
  skills: true,
  availableFrom: true,
  wageFloor: true,
}).extend({
  personId: z.uuid(),
  status: z.enum(CANDIDATE_STATUSES),
  visibility: z.enum(VISIBILITIES.codes),
  stillLookingAt: z.date(),
});
export type CandidateCard = z.output<typeof CandidateCard>;

/** Of somebody's age, only whether the law closes some work to them. */
export type AgeBand = 'under15' | 'under18' | 'adult';

/**
 * Plain facts for search and matching; words carry no contact. Only of people who may be matched. No sex and no year of
 * birth: nothing that must not decide is handed out.
 */
export interface CandidateSource extends Omit<CandidateCard, 'birthYear' | 'sex'> {
  officeId: string;
  /** On the day of reading; null when the birth date is not known. */
  ageBand: AgeBand | null;
  reach: Reach;
  communes: string[];
  maxKm: number | null;
  provinces: string[];
  shifts: string[];
  workForm: string | null;
  contractType: string | null;
  generalEducation: string | null;
  field: string | null;
  licences: string[];
  languages: { language: string; level: string | null }[];
  /** Titles of the work done, the newest first. */
  jobTitles: string[];
  trainings: string[];
  updatedAt: Date;
}

const strings = z.array(z.string());

/** A profile as its owner and the centre see it. */
export const ProfileDetail = z
  .object({
    version: z.number().int(),
    status: z.enum(CANDIDATE_STATUSES),
    visibility: z.enum(VISIBILITIES.codes),
    stillLookingAt: z.date(),
    wish: z.string(),
    occupations: strings,
    reach: z.enum(REACHES.codes),
    communes: strings,
    maxKm: z.number().int().nullable(),
    provinces: strings,
    availableFrom: z.string(),
    shifts: strings,
    workForm: nullable,
    contractType: nullable,
    wageFloor: z.number().int().nullable(),
    about: nullable,
    generalEducation: nullable,
    qualification: nullable,
    field: nullable,
    experience: nullable,
    skills: strings,
    licences: strings,
    jobs: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        employer: nullable,
        from: nullable,
        to: nullable,
        note: nullable,
      }),
    ),
    trainings: z.array(
      z.object({ id: z.uuid(), name: z.string(), school: nullable, year: z.number().int().nullable() }),
    ),
    languages: z.array(z.object({ language: z.string(), level: nullable, certificate: nullable })),
  })
  .meta({ id: 'Profile' });
export type ProfileDetail = z.output<typeof ProfileDetail>;
