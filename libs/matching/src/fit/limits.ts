import { HOME_PROVINCE } from '@app/taxonomy';
import { distanceTo, reachKm } from './commute.js';
import { type Limit } from './fit.types.js';
import { licenceKey, type ReadSeeker, type ReadVacancy } from './read-sides.js';
import { isClosedToYoung, NIGHT_SHIFTS } from './young-workers.js';

const ADULT_AGE = 18;

/** Licences that another one holds: who may drive a lorry may drive a car. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  'drive:A': ['drive:A1'],
  'drive:C1': ['drive:B'],
  'drive:C': ['drive:C1', 'drive:B'],
  'drive:D1': ['drive:C', 'drive:C1', 'drive:B'],
  'drive:D2': ['drive:D1', 'drive:C', 'drive:C1', 'drive:B'],
  'drive:D': ['drive:D2', 'drive:D1', 'drive:C', 'drive:C1', 'drive:B'],
  'drive:BE': ['drive:B'],
  'drive:C1E': ['drive:C1', 'drive:B'],
  'drive:CE': ['drive:C', 'drive:C1', 'drive:BE', 'drive:C1E', 'drive:B'],
};

/**
 * What keeps a person and a posting apart, whatever else suits; null when nothing does. What one side leaves open
 * keeps nobody away. An employer's wish for an age is no limit: only the law's ages count.
 */
export function limitBetween(seeker: ReadSeeker, vacancy: ReadVacancy): Limit | null {
  if (isTooYoung(seeker, vacancy)) return 'age';
  if (!isReachable(seeker, vacancy)) return 'place';
  if (!suitsShifts(seeker.shifts, vacancy.shifts)) return 'shift';
  return missingLicences(seeker, vacancy).length > 0 ? 'licence' : null;
}

function isTooYoung({ ageBand }: ReadSeeker, { minAge, shifts, occupation }: ReadVacancy): boolean {
  if (ageBand === 'under15') return true;
  if (ageBand !== 'under18') return false;
  const isNight = shifts.length > 0 && shifts.every((shift) => NIGHT_SHIFTS.includes(shift));
  return (minAge ?? 0) >= ADULT_AGE || isNight || (occupation !== null && isClosedToYoung(occupation));
}

function isReachable(seeker: ReadSeeker, vacancy: ReadVacancy): boolean {
  const { reach, provinces: chosen } = seeker;
  if (vacancy.communes.length === 0 && vacancy.provinces.length === 0) return true;
  if (vacancy.provinces.some((code) => chosen.includes(code))) return true;
  // Who would go anywhere and names no province means every one.
  if (reach === 'anywhere' && chosen.length === 0) return true;
  if (!vacancy.provinces.includes(HOME_PROVINCE) && reach !== 'near') return false;
  if (reach !== 'near') return true;
  const km = distanceTo(seeker, vacancy);
  // Without a distance the workplace is somewhere in the province, or in another one.
  return km === null ? vacancy.provinces.includes(HOME_PROVINCE) : km <= reachKm(seeker);
}

/** Flexible hours suit everybody, and whoever works flexible hours can work those of an office. */
function suitsShifts(wished: readonly string[], offered: readonly string[]): boolean {
  if (wished.length === 0 || offered.length === 0 || offered.includes('flexible')) return true;
  return offered.some((shift) => wished.includes(shift) || (shift === 'day' && wished.includes('flexible')));
}

/** Driving licences and machine certificates of a posting that the person lacks; other papers can be caught up on. */
function missingLicences({ licenceKeys }: ReadSeeker, { licences }: ReadVacancy): string[] {
  return licences.filter((licence) => {
    const key = licenceKey(licence);
    if (!isLicence(key) || licenceKeys.has(key)) return false;
    return ![...licenceKeys].some((held) => HOLDS[held]?.includes(key));
  });
}

const MACHINES = ['forklift', 'crane', 'excavator', 'boiler', 'pressure', 'lift', 'blasting'].map(
  (code) => `card:${code}`,
);
const isLicence = (key: string) => key.startsWith('drive:') || MACHINES.includes(key);
