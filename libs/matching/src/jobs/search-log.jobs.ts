import { Injectable } from '@nestjs/common';
import { QueuedJob, type Job } from '@app/platform/queue';
import { SearchLog } from '../search-log/search-log.service.js';

/** Forgets searches after 90 days, and at each midnight what would still tell the visitors of the day before. */
@QueuedJob({ name: 'prune-search-log', workload: 'bulk', schedule: { cron: '7 0 * * *' } })
@Injectable()
export class PruneSearchLogJob implements Job {
  constructor(private readonly log: SearchLog) {}

  async run(): Promise<{ deleted: number }> {
    return this.log.forgetOld();
  }
}
