import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { FairClock, type FairTime } from '../live/fair-clock.service.js';

/** Ends calls that rang out, places of people who are gone and of fairs that are over. */
@QueuedJob({ name: 'run-fair-clock', workload: 'interactive', schedule: { everyMs: 1_000 } })
@Injectable()
export class RunFairClockJob implements Job {
  constructor(private readonly fairs: FairClock) {}

  async run(): Promise<FairTime> {
    return this.fairs.run();
  }
}
