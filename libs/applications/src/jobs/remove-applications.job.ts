import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { ApplicationClosing } from '../application-closing.service.js';

/** Removes what unsuccessful applicants sent, once its time is over (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). */
@QueuedJob({ name: 'remove-applications', workload: 'bulk', schedule: { cron: '20 2 * * *' } })
@Injectable()
export class RemoveApplicationsJob implements Job {
  constructor(private readonly closing: ApplicationClosing) {}

  async run(): Promise<{ removed: number }> {
    return { removed: await this.closing.removeContent() };
  }
}
