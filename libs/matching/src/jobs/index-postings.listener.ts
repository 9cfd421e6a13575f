import { Injectable } from '@nestjs/common';
import { PostingSearchReads } from '@app/postings';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { POSTINGS_INDEX } from '../posting-index.js';
import { SearchChanges } from '../search-changes.service.js';

const POSTING_EVENTS = [
  'posting.submitted',
  'posting.published',
  'posting.returned',
  'posting.changed',
  'posting.closed',
  'posting.reopened',
] as const;
const EMPLOYER_EVENTS = [
  'employer.updated',
  'employer.verified',
  'employer.rejected',
  'employer.suspended',
  'employer.reinstated',
] as const;

type Event = (typeof POSTING_EVENTS)[number] | (typeof EMPLOYER_EVENTS)[number] | 'postings.bulk-changed';

/** Notes which postings the index must read again, since they or their employer have changed. */
@Listener({ name: 'index-postings', events: [...POSTING_EVENTS, ...EMPLOYER_EVENTS, 'postings.bulk-changed'] })
@Injectable()
export class IndexPostingsListener implements EventListener<Event> {
  constructor(
    private readonly postings: PostingSearchReads,
    private readonly changes: SearchChanges,
  ) {}

  async on({ payload }: DomainEvent<Event>): Promise<void> {
    await this.changes.note(POSTINGS_INDEX, await this.idsIn(payload));
  }

  private async idsIn(payload: DomainEvent<Event>['payload']): Promise<string[]> {
    if ('postingId' in payload) return [payload.postingId];
    if ('postingIds' in payload) return payload.postingIds;
    return this.postings.publishedIdsOf(payload.employerId);
  }
}
