import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { MatchingModule } from '../matching.module.js';
import { PostingSuggestionsController } from './posting-suggestions.controller.js';
import { SynonymsController } from './synonyms.controller.js';
import { SearchReviewController } from './search-review.controller.js';
import { PostingSearchPageController } from './posting-search.controller.js';
import { SuggestedPeopleController } from './suggested-people.controller.js';
import { SuggestedPostingsController } from './suggested-postings.controller.js';

@Module({
  imports: [AccountsModule, EmployersModule, PostingsModule, MatchingModule],
  controllers: [
    PostingSearchPageController,
    PostingSuggestionsController,
    SuggestedPostingsController,
    SuggestedPeopleController,
    SynonymsController,
    SearchReviewController,
  ],
})
export class MatchingWebModule {}
