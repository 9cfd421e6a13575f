import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { ReferralLife } from '../referral-life.service.js';

/** Ends referrals that nobody answered in time, just after midnight. */
@QueuedJob({ name: 'expire-referrals', workload: 'bulk', schedule: { cron: '12 0 * * *' } })
@Injectable()
export class ExpireReferralsJob implements Job {
  constructor(private readonly life: ReferralLife) {}

  async run(): Promise<{ expired: number; failed: number }> {
    return this.life.expireDue();
  }
}
