import { type Fit, type Seeker, type Vacancy } from './fit.types.js';
import { LEAST_SCORE } from './fit-weights.data.js';
import { inFairOrder, withoutCrowding } from './order-fits.js';
import { readSeeker, readVacancy } from './read-sides.js';
import { fitBetween, type Moment } from './score-fit.js';

/** Suggestions on one page; so many are shown at most, in either direction. */
export const SUGGESTIONS_A_PAGE = 20;

export interface SuggestedPosting {
  vacancy: Vacancy;
  fit: Fit;
}

export interface SuggestedPerson {
  seeker: Seeker;
  fit: Fit;
}

/** Postings that suit a person, the best first, in fair order: near-equal ones by applicants, no employer fills a page. */
export function postingsFor(seeker: Seeker, vacancies: readonly Vacancy[], moment: Moment): SuggestedPosting[] {
  const read = readSeeker(seeker);
  const suited = vacancies.flatMap((vacancy) => {
    const fit = fitBetween(read, readVacancy(vacancy), moment);
    if (!fit || fit.score < LEAST_SCORE) return [];
    const { applicationCount, publishedAt, employerId } = vacancy;
    return [{ vacancy, fit, score: fit.score, applicationCount, publishedAt, employerId }];
  });
  return withoutCrowding(inFairOrder(suited), SUGGESTIONS_A_PAGE).map(({ vacancy, fit }) => ({ vacancy, fit }));
}

/** People who suit a posting, the best first; of equals those who said last that they are looking. */
export function peopleFor(vacancy: Vacancy, seekers: readonly Seeker[], moment: Moment): SuggestedPerson[] {
  const read = readVacancy(vacancy);
  return seekers
    .flatMap((seeker) => {
      const fit = fitBetween(readSeeker(seeker), read, moment);
      return fit && fit.score >= LEAST_SCORE ? [{ seeker, fit }] : [];
    })
    .toSorted(
      (left, right) =>
        right.fit.score - left.fit.score ||
        right.seeker.stillLookingAt.getTime() - left.seeker.stillLookingAt.getTime() ||
        left.seeker.personId.localeCompare(right.seeker.personId),
    );
}
