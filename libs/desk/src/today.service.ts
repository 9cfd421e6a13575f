import { Injectable } from '@nestjs/common';
import { ErasureService, IdentityChecksService } from '@app/accounts';
import { EmployersService } from '@app/employers';
import { type Permission } from '@app/kernel';
import { DeliveriesService } from '@app/notifications';
import { Contradictions, ExchangeSendings } from '@app/placements';
import { OutboxRepository } from '@app/platform/events';
import { type Actor, isAllowed } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { loadPanel, type Panel } from './panel.js';

type Waiting =
  | 'identityChecks'
  | 'verifications'
  | 'submittedPostings'
  | 'uncheckedPostings'
  | 'reports'
  | 'erasureRequests'
  | 'contradictions'
  | 'exchangeResults'
  | 'exchangeOverdue'
  | 'parkedEvents'
  | 'troubledMessages';

export interface WaitingCount {
  what: Waiting;
  href: string;
  count: Panel<number>;
}

/** Counts that are read together, for those who deal with them. */
interface Source {
  permission: Permission;
  counts: readonly Waiting[];
  load: (actor: Actor) => Promise<Partial<Record<Waiting, number>>>;
}

const PLACES: Readonly<Record<Waiting, string>> = {
  identityChecks: '/can-bo/xac-minh-so',
  verifications: '/can-bo/nha-tuyen-dung/xac-minh',
  submittedPostings: '/can-bo/duyet-tin',
  uncheckedPostings: '/can-bo/duyet-tin',
  reports: '/can-bo/duyet-tin',
  erasureRequests: '/can-bo/yeu-cau-xoa',
  contradictions: '/can-bo/mau-thuan',
  exchangeResults: '/can-bo/san-quoc-gia',
  exchangeOverdue: '/can-bo/san-quoc-gia',
  parkedEvents: '/can-bo/he-thong',
  troubledMessages: '/can-bo/he-thong/tin-gui',
};

/** What waits for a member of staff today, each source on its own: one that fails leaves the others. */
@Injectable()
export class TodayService {
  private readonly sources: readonly Source[];

  constructor(
    checks: IdentityChecksService,
    employers: EmployersService,
    postings: PostingReads,
    erasure: ErasureService,
    contradictions: Contradictions,
    exchange: ExchangeSendings,
    outbox: OutboxRepository,
    deliveries: DeliveriesService,
  ) {
    this.sources = [
      {
        permission: 'person.update',
        counts: ['identityChecks'],
        load: async (actor) => ({ identityChecks: await checks.countWaiting(actor) }),
      },
      {
        permission: 'employer.verify',
        counts: ['verifications'],
        load: async () => ({ verifications: await employers.countWaiting() }),
      },
      {
        permission: 'posting.moderate',
        counts: ['submittedPostings', 'uncheckedPostings', 'reports'],
        load: async () => {
          const { submitted, unchecked, reported } = await postings.queueCounts();
          return { submittedPostings: submitted, uncheckedPostings: unchecked, reports: reported };
        },
      },
      {
        permission: 'placement.write',
        counts: ['contradictions'],
        load: async (actor) => ({ contradictions: await contradictions.count(actor) }),
      },
      {
        permission: 'exchange.send',
        counts: ['exchangeResults', 'exchangeOverdue'],
        load: async (actor) => {
          const { waiting, overdue } = await exchange.counts(actor);
          return { exchangeResults: waiting, exchangeOverdue: overdue };
        },
      },
      {
        permission: 'person.erase',
        counts: ['erasureRequests'],
        load: async () => ({ erasureRequests: (await erasure.listOpen()).length }),
      },
      {
        permission: 'system.operate',
        counts: ['parkedEvents'],
        load: async () => ({ parkedEvents: (await outbox.lag()).parked }),
      },
      {
        permission: 'system.operate',
        counts: ['troubledMessages'],
        load: async () => {
          const { failed, unknown } = await deliveries.counts();
          return { troubledMessages: failed + unknown };
        },
      },
    ];
  }

  /** Everything that an actor may deal with, in the order of the page. */
  async waitingFor(actor: Actor): Promise<WaitingCount[]> {
    const own = this.sources.filter(({ permission }) => isAllowed(actor, permission));
    const loaded = await Promise.all(
      own.map(async ({ counts, load }) => {
        const panel = await loadPanel(counts.join(', '), () => load(actor));
        return counts.map((what): WaitingCount => ({ what, href: PLACES[what], count: countIn(panel, what) }));
      }),
    );
    return loaded.flat();
  }
}

function countIn(panel: Panel<Partial<Record<Waiting, number>>>, what: Waiting): Panel<number> {
  return panel.isThere ? { isThere: true, value: panel.value[what] ?? 0 } : panel;
}
