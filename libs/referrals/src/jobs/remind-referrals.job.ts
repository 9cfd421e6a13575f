import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { ReferralReminders } from '../referral-reminders.service.js';

/** Reminds workers and employers of slips that expire in some days, in the morning. */
@QueuedJob({ name: 'remind-referrals', workload: 'bulk', schedule: { cron: '25 8 * * *' } })
@Injectable()
export class RemindReferralsJob implements Job {
  constructor(private readonly reminders: ReferralReminders) {}

  async run(): Promise<{ reminded: number }> {
    return this.reminders.remindDue();
  }
}
