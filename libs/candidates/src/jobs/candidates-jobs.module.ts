import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates.module.js';
import { FollowPerson } from './follow-person.listener.js';
import { KeepProfilesFreshJob } from './keep-profiles-fresh.job.js';

@Module({ imports: [CandidatesModule], providers: [FollowPerson, KeepProfilesFreshJob] })
export class CandidatesJobsModule {}
