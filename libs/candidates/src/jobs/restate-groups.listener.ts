import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { SensitiveProfiles } from '../sensitive-profiles.service.js';

/** A consent was withdrawn, two records became one or two again: the priority groups that figures know follow. */
@Listener({ name: 'restate-priority-groups', events: ['person.updated'] })
@Injectable()
export class RestateGroups implements EventListener<'person.updated'> {
  constructor(private readonly sensitive: SensitiveProfiles) {}

  async on({ payload }: DomainEvent<'person.updated'>): Promise<void> {
    await this.sensitive.restateGroups(payload.personId);
  }
}
