import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { SearchController } from './search.controller.js';

@Module({ imports: [MatchingModule], controllers: [SearchController] })
export class MatchingApiModule {}
