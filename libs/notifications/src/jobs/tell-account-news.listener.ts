import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { ERASURE_REFUSED } from '../account.notifications.js';
import { NotificationsService } from '../notifications.service.js';

/** Tells people what became of their account; the accounts slice itself cannot, it stands to the left. */
@Listener({ name: 'tell-account-news', events: ['person.erasure-refused'] })
@Injectable()
export class TellAccountNews implements EventListener<'person.erasure-refused'> {
  constructor(private readonly notifications: NotificationsService) {}

  async on({ id, payload: { personId } }: DomainEvent<'person.erasure-refused'>): Promise<void> {
    await this.notifications.notify({
      personId,
      template: ERASURE_REFUSED,
      params: {},
      link: '/tai-khoan/xoa',
      dedupeKey: `${id}:${personId}`,
    });
  }
}
