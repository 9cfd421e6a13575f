import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { MatchingModule } from '../matching.module.js';
import { PostingSearchPageController } from './posting-search.controller.js';
import { SuggestedPeopleController } from './suggested-people.controller.js';
import { SuggestedPostingsController } from './suggested-postings.controller.js';

@Module({
  imports: [AccountsModule, EmployersModule, PostingsModule, MatchingModule],
  controllers: [PostingSearchPageController, SuggestedPostingsController, SuggestedPeopleController],
})
export class MatchingWebModule {}
