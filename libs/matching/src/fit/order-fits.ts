import { MOST_OF_ONE_EMPLOYER, NEAR_EQUAL } from './fit-weights.data.js';

interface Ordered {
  score: number;
  applicationCount: number;
  /** Earlier is better among equals. */
  publishedAt: Date | null;
  employerId: string | null;
}

/** Which tier of scores one belongs to: the scores of a tier are near-equal. */
const tierOf = (score: number) => Math.round(score / NEAR_EQUAL);

/**
 * Postings in the order of their scores; among near-equal ones those with fewer applicants first, then the newest. Pure.
 */
export function inFairOrder<Item extends Ordered>(items: readonly Item[]): Item[] {
  return items.toSorted(
    (left, right) =>
      tierOf(right.score) - tierOf(left.score) ||
      left.applicationCount - right.applicationCount ||
      (right.publishedAt?.getTime() ?? 0) - (left.publishedAt?.getTime() ?? 0),
  );
}

/**
 * The same order with at most so many of one employer on each page: what is too many waits for the next page, and comes
 * at the end of the list when there is no other left. An employer that is not known is not one employer.
 */
export function withoutCrowding<Item extends Pick<Ordered, 'employerId'>>(
  items: readonly Item[],
  pageSize: number,
  most = MOST_OF_ONE_EMPLOYER,
): Item[] {
  const pages: Item[] = [];
  let waiting = [...items];
  while (waiting.length > 0) {
    const counts = new Map<string, number>();
    const page: Item[] = [];
    const later: Item[] = [];
    for (const item of waiting) {
      const count = item.employerId === null ? 0 : (counts.get(item.employerId) ?? 0);
      if (page.length === pageSize || count >= most) {
        later.push(item);
        continue;
      }
      if (item.employerId !== null) counts.set(item.employerId, count + 1);
      page.push(item);
    }
    pages.push(...page);
    waiting = later;
    // Nobody else is left: holding back would only leave the page half empty.
    if (page.length < pageSize) return [...pages, ...waiting];
  }
  return pages;
}
