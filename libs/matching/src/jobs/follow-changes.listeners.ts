import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { Matches } from '../matches.service.js';
import { SearchChanges } from '../search-changes.service.js';

/** Matching waits so long for the index: two who change at the same time find each other, and the index has the machine. */
const INDEX_FIRST_MS = 5_000;

type PostingEvent =
  'posting.published' | 'posting.changed' | 'posting.closed' | 'posting.reopened' | 'posting.returned';

/** A posting finds its people. Bulk loads do not: history tells nobody anything. */
@Listener({
  name: 'match-posting',
  events: ['posting.published', 'posting.changed', 'posting.closed', 'posting.reopened', 'posting.returned'],
  workload: 'steady',
})
@Injectable()
export class MatchPostingListener implements EventListener<PostingEvent> {
  constructor(
    private readonly changes: SearchChanges,
    private readonly matches: Matches,
  ) {}

  async on({ payload }: DomainEvent<PostingEvent>): Promise<void> {
    await this.changes.catchUp(INDEX_FIRST_MS);
    await this.matches.followPosting(payload.postingId);
  }
}

/** A profile finds its postings. */
@Listener({ name: 'match-person', events: ['candidate.changed'], workload: 'steady' })
@Injectable()
export class MatchPersonListener implements EventListener<'candidate.changed'> {
  constructor(
    private readonly changes: SearchChanges,
    private readonly matches: Matches,
  ) {}

  async on({ payload }: DomainEvent<'candidate.changed'>): Promise<void> {
    await this.changes.catchUp(INDEX_FIRST_MS);
    await this.matches.followPerson(payload.personId);
  }
}
