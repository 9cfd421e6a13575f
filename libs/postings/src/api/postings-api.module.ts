import { Module } from '@nestjs/common';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '../postings.module.js';
import { OwnPostingsApiController } from './own-postings.controller.js';
import { PostingsApiController } from './postings.controller.js';

@Module({
  imports: [PostingsModule, EmployersModule],
  controllers: [OwnPostingsApiController, PostingsApiController],
})
export class PostingsApiModule {}
