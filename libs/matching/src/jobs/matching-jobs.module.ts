import { Module } from '@nestjs/common';
import { PostingsModule } from '@app/postings';
import { MatchingModule } from '../matching.module.js';
import { MatchPersonListener, MatchPostingListener } from './follow-changes.listeners.js';
import { IndexCandidatesListener } from './index-candidates.listener.js';
import { IndexPostingsListener } from './index-postings.listener.js';
import { PreviewSynonymJob } from './preview-synonym.job.js';
import { PruneSearchLogJob } from './search-log.jobs.js';
import { TellMatchesJob } from './tell-matches.job.js';
import { RebuildSearchIndexJob, ReconcileSearchIndexesJob, TendSearchIndexesJob } from './search-indexes.jobs.js';

@Module({
  imports: [MatchingModule, PostingsModule],
  providers: [
    MatchPostingListener,
    MatchPersonListener,
    TellMatchesJob,
    IndexPostingsListener,
    RebuildSearchIndexJob,
    TendSearchIndexesJob,
    ReconcileSearchIndexesJob,
    PruneSearchLogJob,
    IndexCandidatesListener,
    PreviewSynonymJob,
  ],
})
export class MatchingJobsModule {}
