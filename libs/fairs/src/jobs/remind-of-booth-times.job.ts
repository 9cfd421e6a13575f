import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { AppointmentReminders } from '../appointment-reminders.service.js';

/** Reminds people of the times that they agreed with booths, half an hour before. */
@QueuedJob({ name: 'remind-of-booth-times', workload: 'bulk', schedule: { cron: '*/5 6-20 * * *' } })
@Injectable()
export class RemindOfBoothTimesJob implements Job {
  constructor(private readonly reminders: AppointmentReminders) {}

  async run(): Promise<{ soon: number }> {
    return { soon: await this.reminders.remind() };
  }
}
