import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { InvitationsService } from '../invitations.service.js';

/** Finds the people whom a fair suits, and invites them. */
@Listener({ name: 'invite-to-fair', events: ['fair.invitations-asked'], workload: 'bulk' })
@Injectable()
export class InviteToFair implements EventListener<'fair.invitations-asked'> {
  constructor(private readonly invitations: InvitationsService) {}

  async on({ payload }: DomainEvent<'fair.invitations-asked'>): Promise<void> {
    await this.invitations.invite(payload.fairId, payload.byPersonId);
  }
}
