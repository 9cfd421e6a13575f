import { Module } from '@nestjs/common';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { NearestFinder } from './nearest-postings.service.js';
import { PostingCounts } from './posting-counts.service.js';
import { NotificationsModule } from '@app/notifications';
import { MatchesRepository } from './matches.repository.js';
import { Matches } from './matches.service.js';
import { ForgetOldMatches, MatchingData } from './matching-data.js';
import { MatchRecall } from './fit/match-recall.service.js';
import { PostingSearch } from './posting-search.service.js';
import { RankedPostings } from './ranking/ranked-postings.service.js';
import { SearchChanges } from './search-changes.service.js';
import { SearchIndexesRepository } from './search-indexes.repository.js';
import { SearchIndexes } from './search-indexes.service.js';
import { SearchLogRepository } from './search-log/search-log.repository.js';
import { SearchReviewQueries } from './search-log/search-review.queries.js';
import { SearchReview } from './search-log/search-review.service.js';
import { SearchLog } from './search-log/search-log.service.js';
import { LiveSynonyms } from './synonyms/live-synonyms.service.js';
import { SynonymPreviews } from './synonyms/synonym-previews.service.js';
import { SynonymsRepository } from './synonyms/synonyms.repository.js';
import { SynonymsService } from './synonyms/synonyms.service.js';
import { OpenTerms } from './suggesting/open-terms.service.js';
import { PostingSuggestions } from './suggesting/posting-suggestions.service.js';
import { CandidateIndexSource, PostingIndexSource, SearchSources } from './search-sources.js';
import { SuggestedPeople } from './suggested-people.service.js';
import { SuggestedPostings } from './suggested-postings.service.js';

/** Search and matching. */
@Module({
  imports: [NotificationsModule, EmployersModule, CandidatesModule, PostingsModule],
  providers: [
    SearchIndexesRepository,
    PostingIndexSource,
    CandidateIndexSource,
    SearchSources,
    SearchChanges,
    SearchIndexes,
    RankedPostings,
    PostingCounts,
    NearestFinder,
    MatchRecall,
    SuggestedPostings,
    SuggestedPeople,
    MatchesRepository,
    Matches,
    MatchingData,
    ForgetOldMatches,
    PostingSearch,
    OpenTerms,
    SearchLogRepository,
    SearchLog,
    SearchReviewQueries,
    SynonymsRepository,
    LiveSynonyms,
    SynonymPreviews,
    SynonymsService,
    SearchReview,
    PostingSuggestions,
  ],
  exports: [
    PostingSearch,
    PostingSuggestions,
    RankedPostings,
    MatchRecall,
    SuggestedPostings,
    SuggestedPeople,
    SearchLog,
    SearchReview,
    Matches,
    SearchChanges,
    SearchIndexes,
    SynonymsService,
  ],
})
export class MatchingModule {}
