import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { type Job, QueuedJob } from '@app/platform/queue';
import { EndedPeopleSweep } from '../ended-people-sweep.service.js';

/** No transaction of ours is open for as long. */
const LATE_MS = 15 * 60_000;

/** Each minute: what was being written while its person was merged or erased follows them. */
@QueuedJob({ name: 'sweep-ended-people', workload: 'bulk', schedule: { everyMs: 60_000 } })
@Injectable()
export class SweepEndedPeopleJob implements Job {
  constructor(
    private readonly clock: Clock,
    private readonly sweep: EndedPeopleSweep,
  ) {}

  /** @returns with how many people something was found */
  async run(): Promise<number> {
    return this.sweep.sweep(new Date(this.clock.now().getTime() - LATE_MS));
  }
}
