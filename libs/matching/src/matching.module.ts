import { Module } from '@nestjs/common';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
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
    MatchRecall,
    SuggestedPostings,
    SuggestedPeople,
    MatchesRepository,
    Matches,
    MatchingData,
    ForgetOldMatches,
    PostingSearch,
  ],
  exports: [
    PostingSearch,
    RankedPostings,
    MatchRecall,
    SuggestedPostings,
    SuggestedPeople,
    Matches,
    SearchChanges,
    SearchIndexes,
  ],
})
export class MatchingModule {}
