import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { ApplicationNews } from '../application-news.service.js';

/** Tells rejections once they can no longer be taken back. */
@QueuedJob({ name: 'tell-rejections', schedule: { everyMs: 120_000 } })
@Injectable()
export class TellRejectionsJob implements Job {
  constructor(private readonly news: ApplicationNews) {}

  async run(): Promise<{ told: number }> {
    return { told: await this.news.tellRejections() };
  }
}
