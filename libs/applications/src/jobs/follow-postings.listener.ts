import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { ApplicationClosing } from '../application-closing.service.js';

type Followed = 'posting.closed' | 'posting.reopened' | 'posting.changed';

/** Closes applications with their vacancy and brings them back with it. */
@Listener({ name: 'follow-postings', events: ['posting.closed', 'posting.reopened', 'posting.changed'] })
@Injectable()
export class FollowPostings implements EventListener<Followed> {
  constructor(private readonly closing: ApplicationClosing) {}

  async on({ type, payload, occurredAt }: DomainEvent<Followed>): Promise<void> {
    if (type === 'posting.closed') await this.closing.closeWithPosting(payload.postingId);
    else if (type === 'posting.reopened') await this.closing.restoreWithPosting(payload.postingId, occurredAt);
    else await this.closing.followDeadline(payload.postingId);
  }
}
