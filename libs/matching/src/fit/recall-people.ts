import { type MergedSearch } from '@app/platform/search';
import { HOME_PROVINCE } from '@app/taxonomy';
import { ANCHOR } from '../posting-index.js';
import { type ReadVacancy } from './read-sides.js';
import { unitsNear } from './work-nearness.js';

const WEIGHTS = { wished: 1, done: 0.8, same: 0.75, near: 0.5, group: 0.35 };
/** Other units of a title must be that sure to be looked for. */
const SURE = 0.5;

const list = (codes: readonly string[]) => `[${codes.map((code) => JSON.stringify(code)).join(', ')}]`;

/** Who can reach the workplaces; nobody is left out where the posting does not say closely enough. */
function placeFilter({ communes, provinces }: ReadVacancy): string[] {
  if (communes.length === 0 && provinces.length === 0) return [];
  const farther = [`provinces IN ${list(provinces.length > 0 ? provinces : [HOME_PROVINCE])}`, 'isAnywhere = true'];
  if (communes.length > 0) return [[`reachable IN ${list(communes)}`, ...farther].join(' OR ')];
  // Somewhere in the home province may be near anybody's place.
  const somewhere = provinces.includes(HOME_PROVINCE) ? ['reachable IS NOT EMPTY'] : [];
  return [[...farther, ...somewhere].join(' OR ')];
}

function shiftFilter({ shifts }: ReadVacancy): string[] {
  if (shifts.length === 0 || shifts.includes('flexible')) return [];
  const suiting = shifts.includes('day') ? [...shifts, 'flexible'] : shifts;
  return [`shifts IS EMPTY OR shifts IN ${list(suiting)}`];
}

/**
 * Searches that together bring everybody who may suit a posting: who wishes for the work, has done it, or looks for
 * work near it. Hard limits that the index knows are filters. Pure.
 * @param isForEmployer only people whom every verified employer may see
 */
export function peopleSearches(vacancy: ReadVacancy, isForEmployer: boolean): MergedSearch[] {
  const filters = [...placeFilter(vacancy), ...shiftFilter(vacancy), ...(isForEmployer ? ['isShown = true'] : [])];
  const searches: MergedSearch[] = [];
  const find = (weight: number, attribute: string, codes: readonly string[]) => {
    if (codes.length === 0) return;
    const filter = [...filters, `${attribute} IN ${list([...new Set(codes)])}`];
    const body = { q: ANCHOR, attributesToSearchOn: ['anchor'], attributesToRetrieve: ['id'], filter };
    searches.push({ weight, body });
  };
  const units = vacancy.units.filter(({ sure }) => sure >= SURE).map(({ unit }) => unit);
  const near = units.flatMap((unit) => unitsNear(unit));
  find(WEIGHTS.wished, 'occupations', units);
  find(WEIGHTS.done, 'done', units);
  find(
    WEIGHTS.same,
    'occupations',
    near.flatMap(([unit, strength]) => (strength > 0.9 ? unit : [])),
  );
  find(
    WEIGHTS.near,
    'occupations',
    near.map(([unit]) => unit),
  );
  find(
    WEIGHTS.group,
    'groups',
    units.map((unit) => unit.slice(0, 3)),
  );
  return searches;
}
