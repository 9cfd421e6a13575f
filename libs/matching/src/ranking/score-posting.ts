import { type Seniority } from '@app/taxonomy';
import { NEAR_WORK } from '../fit/near-work.data.js';
import { type Area } from '../search-place.js';
import { type ReadWords } from '../understanding/read-words.js';
import { areOtherPeople } from './callings.js';
import { languagesIn } from './languages.js';
import { meets, placeScore, UNMET, UNSTATED } from './place-score.js';
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
  areas: readonly string[];
  parks: readonly string[];
  wageCeiling: number | null;
  experience: string | null;
  workForm: string | null;
  shifts: readonly string[];
  benefits: readonly string[];
}

/** Conditions that were read from the words, which put postings further up or down. */
export interface Wanted {
  communes: readonly string[];
  /** Communes near those that were named. */
  around: readonly string[];
  districts: readonly string[];
  /** Former districts that communes which were named lie in. */
  districtsAround: readonly string[];
  provinces: readonly string[];
  areas: readonly Area[];
  /** What the bare name of a province means first. */
  capital: Pick<RankedPosting, 'communes' | 'districts'> | null;
  parks: readonly string[];
  wageFloor: number | null;
  /** Brackets of experience that somebody has enough for; empty when nothing was said. */
  experience: readonly string[];
  isPartTime: boolean;
  shifts: readonly string[];
  benefits: readonly string[];
}

const SAME_GROUP = 0.45;
const SAME_BRANCH = 0.15;
const NEAR_SHARE = 0.8;
/** How much the occupation counts beside the words, when it is known for sure. */
const OCCUPATION_SHARE = 0.42;
const NEED_SHARE = 0.78;
/** A wish is met by much work: a title that states it tells more. */
const WISH_SHARE = 0.4;
const SAID = 0.75;
/** A single syllable in common says little: "sửa máy may" is not sewing. */
const SAID_IN_ONE = 0.4;
/** Work of the kind that generic words stand for, in words of its own. */
const OF_ITS_KIND = 0.75;
/** What each kind counts less than the one before it, and work of another kind that says the words. */
const LATER_KIND = 0.03;
const OF_NO_KIND = 0.9;
const OTHER_RANK = 0.78;
const OTHER_LANGUAGE = 0.6;
const NO_LANGUAGE = 0.8;
const WANTS_LANGUAGE = 0.85;
/** Engineers where workers are sought, or the other way round. */
const OTHER_PEOPLE = 0.6;
/** How much the words of a described need count beside those that titles of such work use. */
const OWN_WORDS = 0.4;

/** How well a posting serves what was asked: 0 to 1. Pure; the same for the same words and the same posting. */
export function scorePosting(read: ReadWords, wanted: Wanted, posting: RankedPosting): number {
  return workScore(read, posting) * conditionScore(wanted, posting);
}

function workScore(read: ReadWords, posting: RankedPosting): number {
  if (read.readings.length === 0) return 1;
  const title = readTitleKey(posting.titleKey);
  const [first, ...others] = read.readings.map((reading) => matchOf(reading, title));
  // Of a need the words that were said tell which of many titles is meant: "giấy tờ hải quan" is customs first.
  const otherwise = Math.max(0, ...others);
  const said =
    read.isNeed && !read.isWish
      ? Math.max(first!, (1 - OWN_WORDS) * otherwise + OWN_WORDS * first!)
      : Math.max(first!, otherwise);
  const words = read.kinds.length > 0 ? ofKind(said, read.kinds, posting) : said;
  const surest = Math.max(0, ...read.occupations.values());
  const share = read.isGeneric ? 0 : surest * occupationShare(read);
  // A title that says all that was asked is of that work, whatever group it was put in.
  const occupation = Math.max(
    occupationScore(read.occupations, posting.occupation4) / (surest || 1),
    (isOneSyllable(read) ? SAID_IN_ONE : SAID) * words ** 2,
  );
  const rank = rankScore(read.seniority, title.seniority);
  const language = languageAnswer(read.readings[0]!.words, title.words);
  // Whoever knows a language takes any work that wants it: `nhân viên văn phòng tiếng Nhật`.
  const served = read.isNeed && language === true ? Math.max(occupation, WANTS_LANGUAGE) : occupation;
  const people = areOtherPeople(read.readings[0]!.words, title.words) ? OTHER_PEOPLE : 1;
  return ((1 - share) * words + share * served) * rank * languageShare(language) * people;
}

