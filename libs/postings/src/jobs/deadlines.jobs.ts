import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { PostingDeadlines } from '../posting-deadlines.service.js';

/** Ends postings whose last day is over: just after midnight, and each hour in case that run was missed. */
@QueuedJob({ name: 'expire-postings', workload: 'bulk', schedule: { cron: '2 * * * *' } })
@Injectable()
export class ExpirePostingsJob implements Job {
  constructor(private readonly deadlines: PostingDeadlines) {}

  async run(): Promise<{ expired: number; failed: number }> {
    return this.deadlines.expireDue();
  }
}

/** Reminds employers a week and a day before the end, in the morning. */
@QueuedJob({ name: 'remind-expiring', workload: 'bulk', schedule: { cron: '10 8 * * *' } })
@Injectable()
export class RemindExpiringJob implements Job {
  constructor(private readonly deadlines: PostingDeadlines) {}

  async run(): Promise<{ reminded: number }> {
    return this.deadlines.remindDue();
  }
}
