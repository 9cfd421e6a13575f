import { HOME_PROVINCE } from '@app/taxonomy';
import { type RankedPosting, type Wanted } from './score-posting.js';

/** What a condition leaves of a score where the posting does not state it, and where it does not meet it. */
export const UNSTATED = 0.72;
export const UNMET = 0.4;

const AROUND = 0.82;
/** It states only the former district that the commune lies in. */
const PERHAPS_THERE = 0.75;
/** In the province that was named, but not in its capital, which its bare name means first. */
const BEYOND_CAPITAL = 0.68;
const PERHAPS_IN_CAPITAL = 0.82;
/** In the province of today, but in another one of those that became it. */
const BEYOND_AREA = 0.5;
/** In the province of a town that was named: in another town, or nobody says where. */
const OTHER_TOWN = 0.68;
const PERHAPS_IN_TOWN = 0.8;

export const meets = (left: readonly string[], right: readonly string[]) => left.some((code) => right.includes(code));

type Stated = Pick<RankedPosting, 'communes' | 'districts' | 'provinces' | 'areas' | 'parks'>;

/** How well the workplaces of a posting fit the places that were named, 0 to 1; 1 where none was. */
export function placeScore(wanted: Wanted, posting: Stated): number {
  const isCloserAsked = wanted.communes.length + wanted.districts.length + wanted.parks.length > 0;
  if (!isCloserAsked && wanted.provinces.length === 0) return 1;
  const isCloserStated = posting.communes.length + posting.districts.length > 0;
  const isHome = posting.provinces.includes(HOME_PROVINCE);
  if (
    meets(wanted.communes, posting.communes) ||
    meets(wanted.districts, posting.districts) ||
    meets(wanted.provinces, posting.provinces) ||
    meets(wanted.parks, posting.parks)
  ) {
    return wanted.areas.length > 0 ? areaScore(wanted, posting) : capitalScore(wanted, posting, isCloserStated);
  }
  if (meets(wanted.around, posting.communes)) return AROUND;
  if (posting.communes.length === 0 && meets(wanted.districtsAround, posting.districts)) return PERHAPS_THERE;
  if (posting.provinces.length === 0) return UNSTATED;
  return isCloserAsked && !isCloserStated && isHome ? UNSTATED : UNMET;
}

/**
 * Where a town was named, or a province as people have known it: what took it in on 01/07/2025 is larger than what they
 * mean. An address that names no area lies in what the province was before, as far as anybody knows.
 */
function areaScore({ areas }: Wanted, { areas: stated }: Stated): number {
  const scores = areas.map(({ key, larger, isCore }) => {
    if (stated.includes(key)) return 1;
    const isNear = stated.length === 0 ? isCore : larger !== null && stated.includes(larger);
    if (!isNear) return BEYOND_AREA;
    if (larger === null) return 1;
    return stated.some((area) => area !== larger) ? OTHER_TOWN : PERHAPS_IN_TOWN;
  });
  return Math.max(...scores);
}

function capitalScore({ capital }: Wanted, { communes, districts }: Stated, isCloserStated: boolean): number {
  if (capital === null || meets(capital.communes, communes) || meets(capital.districts, districts)) return 1;
  return isCloserStated ? BEYOND_CAPITAL : PERHAPS_IN_CAPITAL;
}
