import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { PostingFinderQueries, type PostingConditions } from './posting-finder.queries.js';
import { PostingSourcesQueries, type SearchablePosting } from './posting-sources.queries.js';

export { type PostingConditions, type SearchablePosting };

/** What search reads of postings: the facts its index is made of, and answers while the index is away. */
@Injectable()
export class PostingSearchReads {
  constructor(
    private readonly clock: Clock,
    private readonly sources: PostingSourcesQueries,
    private readonly finder: PostingFinderQueries,
  ) {}

  /** Those of the ids that are open; whoever is missing in the answer does not belong in the index. */
  async documentSources(ids: readonly string[]): Promise<SearchablePosting[]> {
    return this.sources.byIds(ids);
  }

  /** Open postings in the order of their ids, behind `id`: for reading all of them in batches. */
  async documentSourcesAfter(id: string | null, limit: number): Promise<SearchablePosting[]> {
    return this.sources.after(id, limit);
  }

  async countOpen(): Promise<number> {
    return this.sources.count();
  }

  /** Published postings of an employer, whatever the employer's standing. */
  async publishedIdsOf(employerId: string): Promise<string[]> {
    return this.sources.publishedIdsOf(employerId);
  }

  /** A page of the ids that the public may see, found by PostgreSQL alone. */
  async find(
    conditions: PostingConditions,
    page: { limit: number; offset: number },
  ): Promise<{ ids: string[]; total: number }> {
    return this.finder.find(conditions, todayIn(this.clock), page.limit, page.offset);
  }
}
