import { Injectable } from '@nestjs/common';
import { QueuedJob, type Job } from '@app/platform/queue';
import { NotificationsService } from '../notifications.service.js';

/** Forgets notifications after a year. */
@QueuedJob({ name: 'prune-notifications', workload: 'bulk', schedule: { cron: '25 3 * * *' } })
@Injectable()
export class PruneNotificationsJob implements Job {
  constructor(private readonly notifications: NotificationsService) {}

  async run(): Promise<{ deleted: number }> {
    return { deleted: await this.notifications.prune() };
  }
}
