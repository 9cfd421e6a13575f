import { type Aspect } from './fit.types.js';

/**
 * What an aspect that does not suit at all takes off the score of the work: 0.4 means forty parts of a hundred. Nothing
 * else decides how people and postings are put in order; change a figure, then run `npm run -s eval:matching`.
 */
export const ASPECT_WEIGHTS: Readonly<Record<Aspect, number>> = {
  wage: 0.55,
  experience: 0.55,
  education: 0.5,
  workForm: 0.55,
  language: 0.6,
  commute: 0.3,
  availability: 0.12,
  skills: 0.06,
  mutual: 0.04,
  freshness: 0.03,
};

/** How near two units of the occupations are by the digits that their codes share. */
export const NEAR_BY_DIGITS: Readonly<Record<number, number>> = { 4: 1, 3: 0.45, 2: 0.15, 1: 0.03, 0: 0 };

export const WORK_WEIGHTS = {
  /** What each further wish counts beside the one before it. */
  nextWish: 0.985,
  /** Work that was done before and is not wished for now. */
  done: 0.55,
  /** How much of the work the words of the title decide, between postings of one occupation. */
  words: 0.2,
  /** A title that says all the words of the wish is that work, whatever group it was put in. */
  said: 0.85,
  /** Another occupation that the title may name, beside the one that the posting states. */
  otherUnit: 0.9,
  /** To lead others is another work; to help or to learn is less than somebody with experience wishes for. */
  otherRank: 0.5,
  below: 0.6,
} as const;

/** What an open question counts: less than a yes, more than a no. */
export const UNSTATED = { wage: 0.45, place: 0.8, commute: 0.35, education: 0.95, workForm: 0.15 } as const;

/** Below this score nothing is suggested. */
export const LEAST_SCORE = 0.25;

/** Scores that differ by less are near-equal: those with fewer applicants come first. */
export const NEAR_EQUAL = 0.02;

/** How many postings of one employer stand on a page of twenty, and how many people of one are shown at most. */
export const MOST_OF_ONE_EMPLOYER = 3;
