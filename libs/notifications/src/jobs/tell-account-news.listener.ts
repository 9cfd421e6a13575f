import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { ERASURE_REFUSED, PHONE_DETACHED, SLIP_USED } from '../account.notifications.js';
import { NotificationsService } from '../notifications.service.js';

const NEWS = {
  'person.erasure-refused': { template: ERASURE_REFUSED, link: '/tai-khoan/xoa' },
  'person.phone-detached': { template: PHONE_DETACHED, link: '/tai-khoan' },
  'person.slip-used': { template: SLIP_USED, link: '/tai-khoan' },
} as const;

type Told = keyof typeof NEWS;

/** Tells people what became of their account; the accounts slice itself cannot, it stands to the left. */
@Listener({
  name: 'tell-account-news',
  events: ['person.erasure-refused', 'person.phone-detached', 'person.slip-used'],
})
@Injectable()
export class TellAccountNews implements EventListener<Told> {
  constructor(private readonly notifications: NotificationsService) {}

  async on({ id, type, payload: { personId } }: DomainEvent<Told>): Promise<void> {
    await this.notifications.notify({ personId, ...NEWS[type], params: {}, dedupeKey: `${id}:${personId}` });
  }
}
