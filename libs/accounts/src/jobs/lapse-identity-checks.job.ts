import { Injectable } from '@nestjs/common';
import { QueuedJob, type Job } from '@app/platform/queue';
import { IdentityChecksService } from '../identity-checks.service.js';

/** Lets identity checks lapse for which nobody came within a month. */
@QueuedJob({ name: 'lapse-identity-checks', workload: 'bulk', schedule: { cron: '35 3 * * *' } })
@Injectable()
export class LapseIdentityChecksJob implements Job {
  constructor(private readonly checks: IdentityChecksService) {}

  async run(): Promise<{ lapsed: number }> {
    return { lapsed: await this.checks.lapse() };
  }
}
