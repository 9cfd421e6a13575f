import { Module } from '@nestjs/common';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '../postings.module.js';
import { ExpirePostingsJob, RemindExpiringJob } from './deadlines.jobs.js';
import { ForgetImportFilesJob, ImportPostingsJob } from './import-postings.job.js';
import { TellOfPostings } from './tell-of-postings.listener.js';

@Module({
  imports: [PostingsModule, EmployersModule],
  providers: [ImportPostingsJob, ForgetImportFilesJob, ExpirePostingsJob, RemindExpiringJob, TellOfPostings],
})
export class PostingsJobsModule {}
