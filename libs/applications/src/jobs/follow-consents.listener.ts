import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { ApplicationsService } from '../applications.service.js';

/** Stops employers from keeping what a person no longer lets them keep. */
@Listener({ name: 'follow-consents', events: ['person.updated'], workload: 'bulk' })
@Injectable()
export class FollowConsents implements EventListener<'person.updated'> {
  constructor(private readonly applications: ApplicationsService) {}

  async on({ payload }: DomainEvent<'person.updated'>): Promise<void> {
    await this.applications.followConsent(payload.personId);
  }
}
