import { Injectable } from '@nestjs/common';
import { addDays, Clock, todayIn } from '@app/kernel';
import { type Review, type ReviewedTerm, SearchReviewQueries, type ReviewTotals } from './search-review.queries.js';

/** Days that a look back reaches. */
export const PERIODS = [7, 30, 90] as const;
export type ReviewPeriod = (typeof PERIODS)[number];

/** What people search for and what comes of it, for staff. */
@Injectable()
export class SearchReview {
  constructor(
    private readonly clock: Clock,
    private readonly queries: SearchReviewQueries,
  ) {}

  /** @param days back from today, which counts too */
  async look(review: Review, days: ReviewPeriod): Promise<{ terms: ReviewedTerm[]; totals: ReviewTotals }> {
    const since = addDays(todayIn(this.clock), 1 - days);
    const [terms, totals] = await Promise.all([this.queries.terms(review, since), this.queries.totals(since)]);
    return { terms, totals };
  }
}
