import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Fit, type Seeker, type Vacancy } from './fit.types.js';
import { LEAST_SCORE } from './fit-weights.data.js';
import { inFairOrder, withoutCrowding } from './order-fits.js';
import { type ReadSeeker, readSeeker, type ReadVacancy, readVacancy } from './read-sides.js';
import { fitBetween, type Moment } from './score-fit.js';

/** Suggestions on one page; so many are shown at most, in either direction. */
export const SUGGESTIONS_A_PAGE = 20;

/** Compared at a time: what a wish says takes some ms to read where nobody has said it before. */
const A_TURN = 10;

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
  return fairly(suitingPostings(readSeeker(seeker), vacancies, moment));
}

/** The same, while this process goes on with other work in between. */
export async function postingsInTurns(
  seeker: Seeker,
  vacancies: readonly Vacancy[],
  moment: Moment,
): Promise<SuggestedPosting[]> {
  const read = readSeeker(seeker);
  return fairly(await inTurns(vacancies, (some) => suitingPostings(read, some, moment)));
}

function suitingPostings(seeker: ReadSeeker, vacancies: readonly Vacancy[], moment: Moment): SuggestedPosting[] {
  return vacancies.flatMap((vacancy) => {
    const fit = fitBetween(seeker, readVacancy(vacancy), moment);
    return fit && fit.score >= LEAST_SCORE ? [{ vacancy, fit }] : [];
  });
}

function fairly(suited: readonly SuggestedPosting[]): SuggestedPosting[] {
  const ordered = inFairOrder(
    suited.map(({ vacancy, fit }) => {
      const { applicationCount, publishedAt, employerId } = vacancy;
      return { vacancy, fit, score: fit.score, applicationCount, publishedAt, employerId };
    }),
  );
  return withoutCrowding(ordered, SUGGESTIONS_A_PAGE).map(({ vacancy, fit }) => ({ vacancy, fit }));
}

/** People who suit a posting, the best first; of equals those who said last that they are looking. */
export function peopleFor(vacancy: Vacancy, seekers: readonly Seeker[], moment: Moment): SuggestedPerson[] {
  return bestFirst(suitingPeople(readVacancy(vacancy), seekers, moment));
}

/** The same, while this process goes on with other work in between. */
export async function peopleInTurns(
  vacancy: Vacancy,
  seekers: readonly Seeker[],
  moment: Moment,
): Promise<SuggestedPerson[]> {
  const read = readVacancy(vacancy);
  return bestFirst(await inTurns(seekers, (some) => suitingPeople(read, some, moment)));
}

function suitingPeople(vacancy: ReadVacancy, seekers: readonly Seeker[], moment: Moment): SuggestedPerson[] {
  return seekers.flatMap((seeker) => {
    const fit = fitBetween(readSeeker(seeker), vacancy, moment);
    return fit && fit.score >= LEAST_SCORE ? [{ seeker, fit }] : [];
  });
}

function bestFirst(people: readonly SuggestedPerson[]): SuggestedPerson[] {
  return people.toSorted(
    (left, right) =>
      right.fit.score - left.fit.score ||
      right.seeker.stillLookingAt.getTime() - left.seeker.stillLookingAt.getTime() ||
      left.seeker.personId.localeCompare(right.seeker.personId),
  );
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (some: readonly Item[]) => readonly Result[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += A_TURN) {
    results.push(...work(items.slice(at, at + A_TURN)));
    await nextTurn();
  }
  return results;
}
