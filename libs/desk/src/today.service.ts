import { Injectable } from '@nestjs/common';
import { IdentityChecksService } from '@app/accounts';
import { EmployersService } from '@app/employers';
import { type Permission } from '@app/kernel';
import { DeliveriesService } from '@app/notifications';
import { OutboxRepository } from '@app/platform/events';
import { type Actor, isAllowed } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { loadPanel, type Panel } from './panel.js';

export type Waiting =
  | 'identityChecks'
  | 'verifications'
  | 'submittedPostings'
  | 'uncheckedPostings'
  | 'reports'
  | 'parkedEvents'
  | 'troubledMessages';

export interface WaitingCount {
  what: Waiting;
  href: string;
  count: Panel<number>;
}

interface Source {
  permission: Permission;
  href: string;
  count: () => Promise<number>;
}

/** What waits for a member of staff today, each count on its own: one that fails leaves the others. */
@Injectable()
export class TodayService {
  private readonly sources: Readonly<Record<Waiting, Source>>;

  constructor(
    checks: IdentityChecksService,
    employers: EmployersService,
    postings: PostingReads,
    deliveries: DeliveriesService,
    outbox: OutboxRepository,
  ) {
    const moderation = { permission: 'posting.moderate', href: '/can-bo/duyet-tin' } as const;
    this.sources = {
      identityChecks: {
        permission: 'person.update',
        href: '/can-bo/xac-minh-so',
        count: () => checks.countWaiting(),
      },
      verifications: {
        permission: 'employer.verify',
        href: '/can-bo/nha-tuyen-dung/xac-minh',
        count: () => employers.countWaiting(),
      },
      submittedPostings: { ...moderation, count: async () => (await postings.queueCounts()).submitted },
      uncheckedPostings: { ...moderation, count: async () => (await postings.queueCounts()).unchecked },
      reports: { ...moderation, count: async () => (await postings.queueCounts()).reported },
      parkedEvents: {
        permission: 'system.operate',
        href: '/can-bo/he-thong',
        count: async () => (await outbox.lag()).parked,
      },
      troubledMessages: {
        permission: 'system.operate',
        href: '/can-bo/he-thong/tin-gui',
        count: async () => {
          const { failed, unknown } = await deliveries.counts();
          return failed + unknown;
        },
      },
    };
  }

  /** Everything that an actor may deal with, in the order of the page. */
  async waitingFor(actor: Actor): Promise<WaitingCount[]> {
    const own = Object.entries(this.sources).filter(([, { permission }]) => isAllowed(actor, permission));
    return Promise.all(
      own.map(async ([what, { href, count }]) => ({
        what: what as Waiting,
        href,
        count: await loadPanel(what, count),
      })),
    );
  }
}
