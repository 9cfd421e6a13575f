import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { PostingSuggestionsController } from './posting-suggestions.controller.js';
import { SearchReviewController } from './search-review.controller.js';
import { PostingSearchPageController } from './posting-search.controller.js';
import { SuggestedPostingsController } from './suggested-postings.controller.js';

@Module({
  imports: [MatchingModule],
  controllers: [
    PostingSearchPageController,
    PostingSuggestionsController,
    SuggestedPostingsController,
    SearchReviewController,
  ],
})
export class MatchingWebModule {}
