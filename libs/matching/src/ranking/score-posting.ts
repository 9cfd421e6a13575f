import { HOME_PROVINCE, type Seniority } from '@app/taxonomy';
import { type ReadWords } from '../understanding/read-words.js';
import { matchOf } from './title-match.js';
import { readTitleKey } from './title-reading.js';

/** What ranking reads of a posting in the index. */
export interface RankedPosting {
  id: string;
  titleKey: string;
  occupation4: string | null;
  communes: readonly string[];
  districts: readonly string[];
  provinces: readonly string[];
  parks: readonly string[];
  wageCeiling: number | null;
  experience: string | null;
  workForm: string | null;
  shifts: readonly string[];
}

/** Conditions that were read from the words, which put postings further up or down. */
export interface Wanted {
  communes: readonly string[];
  /** Communes near those that were named. */
  around: readonly string[];
  districts: readonly string[];
  provinces: readonly string[];
  parks: readonly string[];
  wageFloor: number | null;
  isWithoutExperience: boolean;
  isPartTime: boolean;
  shifts: readonly string[];
}

const SAME_GROUP = 0.45;
const SAME_BRANCH = 0.15;
/** How much the occupation counts beside the words, when it is known for sure. */
const OCCUPATION_SHARE = 0.42;
const NEED_SHARE = 0.78;
const SAID = 0.75;
const OTHER_RANK = 0.78;

const UNSTATED = 0.72;
const UNMET = 0.4;
const NEAR = 0.93;

/** How well a posting serves what was asked: 0 to 1. Pure; the same for the same words and the same posting. */
export function scorePosting(read: ReadWords, wanted: Wanted, posting: RankedPosting): number {
  return workScore(read, posting) * conditionScore(wanted, posting);
}

function workScore(read: ReadWords, posting: RankedPosting): number {
  if (read.readings.length === 0) return 1;
  const title = readTitleKey(posting.titleKey);
  const words = Math.max(...read.readings.map((reading) => matchOf(reading, title)));
  const surest = Math.max(0, ...read.occupations.values());
  const share = read.isGeneric ? 0 : surest * (read.isNeed ? NEED_SHARE : OCCUPATION_SHARE);
  // A title that says all that was asked is of that work, whatever group it was put in.
  const occupation = Math.max(
    occupationScore(read.occupations, posting.occupation4) / (surest || 1),
    read.isNeed ? 0 : SAID * words ** 2,
  );
  const rank = rankScore(read.seniority, title.seniority);
  return ((1 - share) * words + share * occupation) * rank;
}

function occupationScore(wanted: ReadonlyMap<string, number>, code: string | null): number {
  if (code === null) return 0;
  let best = 0;
  for (const [unit, sure] of wanted) {
    const near =
      unit === code
        ? 1
        : unit.slice(0, 3) === code.slice(0, 3)
          ? SAME_GROUP
          : unit.slice(0, 2) === code.slice(0, 2)
            ? SAME_BRANCH
            : 0;
    best = Math.max(best, sure * near);
  }
  return best;
}

/** Who asks for the work does not ask to lead those who do it, nor to learn it. */
function rankScore(asked: Seniority | null, offered: Seniority | null): number {
  if (asked === offered) return 1;
  if (offered === null) return asked === 'leads' || asked === 'supervises' ? OTHER_RANK : 0.9;
  if (offered === 'helps') return 0.92;
  return OTHER_RANK;
}

/** Met, not met, not stated; near is nearly met. */
type Answer = boolean | 'near' | null;

function conditionScore(wanted: Wanted, posting: RankedPosting): number {
  const answers: Answer[] = [
    placeAnswer(wanted, posting),
    wanted.wageFloor === null ? true : posting.wageCeiling === null ? null : posting.wageCeiling >= wanted.wageFloor,
    wanted.isWithoutExperience ? (posting.experience === null ? null : posting.experience === 'none') : true,
    wanted.isPartTime ? (posting.workForm === null ? null : posting.workForm === 'part_time') : true,
    listAnswer(wanted.shifts, posting.shifts),
  ];
  return answers.reduce<number>((score, answer) => score * factorOf(answer), 1);
}

function factorOf(answer: Answer): number {
  if (answer === null) return UNSTATED;
  if (answer === 'near') return NEAR;
  return answer ? 1 : UNMET;
}

const meets = (left: readonly string[], right: readonly string[]) => left.some((code) => right.includes(code));

function listAnswer(wanted: readonly string[], stated: readonly string[]): Answer {
  if (wanted.length === 0) return true;
  return stated.length === 0 ? null : meets(wanted, stated);
}

function placeAnswer(wanted: Wanted, posting: RankedPosting): Answer {
  const asks = wanted.communes.length + wanted.districts.length + wanted.provinces.length + wanted.parks.length;
  if (asks === 0) return true;
  if (
    meets(wanted.communes, posting.communes) ||
    meets(wanted.districts, posting.districts) ||
    meets(wanted.provinces, posting.provinces) ||
    meets(wanted.parks, posting.parks)
  ) {
    return true;
  }
  if (meets(wanted.around, posting.communes)) return 'near';
  const isCloserAsked = wanted.communes.length + wanted.districts.length + wanted.parks.length > 0;
  const isCloserStated = posting.communes.length + posting.districts.length > 0;
  if (posting.provinces.length === 0) return null;
  return isCloserAsked && !isCloserStated && posting.provinces.includes(HOME_PROVINCE) ? null : false;
}

/** Postings in the order of how well they serve, each once; among equals the earlier found first. */
export function rankPostings(
  read: ReadWords,
  wanted: Wanted,
  found: readonly RankedPosting[],
): { posting: RankedPosting; score: number }[] {
  const byId = new Map<string, RankedPosting>();
  for (const posting of found) if (!byId.has(posting.id)) byId.set(posting.id, posting);
  return [...byId.values()]
    .map((posting) => ({ posting, score: scorePosting(read, wanted, posting) }))
    .sort((left, right) => right.score - left.score);
}
