import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { CREDENTIALS_CHANGED } from '../account.notifications.js';
import { NotificationsService } from '../notifications.service.js';

/** Tells members of staff when their password or second factor changes: whoever did it. */
@Listener({ name: 'tell-staff', events: ['staff.credentials-changed'] })
@Injectable()
export class TellStaff implements EventListener<'staff.credentials-changed'> {
  constructor(private readonly notifications: NotificationsService) {}

  async on({ id, payload }: DomainEvent<'staff.credentials-changed'>): Promise<void> {
    await this.notifications.notify({
      personId: payload.personId,
      template: CREDENTIALS_CHANGED[payload.change],
      params: {},
      link: '/tai-khoan/bao-mat',
      dedupeKey: id,
    });
  }
}
