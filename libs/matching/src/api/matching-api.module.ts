import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { PostingSearchController } from './posting-search.controller.js';

@Module({ imports: [MatchingModule], controllers: [PostingSearchController] })
export class MatchingApiModule {}
