import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { OutboxRepository } from '../events/index.js';
import { QueuedJob, type Job } from './job.js';
import { Tasks } from './tasks.js';

const KEEP_EVENTS_DAYS = 30;

/** Offers tasks again that no worker works on. */
@QueuedJob({ name: 'offer-stalled-tasks', workload: 'interactive', schedule: { everyMs: 15_000 } })
@Injectable()
export class OfferStalledTasksJob implements Job {
  constructor(private readonly tasks: Tasks) {}

  async run(): Promise<void> {
    await this.tasks.offerStalled();
  }
}

/** Forgets finished events after a month. */
@QueuedJob({ name: 'prune-outbox', workload: 'bulk', schedule: { cron: '15 3 * * *' } })
@Injectable()
export class PruneOutboxJob implements Job {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<{ deleted: number }> {
    const before = new Date(this.clock.now().getTime() - KEEP_EVENTS_DAYS * 86_400_000);
    return { deleted: await this.outbox.deleteFinishedBefore(before) };
  }
}
