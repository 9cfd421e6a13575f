import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { SampleDraws } from '../sample/sample-draws.service.js';

/** Draws the sample of the month that is over. Each day, so that a month is not missed when no worker runs on its first. */
@QueuedJob({ name: 'draw-sample', workload: 'bulk', schedule: { cron: '42 0 * * *' } })
@Injectable()
export class DrawSampleJob implements Job {
  constructor(private readonly draws: SampleDraws) {}

  async run(): Promise<{ months: number; calls: number }> {
    return this.draws.drawDue();
  }
}
