import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { type SearchBody, SearchEngine, type SearchPage } from '@app/platform/search';
import { POSTINGS_INDEX } from './posting-index.js';
import { buildPostingQuery, COUNTER, type SoughtPostings } from './posting-query.js';

const UNIT = 'occupation4';

/** Counts what searches would find without reading any posting. */
@Injectable()
export class PostingCounts {
  constructor(private readonly engine: SearchEngine) {}

  /**
   * How many postings hold all that is sought, for each search, in one request.
   * @throws DomainError `search.away`, `search.index-lost`
   */
  async of(searches: readonly SoughtPostings[], today: LocalDate): Promise<number[]> {
    if (searches.length === 0) return [];
    const bodies = searches.map((sought) => ({ name: POSTINGS_INDEX, body: countingBody(sought, today) }));
    return (await this.engine.searchMany(bodies)).map(totalOf);
  }

  /** How many of what is sought there are of each occupation (level 4), for each search, in one request. */
  async byUnit(searches: readonly SoughtPostings[], today: LocalDate): Promise<Record<string, number>[]> {
    const bodies = searches.map((sought) => ({
      name: POSTINGS_INDEX,
      body: { ...countingBody(sought, today), facets: [UNIT] },
    }));
    return (await this.engine.searchMany(bodies)).map(({ facets }) => facets[UNIT] ?? {});
  }
}

/** The search that only counts. */
export function countingBody(sought: SoughtPostings, today: LocalDate): SearchBody {
  return { ...buildPostingQuery(sought, today).hits, facets: [COUNTER], limit: 0 };
}

/** All hits, also those behind the last page: every document has a value of the counted attribute. */
export function totalOf({ facets }: Pick<SearchPage<unknown>, 'facets'>): number {
  return Object.values(facets[COUNTER] ?? {}).reduce((sum, count) => sum + count, 0);
}
