import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { Matches } from '../matches.service.js';

/** Each morning: tells people which new postings suit them. */
@QueuedJob({ name: 'tell-matches', workload: 'bulk', schedule: { cron: '30 8 * * *' } })
@Injectable()
export class TellMatchesJob implements Job {
  constructor(private readonly matches: Matches) {}

  async run(): Promise<{ told: number }> {
    return { told: await this.matches.tell() };
  }
}
