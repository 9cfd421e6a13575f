import { Injectable } from '@nestjs/common';
import { QueuedJob, type Job } from '@app/platform/queue';
import { DeliveriesService, type SendReport } from '../deliveries.service.js';
import { SEND_JOB } from '../notifications.service.js';

/** Sends mails and SMS that are due; new ones wake it at once, the schedule finds retries and what a crash left. */
@QueuedJob({ name: SEND_JOB, workload: 'interactive', schedule: { everyMs: 5_000 } })
@Injectable()
export class SendNotificationsJob implements Job {
  constructor(private readonly deliveries: DeliveriesService) {}

  async run(): Promise<SendReport> {
    return this.deliveries.sendDue();
  }
}
