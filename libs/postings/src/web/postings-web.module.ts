import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '../postings.module.js';
import { ModerationController } from './moderation.controller.js';
import { DeskPostingsController } from './desk-postings.controller.js';
import { OwnPostingsController } from './own-postings.controller.js';
import { PostingCases } from './posting-case.js';
import { PostingImportController } from './posting-import.controller.js';
import { PostingPages } from './posting-pages.js';

@Module({
  imports: [AccountsModule, PostingsModule, EmployersModule],
  // Imports come first: their fixed addresses must not be taken for the id of a posting.
  controllers: [PostingImportController, OwnPostingsController, DeskPostingsController, ModerationController],
  providers: [PostingCases, PostingPages],
})
export class PostingsWebModule {}
