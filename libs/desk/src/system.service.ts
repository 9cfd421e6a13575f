import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type IndexDrift, SearchIndexes } from '@app/matching';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Delivery, OutboxRepository, type ParkedDelivery, type Workload } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { InternalServer, type PartStatus, withoutPersonalData } from '@app/platform/observability';
import {
  type BackgroundTask,
  type JobSchedule,
  type QueueLag,
  Queues,
  SchedulesRepository,
  Tasks,
} from '@app/platform/queue';
import { loadPanel, type Panel } from './panel.js';
import './system.errors.js';

/** Why an event is given up: the audit log keeps the code. */
export const DISCARD_REASONS = ['done-by-hand', 'subject-gone', 'wrong-event'] as const;
export type DiscardReason = (typeof DISCARD_REASONS)[number];

const PARKED = 50;
const TASKS = 15;

export interface SystemState {
  parts: Record<'postgresql' | 'redis' | 'meilisearch', PartStatus>;
  outbox: Panel<{ open: number; parked: number; oldestSeconds: number }>;
  parked: Panel<readonly ParkedDelivery[]>;
  queues: Panel<Record<Workload, QueueLag>>;
  schedules: Panel<readonly JobSchedule[]>;
  /** By the name of the job; only Redis knows them. */
  nextRuns: Panel<ReadonlyMap<string, Date>>;
  tasks: Panel<readonly BackgroundTask[]>;
  indexes: Panel<readonly IndexDrift[]>;
}

/** How the machinery behind the pages does, and what an administrator can set right. */
@Injectable()
export class SystemService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: OutboxRepository,
    private readonly queues: Queues,
    private readonly schedules: SchedulesRepository,
    private readonly tasks: Tasks,
    private readonly server: InternalServer,
    private readonly indexes: SearchIndexes,
  ) {}

  /** Everything at once; what cannot be read while a part is away is missing by itself. */
  async state(): Promise<SystemState> {
    const [parts, outbox, parked, queues, schedules, nextRuns, tasks, indexes] = await Promise.all([
      this.server.parts(),
      loadPanel('outbox', () => this.outbox.lag()),
      loadPanel('parked events', () => this.parked()),
      loadPanel('queue lag', () => this.queues.lag()),
      loadPanel('schedules', () => this.schedules.list()),
      loadPanel('next runs', () => this.queues.nextRuns()),
      loadPanel('tasks', () => this.tasks.newest(TASKS)),
      loadPanel('search indexes', () => this.indexes.drift()),
    ]);
    return { parts, outbox, parked, queues, schedules, nextRuns, tasks, indexes };
  }

  /** Hands a parked event to its listener again. @throws DomainError `system.not-parked` */
  async retry(actor: Actor, delivery: Delivery): Promise<void> {
    await this.change(actor, 'system.event-retried', delivery, {}, () => this.outbox.reopen(delivery));
  }

  /** Gives a parked event up: its listener never hears of it. @throws DomainError `system.not-parked` */
  async discard(actor: Actor, delivery: Delivery, reason: DiscardReason): Promise<void> {
    await this.change(actor, 'system.event-discarded', delivery, { reason }, () => this.outbox.discard(delivery));
  }

  /** Hands every parked event out again. @returns how many */
  async retryAll(actor: Actor): Promise<number> {
    return this.db.tx(async () => {
      const count = await this.outbox.reopenAll();
      await this.record(actor, 'system.events-retried', 'outbox', { count });
      return count;
    });
  }

  /** Asks for a search index to be built anew. @throws DomainError `system.unknown-index` */
  async rebuildIndex(actor: Actor, name: string): Promise<void> {
    if (!this.indexes.names.includes(name)) throw new DomainError('system.unknown-index', 'not-found');
    await this.indexes.requestRebuild(name);
    await this.record(actor, 'system.index-rebuild', name);
  }

  private async parked(): Promise<ParkedDelivery[]> {
    const parked = await this.outbox.listParked(PARKED);
    return parked.map((delivery) => ({ ...delivery, error: withoutPersonalData(delivery.error) }));
  }

  private async change(
    actor: Actor,
    action: string,
    { eventId, listener }: Delivery,
    detail: { reason?: DiscardReason },
    step: () => Promise<boolean>,
  ): Promise<void> {
    await this.db.tx(async () => {
      if (!(await step())) throw new DomainError('system.not-parked', 'conflict');
      await this.record(actor, action, eventId, { listener, ...detail });
    });
  }

  private async record(actor: Actor, action: string, subjectId: string, detail = {}): Promise<void> {
    await this.audit.record({ action, subjectType: 'system', subjectId, detail, actorId: actor.personId });
  }
}
