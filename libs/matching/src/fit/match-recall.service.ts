import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { SearchEngine } from '@app/platform/search';
import { CANDIDATES_INDEX } from '../candidate-index.js';
import { POSTINGS_INDEX } from '../posting-index.js';
import { type Seeker, type Vacancy } from './fit.types.js';
import { readSeeker, readVacancy } from './read-sides.js';
import { peopleSearches } from './recall-people.js';
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

  /**
   * @param isForEmployer only people whom every verified employer may see
   * @throws DomainError `search.away`, `search.index-lost`
   */
  async peopleFor(vacancy: Vacancy, isForEmployer: boolean, index = CANDIDATES_INDEX): Promise<string[]> {
    const searches = peopleSearches(readVacancy(vacancy), isForEmployer);
    if (searches.length === 0) return [];
    const hits = await this.engine.searchMerged<{ id: string }>(index, searches, COMPARED);
    return hits.map(({ id }) => id);
  }
}
