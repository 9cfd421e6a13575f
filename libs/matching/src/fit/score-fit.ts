import { type LocalDate } from '@app/kernel';
import { matchOf } from '../ranking/title-match.js';
import { comparisonsOf, missingLanguages, skillsBetween } from './aspects.js';
import { distanceTo } from './commute.js';
import { ASPECTS, type Fit, type WorkReason } from './fit.types.js';
import { ASPECT_WEIGHTS, WORK_WEIGHTS } from './fit-weights.data.js';
import { limitBetween } from './limits.js';
import { type ReadSeeker, type ReadVacancy } from './read-sides.js';
import { nearness } from './work-nearness.js';

/** The instant at which people and postings are compared, and its day in Vietnam. */
export interface Moment {
  now: Date;
  today: LocalDate;
}

/**
 * How well a person and a posting suit each other; null where a hard limit keeps them apart or the work has nothing in
 * common. Pure: the same for the same person, posting and instant, and blind to everything that `Seeker` does not hold.
 */
export function fitBetween(seeker: ReadSeeker, vacancy: ReadVacancy, moment: Moment): Fit | null {
  const work = workBetween(seeker, vacancy);
  if (work.value === 0 || limitBetween(seeker, vacancy) !== null) return null;
  const comparisons = comparisonsOf(seeker, vacancy, moment);
  const lost = ASPECTS.reduce((sum, aspect) => sum + ASPECT_WEIGHTS[aspect] * (1 - comparisons[aspect].value), 0);
  const { held, missing } = skillsBetween(seeker, vacancy);
  return {
    score: work.value * Math.max(0, 1 - lost),
    work,
    comparisons,
    distanceKm: distanceTo(seeker, vacancy),
    heldSkills: held,
    missingSkills: missing,
    missingLanguages: missingLanguages(seeker, vacancy),
  };
}

/** How well the work of a posting is the work that the person wishes for, or has done. */
function workBetween(seeker: ReadSeeker, { units, reading }: ReadVacancy): Fit['work'] {
  const words = Math.max(0, ...seeker.readings.map((each) => matchOf(each, reading)));
  const wished = Math.max(0, ...units.map(({ unit, sure }) => sure * wishValue(seeker.occupations, unit)));
  const done =
    WORK_WEIGHTS.done * Math.max(0, ...units.map(({ unit, sure }) => sure * nearestOf(seeker.doneUnits, unit)));
  // A title that says all that was wished for is that work, whatever group it was put in.
  const said = WORK_WEIGHTS.said * words ** 2;
  const best = Math.max(wished, done, said);
  const rank = rankValue(seeker, reading.seniority);
  const isWished = Math.max(wished, said) >= 0.7 && rank === 1;
  const reason: WorkReason = isWished ? 'wished' : done > wished ? 'done' : 'close';
  const value = best * (1 - WORK_WEIGHTS.words + WORK_WEIGHTS.words * words ** 2) * rank;
  return { value, reason };
}

function wishValue(occupations: readonly string[], occupation: string): number {
  return Math.max(
    0,
    ...occupations.map((unit, at) => nearness(unit, occupation) * WORK_WEIGHTS.nextWish ** Math.min(at, 4)),
  );
}

const nearestOf = (units: readonly string[], occupation: string): number =>
  Math.max(0, ...units.map((unit) => nearness(unit, occupation)));

/** Who can do the work does not wish to lead those who do it, nor to help them or learn it, unless they say so or did so. */
function rankValue({ ranks, experience }: ReadSeeker, offered: ReadVacancy['reading']['seniority']): number {
  if (offered === null || ranks.has(offered)) return 1;
  if (offered === 'learns' || offered === 'helps')
    return experience === null || experience === 'none' ? 1 : WORK_WEIGHTS.below;
  return WORK_WEIGHTS.otherRank;
}
