import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { ApplicationNews } from '../application-news.service.js';
import { type ApplicationEvent, idsOf } from './application-event.js';

/** Tells applicants and employers what happened to applications. */
@Listener({
  name: 'tell-applicants',
  events: [
    'application.sent',
    'application.changed',
    'application.answered',
    'application.closed',
    'applications.bulk-changed',
  ],
})
@Injectable()
export class TellApplicants implements EventListener<ApplicationEvent> {
  constructor(private readonly news: ApplicationNews) {}

  async on(event: DomainEvent<ApplicationEvent>): Promise<void> {
    const ids = idsOf(event);
    if (event.type === 'application.sent') await this.news.tellSent(ids[0]!);
    await this.news.tellSteps(ids);
  }
}
