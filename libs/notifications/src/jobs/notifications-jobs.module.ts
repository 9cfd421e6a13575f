import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.js';
import { PruneNotificationsJob } from './prune-notifications.job.js';
import { SendNotificationsJob } from './send-notifications.job.js';
import { TellAccountNews } from './tell-account-news.listener.js';
import { TellStaff } from './tell-staff.listener.js';

@Module({
  imports: [NotificationsModule],
  providers: [TellAccountNews, SendNotificationsJob, PruneNotificationsJob, TellStaff],
})
export class NotificationsJobsModule {}