/** Whether a title wants a language that was asked for; null where it names none, undefined where none was asked for. */
function languageAnswer(sought: readonly { fold: string }[], title: readonly { fold: string }[]): Answer | undefined {
  const textOf = (words: readonly { fold: string }[]) => words.map(({ fold }) => fold).join(' ');
  const asked = languagesIn(textOf(sought));
  if (asked.length === 0) return undefined;
  const offered = languagesIn(textOf(title));
  return offered.length === 0 ? null : meets(asked, offered);
}

/** Who asks for one language is not served by work in another, and less by work that names none. */
function languageShare(answer: Answer | undefined): number {
  if (answer === null) return NO_LANGUAGE;
  return answer === false ? OTHER_LANGUAGE : 1;
}

function occupationShare({ isNeed, isWish }: ReadWords): number {
  if (isWish) return WISH_SHARE;
  return isNeed ? NEED_SHARE : OCCUPATION_SHARE;
}

/** Generic words are said of much work; what they mean most comes first. */
function ofKind(said: number, kinds: readonly string[], { occupation4 }: RankedPosting): number {
  const kind = kinds.findIndex((code) => occupation4?.startsWith(code));
  return kind < 0 ? said * OF_NO_KIND : Math.max(said, OF_ITS_KIND) * (1 - LATER_KIND * kind);
}

const isOneSyllable = ({ readings: [first] }: ReadWords) => first!.words.filter(({ isSmall }) => !isSmall).length === 1;

/** Work that people change over to counts less than the same group: who searches names one of the two. */
function likeness(wanted: string, code: string): number {
  if (wanted === code) return 1;
  const byGroup =
    wanted.slice(0, 3) === code.slice(0, 3) ? SAME_GROUP : wanted.slice(0, 2) === code.slice(0, 2) ? SAME_BRANCH : 0;
  return Math.max(byGroup, NEAR_SHARE * (NEAR_WORK.get(wanted)?.get(code) ?? 0));
}

function occupationScore(wanted: ReadonlyMap<string, number>, code: string | null): number {
  if (code === null) return 0;
  let best = 0;
  for (const [unit, sure] of wanted) {
    best = Math.max(best, sure * likeness(unit, code));
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

/** Met, not met, not stated. */
type Answer = boolean | null;

function conditionScore(wanted: Wanted, posting: RankedPosting): number {
  const answers: Answer[] = [
    wanted.wageFloor === null ? true : posting.wageCeiling === null ? null : posting.wageCeiling >= wanted.wageFloor,
    listAnswer(wanted.experience, posting.experience === null ? [] : [posting.experience]),
    wanted.isPartTime ? (posting.workForm === null ? null : posting.workForm === 'part_time') : true,
    listAnswer(wanted.shifts, posting.shifts),
    // Nobody states which benefits there are not.
    ...wanted.benefits.map((code) => posting.benefits.includes(code) || null),
  ];
  return answers.reduce<number>((score, answer) => score * factorOf(answer), placeScore(wanted, posting));
}

function factorOf(answer: Answer): number {
  if (answer === null) return UNSTATED;
  return answer ? 1 : UNMET;
}

function listAnswer(wanted: readonly string[], stated: readonly string[]): Answer {
  if (wanted.length === 0) return true;
  return stated.length === 0 ? null : meets(wanted, stated);
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
