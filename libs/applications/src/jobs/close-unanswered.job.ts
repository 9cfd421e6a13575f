import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { ApplicationClosing } from '../application-closing.service.js';

/** Reminds employers of applicants who wait, and closes what nobody answered. In the morning, when people read. */
@QueuedJob({ name: 'close-unanswered', workload: 'bulk', schedule: { cron: '30 7 * * *' } })
@Injectable()
export class CloseUnansweredJob implements Job {
  constructor(private readonly closing: ApplicationClosing) {}

  async run(): Promise<{ closed: number; reminders: number }> {
    const closed = await this.closing.closeUnanswered();
    return { closed, reminders: await this.closing.remindEmployers() };
  }
}
