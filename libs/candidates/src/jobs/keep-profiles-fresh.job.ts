import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { Freshness } from '../freshness.service.js';

/** Each morning: asks who is still looking for work, and hides profiles that nobody confirmed. */
@QueuedJob({ name: 'keep-profiles-fresh', workload: 'bulk', schedule: { cron: '10 8 * * *' } })
@Injectable()
export class KeepProfilesFreshJob implements Job {
  constructor(private readonly freshness: Freshness) {}

  async run(): Promise<{ hidden: number; asked: number }> {
    return { hidden: await this.freshness.hideUnconfirmed(), asked: await this.freshness.ask() };
  }
}
