import { Module } from '@nestjs/common';
import { PostingsModule } from '@app/postings';
import { MatchingModule } from '../matching.module.js';
import { IndexPostingsListener } from './index-postings.listener.js';
import { PreviewSynonymJob } from './preview-synonym.job.js';
import { PruneSearchLogJob } from './search-log.jobs.js';
import { RebuildSearchIndexJob, ReconcileSearchIndexesJob, TendSearchIndexesJob } from './search-indexes.jobs.js';

@Module({
  imports: [MatchingModule, PostingsModule],
  providers: [
    IndexPostingsListener,
    RebuildSearchIndexJob,
    TendSearchIndexesJob,
    ReconcileSearchIndexesJob,
    PruneSearchLogJob,
    PreviewSynonymJob,
  ],
})
export class MatchingJobsModule {}
