import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Queues } from '@app/platform/queue';
import { findTemplate, type NotificationParams } from './notification.template.js';
import { NotificationsRepository } from './notifications.repository.js';

export const SEND_JOB = 'send-notifications';

export interface NewNotification {
  personId: string;
  /** The code of a template made by `defineNotification`. */
  template: string;
  params: NotificationParams;
  /** A path of this site without `/en`, such as `/viec-da-ung-tuyen`; made absolute in mails and SMS. */
  link?: string;
  /** What happened, for whom: the same key never tells the same person twice. At most 200 characters. */
  dedupeKey: string;
}

/** Tells people something: delivery only, the slices bring the words. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queues: Queues,
    private readonly notifications: NotificationsRepository,
  ) {}

  /**
   * Tells a person something, in the caller's transaction: the entry in the person's list is there with the caller's
   * record or not at all; mail and SMS follow after the commit, as far as the person wants them.
   * Does nothing when the dedupe key is known.
   * @throws Error when no template has this code
   */
  async notify(input: NewNotification): Promise<void> {
    const template = findTemplate(input.template);
    if (!template) throw new Error(`No notification is named ${input.template}`);
    const now = this.clock.now();
    const id = newId(now.getTime());
    await this.db.tx(async () => {
      const isNew = await this.notifications.insert({
        id,
        personId: input.personId,
        template: input.template,
        params: input.params,
        link: input.link ?? null,
        dedupeKey: input.dedupeKey,
        isShown: template.channels.includes('in_app'),
        createdAt: now,
      });
      if (!isNew) return;
      const outside = template.channels.filter((channel) => channel !== 'in_app');
      for (const channel of outside) {
        await this.notifications.insertDelivery(newId(now.getTime()), id, channel, now);
      }
      if (outside.length > 0) await this.db.afterCommit(() => this.wake());
    });
  }

  /** Without Redis the deliveries wait in their rows; the schedule of the job finds them. */
  private wake(): void {
    this.queues.offer('interactive', SEND_JOB, {}, `${SEND_JOB}-now`).catch(() => undefined);
  }
}
