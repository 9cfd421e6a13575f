import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { ClaimantNotices } from '../claimants/claimant-notices.service.js';

/** Reminds claimants who found work to give notice of it, in the morning. */
@QueuedJob({ name: 'remind-claimants', workload: 'bulk', schedule: { cron: '20 8 * * *' } })
@Injectable()
export class RemindClaimantsJob implements Job {
  constructor(private readonly notices: ClaimantNotices) {}

  async run(): Promise<{ reminded: number }> {
    return this.notices.remindDue();
  }
}
