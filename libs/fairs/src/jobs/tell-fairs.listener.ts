import { Injectable } from '@nestjs/common';
import { type EventMap } from '@app/kernel';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { RegistrationNews } from '../registration-news.service.js';

type FairEvent = 'fair.registered' | 'fair.place-found' | 'fair.moved' | 'fair.cancelled';

/** Tells people what became of their places, and everybody that a fair has moved or is off. */
@Listener({ name: 'tell-fairs', events: ['fair.registered', 'fair.place-found', 'fair.moved', 'fair.cancelled'] })
@Injectable()
export class TellFairs implements EventListener<FairEvent> {
  constructor(private readonly news: RegistrationNews) {}

  async on({ type, payload }: DomainEvent<FairEvent>): Promise<void> {
    switch (type) {
      case 'fair.registered':
        return this.news.tellRegistered((payload as EventMap[typeof type]).registrationId);
      case 'fair.place-found':
        return this.news.tellPlaceFound((payload as EventMap[typeof type]).registrationId);
      case 'fair.moved': {
        const { fairId, revision } = payload as EventMap[typeof type];
        return this.news.tellMoved(fairId, revision);
      }
      case 'fair.cancelled':
        return this.news.tellCancelled((payload as EventMap[typeof type]).fairId);
    }
  }
}
