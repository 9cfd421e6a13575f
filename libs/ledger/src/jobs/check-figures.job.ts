import { Injectable } from '@nestjs/common';
import { QueuedJob, type Job } from '@app/platform/queue';
import { FigureDrift } from '../figure-drift.service.js';

/** Compares what figures are counted from with the facts each night. It heals nothing: somebody has to look first. */
@QueuedJob({ name: 'check-figures', workload: 'bulk', schedule: { cron: '5 4 * * *' } })
@Injectable()
export class CheckFiguresJob implements Job {
  constructor(private readonly drift: FigureDrift) {}

  /** @throws Error when they differ, so that the page of the system shows it */
  async run(): Promise<{ subjects: number; rows: number }> {
    const { subjects, rows, drift, untied } = await this.drift.measure();
    const differences = drift.length + untied.length;
    if (differences > 0) throw new Error(`Figures differ from the facts in ${differences} places: ledger:check`);
    return { subjects, rows };
  }
}
