import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { HandOvers } from '../caseload/hand-overs.service.js';

/** Begins hand-overs whose day has come and gives people back whose time with a colleague is over, after midnight. */
@QueuedJob({ name: 'carry-out-hand-overs', workload: 'bulk', schedule: { cron: '7 0 * * *' } })
@Injectable()
export class CarryOutHandOversJob implements Job {
  constructor(private readonly handOvers: HandOvers) {}

  async run(): Promise<{ carriedOut: number; failed: number }> {
    return this.handOvers.carryOutDue();
  }
}
