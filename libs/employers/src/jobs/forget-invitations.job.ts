import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { RecruitersService } from '../recruiters.service.js';

/** Forgets the telephone numbers of invitations that ended long ago. */
@QueuedJob({ name: 'forget-invitations', workload: 'bulk', schedule: { cron: '50 3 * * *' } })
@Injectable()
export class ForgetInvitationsJob implements Job {
  constructor(private readonly recruiters: RecruitersService) {}

  async run(): Promise<{ forgotten: number }> {
    return { forgotten: await this.recruiters.forgetOldInvitations() };
  }
}
