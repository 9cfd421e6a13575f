import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { CANDIDATES_INDEX } from '../candidate-index.js';
import { SearchChanges } from '../search-changes.service.js';

type Event = 'candidate.changed' | 'candidates.bulk-changed';

/** Notes which people the index must read again; whoever may not be matched any more leaves it. */
@Listener({ name: 'index-candidates', events: ['candidate.changed', 'candidates.bulk-changed'] })
@Injectable()
export class IndexCandidatesListener implements EventListener<Event> {
  constructor(private readonly changes: SearchChanges) {}

  async on({ payload }: DomainEvent<Event>): Promise<void> {
    await this.changes.note(CANDIDATES_INDEX, 'personId' in payload ? [payload.personId] : payload.personIds);
  }
}
