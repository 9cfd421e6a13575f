import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { FairClock } from '../live/fair-clock.service.js';

/** Ends calls that rang out and places of people who are gone. */
@QueuedJob({ name: 'run-fair-clock', workload: 'interactive', schedule: { everyMs: 1_000 } })
@Injectable()
export class RunFairClockJob implements Job {
  constructor(private readonly fairs: FairClock) {}

  async run(): Promise<{ calls: number; absences: number; connections: number }> {
    return this.fairs.run();
  }
}
