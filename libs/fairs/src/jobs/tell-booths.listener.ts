import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { BoothNews } from '../booth-news.service.js';

/** Tells employers that the centre has answered. */
@Listener({ name: 'tell-booths', events: ['booth.answered'] })
@Injectable()
export class TellBooths implements EventListener<'booth.answered'> {
  constructor(private readonly news: BoothNews) {}

  async on({ payload }: DomainEvent<'booth.answered'>): Promise<void> {
    await this.news.tellAnswered(payload.boothId);
  }
}
