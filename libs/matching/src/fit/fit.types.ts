import { type CandidateSource } from '@app/candidates';
import { type SearchablePosting } from '@app/postings';

/**
 * What matching knows of somebody who looks for work. No name, no sex, no ethnicity, nothing sensitive; of the age only
 * whether the law closes some work to them.
 */
export type Seeker = Pick<
  CandidateSource,
  | 'personId'
  | 'ageBand'
  | 'commune'
  | 'occupations'
  | 'wish'
  | 'experience'
  | 'qualification'
  | 'skills'
  | 'availableFrom'
  | 'wageFloor'
  | 'reach'
  | 'communes'
  | 'maxKm'
  | 'provinces'
  | 'shifts'
  | 'workForm'
  | 'licences'
  | 'languages'
  | 'jobTitles'
  | 'stillLookingAt'
>;

/** What matching knows of a posting: what its public page says, and how many have applied. */
export type Vacancy = Pick<
  SearchablePosting,
  | 'id'
  | 'title'
  | 'requirements'
  | 'employerId'
  | 'occupation'
  | 'qualification'
  | 'experience'
  | 'workForm'
  | 'wageBasis'
  | 'wageMin'
  | 'wageMax'
  | 'wageCurrency'
  | 'shifts'
  | 'skills'
  | 'licences'
  | 'minAge'
  | 'workplaces'
  | 'deadline'
  | 'publishedAt'
  | 'applicationCount'
>;

/** Why a person and a posting cannot come together, whatever else suits. */
export type Limit = 'age' | 'place' | 'shift' | 'licence';

/** What is compared between a person and a posting, beside the work itself. */
export const ASPECTS = [
  'wage',
  'commute',
  'experience',
  'education',
  'skills',
  'language',
  'workForm',
  'availability',
  'freshness',
  'mutual',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** How an aspect stands: it suits, nearly so, one side does not say, or it does not. */
export type Standing = 'met' | 'near' | 'unstated' | 'unmet';

export interface Comparison {
  /** 0 to 1: how well it suits. */
  value: number;
  standing: Standing;
}

/** Why the work suits: wished for, close to it, done before. */
export type WorkReason = 'wished' | 'close' | 'done';

/** How well a person and a posting suit each other, and why. */
export interface Fit {
  /** 0 to 1. */
  score: number;
  work: { value: number; reason: WorkReason };
  comparisons: Readonly<Record<Aspect, Comparison>>;
  /** Kilometres from where the person would work to the nearest workplace; null when one side is not known so closely. */
  distanceKm: number | null;
  /** Skills of the posting that the person has, and those that they do not name, as the posting has them. */
  heldSkills: readonly string[];
  missingSkills: readonly string[];
  /** Codes of languages asked for that the person does not name. */
  missingLanguages: readonly string[];
}
