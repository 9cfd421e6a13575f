import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { PostingSearchPageController } from './posting-search.controller.js';

@Module({ imports: [MatchingModule], controllers: [PostingSearchPageController] })
export class MatchingWebModule {}
