import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { UnreadCounter } from '@app/platform/http';
import { Queues } from '@app/platform/queue';
import { findTemplate, type NotificationParams } from './notification.template.js';
import { notificationNotFound } from './notification.errors.js';
import { type ListPosition, type NotificationRow, NotificationsRepository } from './notifications.repository.js';

export const SEND_JOB = 'send-notifications';
/** The header shows "99+" behind that. */
const UNREAD_SHOWN = 100;
const KEEP_DAYS = 365;

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
export class NotificationsService extends UnreadCounter {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queues: Queues,
    private readonly notifications: NotificationsRepository,
  ) {
    super();
  }

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

  /** One page of a person's list, newest first. */
  async list(personId: string, after: ListPosition | null, limit: number): Promise<NotificationRow[]> {
    return this.notifications.list(personId, after, limit);
  }

  override async count(personId: string): Promise<number> {
    return this.notifications.countUnread(personId, UNREAD_SHOWN);
  }

  /**
   * Marks one of the person's own notifications as read.
   * @returns the path it leads to, if any
   * @throws DomainError `notification.not-found`, also for somebody else's
   */
  async open(personId: string, id: string): Promise<string | null> {
    const link = await this.notifications.markRead(personId, id, this.clock.now());
    if (link === undefined) throw notificationNotFound();
    return link;
  }

  /** Marks everything that had arrived by an instant. */
  async markAllRead(personId: string, until: Date): Promise<void> {
    await this.notifications.markAllRead(personId, until, this.clock.now());
  }

  /** Forgets what is older than a year. @returns how many */
  async prune(): Promise<number> {
    return this.notifications.deleteOlderThan(new Date(this.clock.now().getTime() - KEEP_DAYS * 86_400_000));
  }

  /** Without Redis the deliveries wait in their rows; the schedule of the job finds them. */
  private wake(): void {
    this.queues.offer('interactive', SEND_JOB, {}, `${SEND_JOB}-now`).catch(() => undefined);
  }
}
