import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { WorkSources } from '../work/work-sources.service.js';

/** New postings suit people: their counsellors may talk to them about it. */
@Listener({ name: 'open-new-matches', events: ['people.matched'], workload: 'bulk' })
@Injectable()
export class NewMatchesListener implements EventListener<'people.matched'> {
  constructor(private readonly sources: WorkSources) {}

  async on({ payload }: DomainEvent<'people.matched'>): Promise<void> {
    await this.sources.peopleMatched(payload.personIds);
  }
}
