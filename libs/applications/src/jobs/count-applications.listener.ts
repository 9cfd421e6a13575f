import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { ApplicationNews } from '../application-news.service.js';
import { type ApplicationEvent, idsOf } from './application-event.js';

/**
 * Keeps the counters of vacancies. By event rather than in the transaction of the application: at a fair hundreds apply
 * for one vacancy at once and would queue for its row, and a count made anew heals itself.
 */
@Listener({
  name: 'count-applications',
  events: [
    'application.sent',
    'application.changed',
    'application.answered',
    'application.closed',
    'applications.bulk-changed',
  ],
})
@Injectable()
export class CountApplications implements EventListener<ApplicationEvent> {
  constructor(private readonly news: ApplicationNews) {}

  async on(event: DomainEvent<ApplicationEvent>): Promise<void> {
    await this.news.recount(idsOf(event));
  }
}
