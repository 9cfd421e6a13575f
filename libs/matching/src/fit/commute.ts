import { distanceKm } from '@app/kernel';
import { findCommune } from '@app/taxonomy';
import { type ReadSeeker, type ReadVacancy } from './read-sides.js';

/** How far people go to work who named a place and no distance. */
const USUAL_KM = 15;

/** Communes from which the way to work is measured: those chosen, else home. */
function startsOf({ reach, communes, commune }: Pick<ReadSeeker, 'reach' | 'communes' | 'commune'>): string[] {
  if (reach === 'near') return [...communes];
  return commune === null ? [] : [commune];
}

export const reachKm = ({ maxKm }: Pick<ReadSeeker, 'maxKm'>): number => maxKm ?? USUAL_KM;

/** Kilometres from the nearest place of the person to the nearest workplace, centre to centre; null when unknown. */
export function distanceTo(
  seeker: Pick<ReadSeeker, 'reach' | 'communes' | 'commune'>,
  { communes }: Pick<ReadVacancy, 'communes'>,
): number | null {
  const starts = startsOf(seeker);
  if (starts.some((code) => communes.includes(code))) return 0;
  const points = (codes: readonly string[]) => codes.flatMap((code) => findCommune(code) ?? []);
  const distances = points(starts).flatMap((from) => points(communes).map((to) => distanceKm(from, to)));
  return distances.length > 0 ? Math.min(...distances) : null;
}
