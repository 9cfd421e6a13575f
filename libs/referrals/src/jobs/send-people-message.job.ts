import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { PeopleMessages, SEND_JOB } from '../messages/people-messages.service.js';

/** Tells people what a counsellor wrote to them. */
@QueuedJob({ name: SEND_JOB, workload: 'bulk' })
@Injectable()
export class SendPeopleMessageJob implements Job<{ messageId: string }> {
  constructor(private readonly messages: PeopleMessages) {}

  async run({ messageId }: { messageId: string }, progress: (done: number, total?: number) => Promise<void>) {
    await this.messages.tellAll(messageId, progress);
  }
}
