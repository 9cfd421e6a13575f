import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { EndedPeopleSweep } from '../ended-people-sweep.service.js';

/** Each night: nothing stands with anybody who was erased or became part of another record, however long ago. */
@QueuedJob({ name: 'check-ended-people', workload: 'bulk', schedule: { cron: '50 2 * * *' } })
@Injectable()
export class CheckEndedPeopleJob implements Job {
  constructor(private readonly sweep: EndedPeopleSweep) {}

  /**
   * @returns with how many people something was found, and set right
   * @throws Error when something stays nevertheless, so that the page of the system shows it
   */
  async run(): Promise<number> {
    const swept = await this.sweep.sweep(null);
    const remains = [...(await this.sweep.remains())].map(([table, people]) => `${table} (${people})`);
    if (remains.length > 0) throw new Error(`Rows stand with people who were merged or erased: ${remains.join(', ')}`);
    return swept;
  }
}
