import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module.js';
import { ExpireReferralsJob } from './expire-referrals.job.js';

@Module({ imports: [ReferralsModule], providers: [ExpireReferralsJob] })
export class ReferralsJobsModule {}
