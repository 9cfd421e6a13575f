import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module.js';
import { CarryOutHandOversJob } from './carry-out-hand-overs.job.js';
import { ExpireReferralsJob } from './expire-referrals.job.js';
import { NewMatchesListener } from './new-matches.listener.js';
import { PersonWaitingListener } from './person-waiting.listener.js';

@Module({
  imports: [ReferralsModule],
  providers: [CarryOutHandOversJob, ExpireReferralsJob, PersonWaitingListener, NewMatchesListener],
})
export class ReferralsJobsModule {}
