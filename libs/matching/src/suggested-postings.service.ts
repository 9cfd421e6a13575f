import { Injectable } from '@nestjs/common';
import { CandidatesService, type CandidateSource } from '@app/candidates';
import { Clock, localDateOf } from '@app/kernel';
import { isIndexLost, isSearchAway } from '@app/platform/search';
import { type PostingCard, PostingReads, PostingSearchReads } from '@app/postings';
import { communesWithin, HOME_PROVINCE } from '@app/taxonomy';
import { reachKm } from './fit/commute.js';
import { type Fit, type Seeker, type Vacancy } from './fit/fit.types.js';
import { MatchRecall } from './fit/match-recall.service.js';
import { COMPARED } from './fit/recall-postings.js';
import { postingsInTurns, type SuggestedPosting, SUGGESTIONS_A_PAGE } from './fit/suggest.js';
import { POSTINGS_INDEX } from './posting-index.js';
import { SearchIndexes } from './search-indexes.service.js';

/** A suggested posting as a page shows it. */
export interface ShownPosting {
  card: PostingCard;
  fit: Fit;
  vacancy: Vacancy;
}

/** One page of the postings that suit a person. */
export interface SuggestedForPerson {
  seeker: Seeker;
  postings: readonly ShownPosting[];
  total: number;
  page: number;
  pages: number;
  /** Found by PostgreSQL alone: fewer were compared. */
  isDegraded: boolean;
}

/** Suggests open postings to people. */
@Injectable()
export class SuggestedPostings {
  constructor(
    private readonly clock: Clock,
    private readonly candidates: CandidatesService,
    private readonly postings: PostingReads,
    private readonly sources: PostingSearchReads,
    private readonly recall: MatchRecall,
    private readonly indexes: SearchIndexes,
  ) {}

  /**
   * Postings that suit a person, the best first: one request to the index, three statements to the database.
   * @param page from 1
   * @returns null for somebody who has no profile, is not looking, or did not agree to be matched
   */
  async forPerson(personId: string, page = 1, size = SUGGESTIONS_A_PAGE): Promise<SuggestedForPerson | null> {
    const source = (await this.candidates.documentSources([personId])).get(personId);
    if (!source) return null;
    const { suggested, isDegraded } = await this.suggest(source);
    const shown = suggested.slice((page - 1) * size, page * size);
    const cards = await this.postings.visibleCards(shown.map(({ vacancy }) => vacancy.id));
    const byId = new Map(cards.map((card) => [card.id, card]));
    return {
      seeker: source,
      postings: shown.flatMap(({ vacancy, fit }) => {
        const card = byId.get(vacancy.id);
        return card ? [{ card, fit, vacancy }] : [];
      }),
      total: suggested.length,
      page,
      pages: Math.ceil(suggested.length / size),
      isDegraded,
    };
  }

  /**
   * Every posting that suits, in order: for pages, and for whoever keeps the best of them.
   * @param also postings to compare whether the index finds them or not
   */
  async suggest(
    source: CandidateSource,
    also: readonly string[] = [],
  ): Promise<{ suggested: SuggestedPosting[]; isDegraded: boolean }> {
    const now = this.clock.now();
    const today = localDateOf(now);
    const { ids, isDegraded } = await this.find(source);
    const found = await this.sources.documentSources([...new Set([...ids, ...also])]);
    const open = found.filter(({ deadline }) => deadline === null || deadline >= today);
    return { suggested: await postingsInTurns(source, open, { now, today }), isDegraded };
  }

  private async find(source: CandidateSource): Promise<{ ids: string[]; isDegraded: boolean }> {
    try {
      return { ids: await this.recall.postingsFor(source, localDateOf(this.clock.now())), isDegraded: false };
    } catch (error) {
      if (!isSearchAway(error)) throw error;
      if (isIndexLost(error)) this.indexes.reportLost(POSTINGS_INDEX);
      return { ids: await this.findInDatabase(source), isDegraded: true };
    }
  }

  /** The newest postings of the occupations wished for, within reach. */
  private async findInDatabase(source: CandidateSource): Promise<string[]> {
    if (source.occupations.length === 0) return [];
    const isNear = source.reach === 'near';
    const around = source.communes.flatMap((code) =>
      communesWithin(code, reachKm(source)).map((commune) => commune.code),
    );
    const isAnywhere = source.reach === 'anywhere' && source.provinces.length === 0;
    const { ids } = await this.sources.find(
      {
        words: '',
        communes: isNear ? [...new Set([...source.communes, ...around])] : [],
        provinces: isAnywhere ? [] : [...(isNear ? [] : [HOME_PROVINCE]), ...source.provinces],
        occupations: source.occupations,
        wageFloor: null,
        contracts: [],
        workForms: [],
        shifts: [],
        experience: [],
        parks: [],
        benefits: [],
        isVerifiedOnly: false,
        order: 'newest',
      },
      { limit: COMPARED, offset: 0 },
    );
    return ids;
  }
}
