import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { PostingSearchPageController } from './posting-search.controller.js';
import { SuggestedPostingsController } from './suggested-postings.controller.js';

@Module({ imports: [MatchingModule], controllers: [PostingSearchPageController, SuggestedPostingsController] })
export class MatchingWebModule {}
