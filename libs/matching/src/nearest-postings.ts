import { NO_CRITERIA, type PostingCriteria } from './posting-search.schema.js';
import { type Seeking, placeChoiceOf } from './posting-seeking.js';
import { readWords } from './understanding/read-words.js';

/** A search that would find something. */
export interface OtherSearch {
  criteria: PostingCriteria;
  count: number;
}

/** What comes nearest to a search that found nothing. */
export interface NearestPostings {
  /** Occupations with something open, the nearest first, in the place that was asked for before elsewhere. */
  occupations: (OtherSearch & { code: string; isElsewhere: boolean })[];
  /** Whether these are near the work that was meant; otherwise they are those that are wanted most. */
  isNear: boolean;
  /** The same words under no condition at all. */
  anywhere: OtherSearch | null;
  /** Any work in the same place. */
  inPlace: OtherSearch | null;
}

/** So many levels of the occupations two units must share: the same sub-major group. */
const SHARED = 2;
const MOST_MEANT = 3;
const MOST_OCCUPATIONS = 4;

/** Criteria with nothing but a place, with what was typed where it names one. */
export function onlyPlaceOf({ place, radiusKm }: PostingCriteria, seeking: Seeking): PostingCriteria | null {
  const chosen = place === null ? placeChoiceOf(seeking.understood.recognitions) : { place, radiusKm };
  return chosen && { ...NO_CRITERIA, ...chosen };
}

/** The same words alone; null where there are none, or where they have been looked for alone already. */
export function onlyWordsOf(criteria: PostingCriteria): PostingCriteria | null {
  const { text, isLiteral, order } = criteria;
  return text === '' || criteria.place === null ? null : { ...NO_CRITERIA, text, isLiteral, order };
}

/** Units and groups that are meant: what was chosen, else what the words mean, the surest first. */
export function meantOccupations({ occupations, text }: PostingCriteria, { sought, understood }: Seeking): string[] {
  if (occupations.length > 0) return occupations;
  const read = sought.read ?? readWords(understood.words, text);
  return [...read.occupations]
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST_MEANT)
    .map(([code]) => code);
}

/** How many levels of the occupations two codes have in common. */
function sharedLevels(left: string, right: string): number {
  let level = 0;
  while (level < left.length && left[level] === right[level]) level += 1;
  return level;
}

type UnitCounts = Readonly<Record<string, number>>;

/**
 * Units with something open by how near they are to those that are meant, then by how much is open; when none is near,
 * those with the most. Pure.
 * @param here open postings by unit in the place, `elsewhere` everywhere
 */
export function nearestUnits(
  meant: readonly string[],
  here: UnitCounts,
  elsewhere: UnitCounts,
): { units: { code: string; count: number; isElsewhere: boolean }[]; isNear: boolean } {
  const nearness = (code: string) => Math.max(0, ...meant.map((other) => sharedLevels(code, other)));
  const inOrder = (counts: UnitCounts, isElsewhere: boolean) =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([code, count]) => ({ code, count, isElsewhere }))
      .sort((left, right) => nearness(right.code) - nearness(left.code) || right.count - left.count);
  const near = [...inOrder(here, false), ...inOrder(elsewhere, true).filter(({ code }) => !here[code])].filter(
    ({ code }) => nearness(code) >= SHARED,
  );
  if (near.length > 0) return { units: near.slice(0, MOST_OCCUPATIONS), isNear: true };
  const most = inOrder(here, false).sort((left, right) => right.count - left.count);
  return { units: most.slice(0, MOST_OCCUPATIONS), isNear: false };
}
