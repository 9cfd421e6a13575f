import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { ApplicationClosing } from '../application-closing.service.js';

type Followed = 'employer.suspended' | 'employer.reinstated';

/** Closes what is open at a suspended employer and brings it back when the suspension is lifted. */
@Listener({ name: 'follow-employers', events: ['employer.suspended', 'employer.reinstated'] })
@Injectable()
export class FollowEmployers implements EventListener<Followed> {
  constructor(private readonly closing: ApplicationClosing) {}

  async on({ type, payload, occurredAt }: DomainEvent<Followed>): Promise<void> {
    if (type === 'employer.suspended') await this.closing.closeWithEmployer(payload.employerId);
    else await this.closing.restoreWithEmployer(payload.employerId, occurredAt);
  }
}
