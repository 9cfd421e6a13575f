import { Module } from '@nestjs/common';
import { PostingsModule } from '../postings.module.js';
import { ForgetImportFilesJob, ImportPostingsJob } from './import-postings.job.js';

@Module({
  imports: [PostingsModule],
  providers: [ImportPostingsJob, ForgetImportFilesJob],
})
export class PostingsJobsModule {}
