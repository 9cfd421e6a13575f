import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { FairNotices } from '../live/fair-notices.service.js';

/** Tells those who do not look what an operator has announced. */
@Listener({ name: 'send-fair-notices', events: ['fair.notice-asked'] })
@Injectable()
export class SendFairNotices implements EventListener<'fair.notice-asked'> {
  constructor(private readonly notices: FairNotices) {}

  async on({ payload }: DomainEvent<'fair.notice-asked'>): Promise<void> {
    await this.notices.send(payload.deedId);
  }
}
