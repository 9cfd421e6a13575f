import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { RegistrationNews } from '../registration-news.service.js';

/** Reminds people of the fair of tomorrow, in the morning. */
@QueuedJob({ name: 'remind-of-fairs', workload: 'bulk', schedule: { cron: '40 8 * * *' } })
@Injectable()
export class RemindOfFairsJob implements Job {
  constructor(private readonly news: RegistrationNews) {}

  async run(): Promise<{ told: number }> {
    return { told: await this.news.remind() };
  }
}
