import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { PostingSuggestionsController } from './posting-suggestions.controller.js';
import { SynonymsController } from './synonyms.controller.js';
import { SearchReviewController } from './search-review.controller.js';
import { PostingSearchPageController } from './posting-search.controller.js';

@Module({
  imports: [MatchingModule],
  controllers: [PostingSearchPageController, PostingSuggestionsController, SynonymsController, SearchReviewController],
})
export class MatchingWebModule {}
