import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';

/** What staff look at: what is searched for most, what finds nothing, what finds and is not opened. */
export const REVIEWS = ['top', 'zero', 'abandoned'] as const;
export type Review = (typeof REVIEWS)[number];

/** A term with what came of it, over a period. A search is one visitor's on one day. */
export interface ReviewedTerm {
  term: string;
  searches: number;
  /** Searches that found nothing with all the words. */
  zero: number;
  /** Searches that found something of which nothing was opened. */
  abandoned: number;
  /** Hits on average. */
  found: number;
}

export interface ReviewTotals {
  searches: number;
  zero: number;
  abandoned: number;
}

/** So many visitors must have typed a term on one day before anybody sees it (ADR 15). */
const LEAST_VISITORS = 3;
const MOST = 100;

const ZERO = `NOT is_degraded AND (found = 0 OR coalesce(widening IN ('some-words', 'some-words-anywhere'), false))`;
const ABANDONED = `found > 0 AND NOT is_opened AND NOT (${ZERO})`;
const ORDERS: Record<Review, string> = { top: 'searches', zero: 'zero', abandoned: 'abandoned' };

/** Reads of the search log. Terms leave it by `terms` alone, which holds to the least number of visitors. */
@Injectable()
export class SearchReviewQueries {
  constructor(private readonly db: Db) {}

  async terms(review: Review, since: LocalDate): Promise<ReviewedTerm[]> {
    const order = ORDERS[review];
    return this.db.query<ReviewedTerm>(
      `WITH daily AS (
         SELECT term_key, count(DISTINCT visitor) AS visitors
         FROM search_log WHERE searched_on >= $1 GROUP BY term_key, searched_on
       ), common AS (
         SELECT term_key FROM daily GROUP BY term_key HAVING max(visitors) >= ${LEAST_VISITORS}
       ), counted AS (
         SELECT mode() WITHIN GROUP (ORDER BY term) AS term, count(*)::integer AS searches,
           (count(*) FILTER (WHERE ${ZERO}))::integer AS zero,
           (count(*) FILTER (WHERE ${ABANDONED}))::integer AS abandoned, round(avg(found))::integer AS found
         FROM search_log JOIN common USING (term_key) WHERE searched_on >= $1 GROUP BY term_key
       )
       SELECT term, searches, zero, abandoned, found FROM counted
       WHERE ${order} > 0 ORDER BY ${order} DESC, searches DESC, term LIMIT ${MOST}`,
      [since],
    );
  }

  /** How many searches there were: figures alone, so all of them count. */
  async totals(since: LocalDate): Promise<ReviewTotals> {
    const row = await this.db.queryOne<ReviewTotals>(
      `SELECT count(*)::integer AS searches, (count(*) FILTER (WHERE ${ZERO}))::integer AS zero,
         (count(*) FILTER (WHERE ${ABANDONED}))::integer AS abandoned
       FROM search_log WHERE searched_on >= $1`,
      [since],
    );
    return row!;
  }
}
