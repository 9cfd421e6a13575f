import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { Freshness } from '../freshness.service.js';

/** A consent, a name, a commune changed: the profile follows, and sensitive answers go with their consent. */
@Listener({ name: 'candidates-follow-person', events: ['person.updated'] })
@Injectable()
export class FollowPerson implements EventListener<'person.updated'> {
  constructor(private readonly freshness: Freshness) {}

  async on({ payload }: DomainEvent<'person.updated'>): Promise<void> {
    await this.freshness.follow(payload.personId);
  }
}
