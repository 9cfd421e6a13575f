import { Module } from '@nestjs/common';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
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
  imports: [EmployersModule, CandidatesModule, PostingsModule],
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
    PostingSearch,
  ],
  exports: [
    PostingSearch,
    RankedPostings,
    MatchRecall,
    SuggestedPostings,
    SuggestedPeople,
    SearchChanges,
    SearchIndexes,
  ],
})
export class MatchingModule {}
