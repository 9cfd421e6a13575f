import { Injectable } from '@nestjs/common';
import { type EventMap } from '@app/kernel';
import { EmployersService } from '@app/employers';
import { NotificationsService } from '@app/notifications';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { wasOpen } from '../posting.lifecycle.js';
import {
  POSTING_EXPIRED,
  POSTING_EXPIRING,
  POSTING_PUBLISHED,
  POSTING_RETURNED,
  POSTING_TAKEN_DOWN,
} from '../posting.notifications.js';
import { PostingReads } from '../posting-reads.service.js';
import { PostingsService } from '../postings.service.js';
import { type TransitionRow } from '../postings.repository.js';

const EVENTS = ['posting.published', 'posting.returned', 'posting.expiring', 'posting.closed'] as const;
type Told = (typeof EVENTS)[number];

/** What is told, and where its link leads. */
interface Message {
  template: string;
  path: string;
  days?: number;
}

/** Tells everybody who recruits for an employer what becomes of a posting without their doing. */
@Listener({ name: 'tell-of-postings', events: EVENTS })
@Injectable()
export class TellOfPostings implements EventListener<Told> {
  constructor(
    private readonly reads: PostingReads,
    private readonly postings: PostingsService,
    private readonly employers: EmployersService,
    private readonly notifications: NotificationsService,
  ) {}

  async on({ id, type, payload }: DomainEvent<Told>): Promise<void> {
    const card = (await this.reads.cardsOf([payload.postingId])).get(payload.postingId);
    // A draft may be gone by now, and an imported one may have no employer.
    if (!card?.employerId) return;
    const message = messageOf(type, payload, await this.postings.logOf(card.id));
    if (!message) return;
    for (const { personId } of await this.employers.recruitersOf(card.employerId)) {
      await this.notifications.notify({
        personId,
        template: message.template,
        params: { title: card.title, ...(message.days !== undefined && { days: message.days }) },
        link: `/nha-tuyen-dung/tin/${card.id}${message.path}`,
        dedupeKey: `${id}:${personId}`,
      });
    }
  }
}

/** Null for what the employer did itself: it was told on the page. */
function messageOf(type: Told, payload: EventMap[Told], log: readonly TransitionRow[]): Message | null {
  const last = (to: TransitionRow['to']) => log.findLast((transition) => transition.to === to);
  switch (type) {
    case 'posting.published':
      return last('published')?.from === 'submitted' ? { template: POSTING_PUBLISHED, path: '' } : null;
    case 'posting.returned':
      return { template: wasOpen(last('returned')?.from ?? null) ? POSTING_TAKEN_DOWN : POSTING_RETURNED, path: '' };
    case 'posting.expiring':
      return {
        template: POSTING_EXPIRING,
        path: '/gia-han',
        days: (payload as EventMap['posting.expiring']).daysLeft,
      };
    case 'posting.closed':
      return log.at(-1)?.to === 'expired' ? { template: POSTING_EXPIRED, path: '/gia-han' } : null;
  }
}
