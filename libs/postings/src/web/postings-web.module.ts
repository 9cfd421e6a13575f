import { Module } from '@nestjs/common';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '../postings.module.js';
import { PostingImportController } from './posting-import.controller.js';

@Module({
  imports: [PostingsModule, EmployersModule],
  controllers: [PostingImportController],
})
export class PostingsWebModule {}
