import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { SearchEngine } from '@app/platform/search';
import { POSTINGS_INDEX } from '../posting-index.js';
import { type Seeker } from './fit.types.js';
import { readSeeker } from './read-sides.js';
import { COMPARED, postingSearches } from './recall-postings.js';

/** Finds who and what may suit, by the indexes: ids only, which the database is asked about again. */
@Injectable()
export class MatchRecall {
  constructor(private readonly engine: SearchEngine) {}

  /** @throws DomainError `search.away`, `search.index-lost` */
  async postingsFor(seeker: Seeker, today: LocalDate, index = POSTINGS_INDEX): Promise<string[]> {
    const searches = postingSearches(readSeeker(seeker), today);
    if (searches.length === 0) return [];
    const hits = await this.engine.searchMerged<{ id: string }>(index, searches, COMPARED);
    return hits.map(({ id }) => id);
  }
}
