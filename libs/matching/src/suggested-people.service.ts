import { Injectable } from '@nestjs/common';
import { type CandidateCard, CandidatesService } from '@app/candidates';
import { Clock, localDateOf } from '@app/kernel';
import { isIndexLost, isSearchAway } from '@app/platform/search';
import { PostingSearchReads, type SearchablePosting } from '@app/postings';
import { CANDIDATES_INDEX } from './candidate-index.js';
import { type Fit, type Seeker } from './fit/fit.types.js';
import { MatchRecall } from './fit/match-recall.service.js';
import { COMPARED } from './fit/recall-postings.js';
import { peopleInTurns, type SuggestedPerson, SUGGESTIONS_A_PAGE } from './fit/suggest.js';
import { SearchIndexes } from './search-indexes.service.js';

/** Who looks at the suggestions: an employer sees only those who let themselves be seen. */
export type Onlooker = 'employer' | 'staff';

export interface ShownPerson {
  card: CandidateCard;
  seeker: Seeker;
  fit: Fit;
}

/** One page of the people who suit a posting. */
export interface PeopleSuggestions {
  vacancy: SearchablePosting;
  people: readonly ShownPerson[];
  total: number;
  page: number;
  pages: number;
  /** Found by PostgreSQL alone: fewer were compared. */
  isDegraded: boolean;
}

/** Suggests people for open postings. */
@Injectable()
export class SuggestedPeople {
  constructor(
    private readonly clock: Clock,
    private readonly candidates: CandidatesService,
    private readonly postings: PostingSearchReads,
    private readonly recall: MatchRecall,
    private readonly indexes: SearchIndexes,
  ) {}

  /**
   * People who suit a posting, the best first: one request to the index, three statements to the database. Whether the
   * onlooker may work on the posting, and whether the employer is verified, is for the caller to say.
   * @param page from 1
   * @returns null for a posting that is not open
   */
  async forPosting(postingId: string, onlooker: Onlooker, page = 1): Promise<PeopleSuggestions | null> {
    const [vacancy] = await this.postings.documentSources([postingId]);
    if (!vacancy) return null;
    const { suggested, isDegraded } = await this.suggest(vacancy, onlooker);
    const shown = suggested.slice((page - 1) * SUGGESTIONS_A_PAGE, page * SUGGESTIONS_A_PAGE);
    const ids = shown.map(({ seeker }) => seeker.personId);
    const cards = await (onlooker === 'staff' ? this.candidates.cardsOf(ids) : this.candidates.visibleCardsOf(ids));
    return {
      vacancy,
      people: shown.flatMap(({ seeker, fit }) => {
        const card = cards.get(seeker.personId);
        return card ? [{ card, seeker, fit }] : [];
      }),
      total: suggested.length,
      page,
      pages: Math.ceil(suggested.length / SUGGESTIONS_A_PAGE),
      isDegraded,
    };
  }

  /**
   * Everybody who suits, in order: for pages, and for whoever keeps the best of them.
   * @param also people to compare whether the index finds them or not
   */
  async suggest(
    vacancy: SearchablePosting,
    onlooker: Onlooker,
    also: readonly string[] = [],
  ): Promise<{ suggested: SuggestedPerson[]; isDegraded: boolean }> {
    const now = this.clock.now();
    const { ids, isDegraded } = await this.find(vacancy, onlooker);
    const sources = [...(await this.candidates.documentSources([...new Set([...ids, ...also])])).values()];
    // Whoever has just hidden the profile is neither shown nor counted, whatever the index still holds.
    const seen = sources.filter(({ visibility }) => onlooker === 'staff' || visibility === 'verified_employers');
    return { suggested: await peopleInTurns(vacancy, seen, { now, today: localDateOf(now) }), isDegraded };
  }

  private async find(vacancy: SearchablePosting, onlooker: Onlooker): Promise<{ ids: string[]; isDegraded: boolean }> {
    try {
      return { ids: await this.recall.peopleFor(vacancy, onlooker === 'employer'), isDegraded: false };
    } catch (error) {
      if (!isSearchAway(error)) throw error;
      if (isIndexLost(error)) this.indexes.reportLost(CANDIDATES_INDEX);
      return { ids: await this.findInDatabase(vacancy), isDegraded: true };
    }
  }

  /** People of the occupation whom every employer may see: the database keeps no list for more. */
  private async findInDatabase({ occupation, workplaces }: SearchablePosting): Promise<string[]> {
    if (occupation === null) return [];
    const communes = workplaces.flatMap(({ commune }) => commune ?? []);
    const cards = await this.candidates.findVisible({ occupations: [occupation], communes }, null, COMPARED);
    return cards.map(({ personId }) => personId);
  }
}
