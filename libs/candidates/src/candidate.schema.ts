import { z } from 'zod';

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
