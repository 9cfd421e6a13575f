import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { WorkSources } from '../work/work-sources.service.js';

/** Whoever was registered at the desk waits to be counselled. */
@Listener({ name: 'open-person-waiting', events: ['person.registered'] })
@Injectable()
export class PersonWaitingListener implements EventListener<'person.registered'> {
  constructor(private readonly sources: WorkSources) {}

  async on({ payload }: DomainEvent<'person.registered'>): Promise<void> {
    await this.sources.personRegistered(payload.personId);
  }
}
