import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, localDateOf, newId, recordChanged } from '@app/kernel';
import { OfficesService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { decodeCursor, type Page, PAGE_SIZE, pageOf } from '@app/postings';
import { BoothAppointmentsRepository } from './booth-appointments.repository.js';
import { Fair } from './fair.entity.js';
import { capacityBelowTaken, fairNotFound, fairPast, notLater, notPossibleNow } from './fair.errors.js';
import {
  type CancelReason,
  canDo,
  EDITABLE_STATUSES,
  FAIR_ACTIONS,
  type FairAction,
  PUBLIC_STATUSES,
} from './fair.lifecycle.js';
import { mayOperate } from './fair.policy.js';
import { type WriteFair } from './fair.schema.js';
import { FairPlaces } from './fair-places.service.js';
import { type FairRow, FairsQueries } from './fairs.queries.js';
import { FairsRepository } from './fairs.repository.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Job fairs from their first draft to their end. */
@Injectable()
export class FairsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly offices: OfficesService,
    private readonly fairs: FairsRepository,
    private readonly places: FairPlaces,
    private readonly queries: FairsQueries,
    private readonly registrations: RegistrationsRepository,
    private readonly appointments: BoothAppointmentsRepository,
  ) {}

  /** A draft that nobody else sees; the actor's office is the host. @throws DomainError `fair.past` */
  async create(actor: Actor, input: WriteFair): Promise<string> {
    const now = this.clock.now();
    const hours = this.hoursOf(input);
    if (hours.opensAt <= now) throw fairPast();
    const fair = Object.assign(new Fair(), {
      id: newId(now.getTime()),
      officeId: actor.officeId ?? (await this.offices.ensureCentre()),
      status: 'draft',
      cancelReason: null,
      revision: 0,
      announcedAt: null,
      createdAt: now,
      createdBy: actor.personId,
    } satisfies Partial<Fair>);
    return this.db.tx(async () => {
      await this.fairs.insert(Object.assign(fair, this.fieldsOf(input), { version: 1 }));
      await this.fairs.setOffices(fair.id, input.offices);
      await this.fairs.log(fair.id, { from: null, to: 'draft', reason: null, actorId: actor.personId, at: now });
      await this.record('fair.create', actor, fair.id);
      return fair.id;
    });
  }

  /**
   * Changes what is planned; whoever has a place is told of another day or place. Times at booths move with the fair.
   * @throws DomainError `fair.not-found`, `.not-possible-now`, `.past`, `.capacity-below-taken`, `record.changed`
   */
  async update(actor: Actor, id: string, input: WriteFair): Promise<void> {
    await explainConstraints({ fair_places_check: capacityBelowTaken }, () =>
      this.db.tx(async () => {
        const fair = await this.lockFor(actor, id);
        if (input.version !== undefined && input.version !== fair.version) throw recordChanged();
        if (!EDITABLE_STATUSES.includes(fair.status)) throw notPossibleNow();
        const before = calendarEntryOf(fair);
        const fields = this.fieldsOf(input);
        const isMoved = fields.opensAt.getTime() !== fair.opensAt.getTime();
        if (isMoved && fields.opensAt <= this.clock.now()) throw fairPast();
        const later = fields.opensAt.getTime() - fair.opensAt.getTime();
        Object.assign(fair, fields);
        const isNews = fair.status !== 'draft' && calendarEntryOf(fair) !== before;
        if (isNews) fair.revision += 1;
        await this.fairs.save(fair);
        await this.fairs.setOffices(id, input.offices);
        await this.appointments.follow(id, later);
        await this.places.fill(id);
        await this.record('fair.update', actor, id);
        if (isNews) await this.events.emit('fair.moved', { fairId: id, revision: fair.revision });
      }),
    );
  }

  /** Shows it to everybody: from now on people register and employers ask for booths. */
  async announce(actor: Actor, id: string): Promise<void> {
    await this.act(actor, id, 'announce', null, (fair) => {
      if (fair.opensAt <= this.clock.now()) throw fairPast();
      fair.announcedAt = this.clock.now();
    });
  }

  /** Calls it off; whoever has a place or a booth is told. */
  async cancel(actor: Actor, id: string, reason: CancelReason): Promise<void> {
    await this.act(actor, id, 'cancel', reason, (fair) => {
      fair.cancelReason = reason;
      fair.revision += 1;
    });
  }

  /** Lets people in. */
  async open(actor: Actor, id: string): Promise<void> {
    await this.act(actor, id, 'open', null);
  }

  /** Lets nobody in any more: who did not come has missed it, and who still waits had no place. */
  async close(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      await this.act(actor, id, 'close', null);
      await this.registrations.endOpen(id, this.clock.now());
      await this.events.emit('fair.closed', { fairId: id });
    });
  }

  /**
   * Lets an open fair go on until later on the same day; calendars that are fetched again take the new end.
   * @param until `11:45`
   * @throws DomainError `fair.not-found`, `.not-possible-now`, `.not-later`
   */
  async extend(actor: Actor, id: string, until: string): Promise<void> {
    await this.db.tx(async () => {
      const fair = await this.lockFor(actor, id);
      if (fair.status !== 'open') throw notPossibleNow();
      const { closesAt } = this.hoursOf({ day: localDateOf(fair.opensAt), from: until, to: until });
      const now = this.clock.now();
      if (closesAt <= fair.closesAt || closesAt <= now) throw notLater();
      await this.fairs.save(Object.assign(fair, { closesAt, updatedAt: now, revision: fair.revision + 1 }));
      await this.record('fair.extend', actor, id);
    });
  }

  /** @throws DomainError `fair.not-found` for those who may not operate it, and for a rehearsal */
  async getFor(actor: Actor, id: string): Promise<FairRow> {
    const fair = await this.getOperated(actor, id);
    if (fair.status === 'rehearsal') throw fairNotFound();
    return fair;
  }

  /** As `getFor`, and a rehearsal too: for the console, the door, and whatever else is practised. */
  async getOperated(actor: Actor, id: string): Promise<FairRow> {
    const fair = await this.queries.find(id);
    if (!fair || !mayOperate(actor, { officeId: fair.officeId, offices: fair.officeIds })) throw fairNotFound();
    return fair;
  }

  /** One that everybody may see. @throws DomainError `fair.not-found` */
  async getPublic(id: string): Promise<FairRow> {
    const fair = await this.queries.find(id);
    if (!fair || !PUBLIC_STATUSES.includes(fair.status)) throw fairNotFound();
    return fair;
  }

  /** One that everybody may see, or a rehearsal: for whoever was given an address that cannot be guessed. */
  async getShown(id: string): Promise<FairRow> {
    const fair = await this.queries.find(id);
    if (!fair || fair.status === 'draft') throw fairNotFound();
    return fair;
  }

  /** One that everybody may see, or a rehearsal for those who are played in it. @throws DomainError `fair.not-found` */
  async getAttended({ personId }: Actor, id: string): Promise<FairRow> {
    const fair = await this.getShown(id);
    if (fair.status === 'rehearsal' && !(await this.registrations.isRegistered(id, personId))) throw fairNotFound();
    return fair;
  }

  /** Those of every office, the latest first. */
  async list(after?: string): Promise<Page<FairRow>> {
    return pageOf(await this.queries.newest(decodeCursor(after), PAGE_SIZE + 1), ({ opensAt }) => opensAt);
  }

  async coming(after?: string): Promise<Page<FairRow>> {
    const rows = await this.queries.coming(this.clock.now(), decodeCursor(after), PAGE_SIZE + 1);
    return pageOf(rows, ({ opensAt }) => opensAt);
  }

  async past(after?: string): Promise<Page<FairRow>> {
    const rows = await this.queries.past(this.clock.now(), decodeCursor(after), PAGE_SIZE + 1);
    return pageOf(rows, ({ opensAt }) => opensAt);
  }

  /** Public ones that took or take place, for the site map, the latest first. */
  async mapped(limit: number): Promise<{ id: string; changedAt: Date }[]> {
    return this.queries.mapped(limit);
  }

  private hoursOf({ day, from, to }: { day: LocalDate; from: string; to: string }) {
    return { opensAt: new Date(`${day}T${from}:00+07:00`), closesAt: new Date(`${day}T${to}:00+07:00`) };
  }

  private fieldsOf(input: WriteFair) {
    const isOnlineOnly = input.type === 'online';
    return {
      type: input.type,
      title: input.title,
      about: input.about ?? null,
      ...this.hoursOf(input),
      place: isOnlineOnly ? null : (input.place ?? null),
      commune: isOnlineOnly ? null : (input.commune ?? null),
      isOnline: isOnlineOnly || input.isOnline,
      capacity: input.capacity,
      waitLimit: input.waitLimit,
      partners: input.partners,
      updatedAt: this.clock.now(),
    };
  }

  private async act(
    actor: Actor,
    id: string,
    action: FairAction,
    reason: string | null,
    change: (fair: Fair) => void = () => undefined,
  ): Promise<void> {
    await this.db.tx(async () => {
      const fair = await this.lockFor(actor, id);
      const { status: from } = fair;
      if (!canDo(action, from)) throw notPossibleNow();
      change(fair);
      const { to } = FAIR_ACTIONS[action];
      const at = this.clock.now();
      await this.fairs.save(Object.assign(fair, { status: to, updatedAt: at }));
      await this.fairs.log(id, { from, to, reason, actorId: actor.personId, at });
      await this.record(`fair.${action}`, actor, id);
      if (from !== 'draft' && action === 'cancel') await this.events.emit('fair.cancelled', { fairId: id });
    });
  }

  private async lockFor(actor: Actor, id: string): Promise<Fair> {
    const fair = await this.fairs.lock(id);
    if (!fair) throw fairNotFound();
    const offices = await this.fairs.officesOf(id);
    if (!mayOperate(actor, { officeId: fair.officeId, offices })) throw fairNotFound();
    return fair;
  }

  private async record(action: string, actor: Actor, fairId: string): Promise<void> {
    await this.audit.record({ action, subjectType: 'fair', subjectId: fairId, actorId: actor.personId });
  }
}

/** What stands in people's calendars. */
const calendarEntryOf = ({ opensAt, closesAt, place, commune }: Fair): string =>
  JSON.stringify([opensAt, closesAt, place, commune]);
