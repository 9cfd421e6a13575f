import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates.module.js';
import { FollowPerson } from './follow-person.listener.js';
import { KeepProfilesFreshJob } from './keep-profiles-fresh.job.js';
import { RestateGroups } from './restate-groups.listener.js';

@Module({ imports: [CandidatesModule], providers: [FollowPerson, RestateGroups, KeepProfilesFreshJob] })
export class CandidatesJobsModule {}
