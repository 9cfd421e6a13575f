import { Injectable } from '@nestjs/common';
import { addDays, Clock, type LocalDate, todayIn } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { workNotFound } from './work-item.errors.js';
import { Caseload } from '../caseload/caseload.service.js';
import { type CallOutcome, isSettledBy, POSTPONE_DAYS, type Postponement, type WorkKind } from './work-item.kinds.js';
import { maySeeLoad, mayWorkOn, queuesOf } from './work-item.policy.js';
import { type FindWork } from './work-item.schema.js';
import { type Load, WorkItemsQueries, type WorkRow } from './work-items.queries.js';
import { type NewWorkItem, type WorkItem, WorkItemsRepository } from './work-items.repository.js';

/** What an actor has to do, with how much of each kind there is. */
export interface WorkList {
  items: WorkRow[];
  counts: Partial<Record<WorkKind, number>>;
}

/** What counsellors have to do: opened and closed by those who own the matter, in their transaction. */
@Injectable()
export class WorkItems {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly caseload: Caseload,
    private readonly items: WorkItemsRepository,
    private readonly queries: WorkItemsQueries,
  ) {}

  /**
   * There is something to do. Of one kind and subject there is one item: opened twice it stays as it is, with another
   * day or counsellor it is due anew, and one that was done is opened again. One with a counsellor is for who is in
   * charge of the person, and takes charge where nobody is yet; one of the office stays the office's.
   */
  async open(item: NewWorkItem): Promise<void> {
    await this.db.tx(async () => {
      await this.people.hold(item.personId);
      await this.lock(item.kind, item.subjectId);
      const { counsellorId } = item;
      if (counsellorId !== null) await this.caseload.take({ ...item, counsellorId });
      await this.items.put(item, this.clock.now());
    });
  }

  /** It has been done or has become pointless; nothing happens where nothing is open. */
  async close(kind: WorkKind, subjectId: string): Promise<void> {
    await this.db.tx(async () => {
      await this.lock(kind, subjectId);
      await this.items.end(kind, subjectId, this.clock.now());
    });
  }

  /** What an actor has to do today. @param limit of items */
  async today(actor: Actor, filter: FindWork, limit: number): Promise<WorkList> {
    const [queues, day] = [queuesOf(actor, filter['can-bo']), todayIn(this.clock)];
    const [items, counts] = await Promise.all([
      this.queries.due(queues, day, { kind: filter.loai, after: filter.sau, limit }),
      this.queries.counts(queues, day),
    ]);
    return { items, counts };
  }

  /** How much everybody has to do, for those who may see it. */
  async load(actor: Actor): Promise<Load[]> {
    return maySeeLoad(actor) ? this.queries.load(todayIn(this.clock)) : [];
  }

  /** What was put off a moment ago; null for what is not put off, or not to be seen. */
  async postponed(actor: Actor, id: string): Promise<WorkRow | null> {
    const item = await this.items.find(id);
    if (!item?.postponedUntil || item.doneAt || !mayWorkOn(actor, item)) return null;
    return this.queries.find(id);
  }

  /** Takes it from the list until another day. @returns that day @throws DomainError `work.not-found` */
  async postpone(actor: Actor, id: string, until: Postponement): Promise<LocalDate> {
    return this.db.tx(async () => {
      await this.lockOpen(actor, id);
      return this.postponeBy(id, POSTPONE_DAYS[until]);
    });
  }

  /** Puts it back where it stood before it was put off. @throws DomainError `work.not-found` */
  async bringBack(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      await this.lockOpen(actor, id);
      await this.items.postpone(id, null);
    });
  }

  /**
   * Writes down that somebody was called. Whoever did not answer is called again tomorrow; what talking settles is done.
   * @throws DomainError `work.not-found`
   */
  async recordCall(actor: Actor, id: string, outcome: CallOutcome): Promise<void> {
    await this.db.tx(async () => {
      const item = await this.lockOpen(actor, id);
      const { kind, personId: subjectId } = item;
      await this.items.insertCall(item, actor.personId, outcome, this.clock.now());
      if (outcome === 'reached') await this.caseload.reached(subjectId);
      if (outcome === 'no-answer') await this.postponeBy(id, POSTPONE_DAYS.tomorrow);
      else if (isSettledBy(outcome, kind)) await this.items.end(kind, item.subjectId, this.clock.now());
      const detail = { about: kind, outcome };
      await this.audit.record({
        action: 'person.call',
        subjectType: 'person',
        subjectId,
        actorId: actor.personId,
        detail,
      });
    });
  }

  private async postponeBy(id: string, days: number): Promise<LocalDate> {
    const until = addDays(todayIn(this.clock), days);
    await this.items.postpone(id, until);
    return until;
  }

  /** Opening and closing at the same time come one after the other. */
  private async lock(kind: WorkKind, subjectId: string): Promise<void> {
    await this.db.lockUntilCommit(`work:${kind}:${subjectId}`);
  }

  private async lockOpen(actor: Actor, id: string): Promise<WorkItem> {
    const known = await this.items.find(id);
    if (known) await this.people.hold(known.personId);
    const item = await this.items.lock(id);
    if (!item || item.doneAt || !mayWorkOn(actor, item)) throw workNotFound();
    return item;
  }
}
