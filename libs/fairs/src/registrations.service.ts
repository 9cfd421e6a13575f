import { Injectable } from '@nestjs/common';
import { Clock, newId, newPseudonym } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { type Fair } from './fair.entity.js';
import { fairNotFound } from './fair.errors.js';
import { TAKING_STATUSES } from './fair.lifecycle.js';
import { FairPlaces } from './fair-places.service.js';
import { FairsRepository } from './fairs.repository.js';
import { PriorityReasons } from './priority-reasons.js';
import { Registration } from './registration.entity.js';
import { registrationClosed, registrationNotFound, registrationNotPossible } from './registration.errors.js';
import { type Attendance, canDo, type RegistrationChannel } from './registration.lifecycle.js';
import { RegistrationLife } from './registration-life.service.js';
import { type RegisterForFair } from './registration.schema.js';
import { type RegistrationRow, RegistrationsQueries } from './registrations.queries.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** People who take part in fairs: they register, wait for a place, cancel. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly people: PeopleService,
    private readonly fairs: FairsRepository,
    private readonly places: FairPlaces,
    private readonly priorities: PriorityReasons,
    private readonly life: RegistrationLife,
    private readonly registrations: RegistrationsRepository,
    private readonly queries: RegistrationsQueries,
  ) {}

  /**
   * Registers the actor, or lets them wait where the fair is full. Asked twice it is done once.
   * @returns the id of the registration
   * @throws DomainError `fair.not-found`, `registration.closed`
   */
  async register(actor: Actor, fairId: string, input: RegisterForFair): Promise<string> {
    return this.take(fairId, actor.personId, input, 'online', null);
  }

  /**
   * Registers somebody whom the actor serves: at an office, or at the door once the fair is open.
   * @throws DomainError `fair.not-found`, `registration.closed`, `person.not-found`
   */
  async registerFor(actor: Actor, fairId: string, personId: string, input: RegisterForFair): Promise<string> {
    await this.people.getServed(personId);
    return this.take(fairId, personId, input, 'desk', actor);
  }

  /** Gives the actor's place to the next who waits. @throws DomainError `registration.not-found` */
  async cancelOwn(actor: Actor, fairId: string): Promise<void> {
    const own = await this.queries.active(fairId, actor.personId);
    if (!own) throw registrationNotFound();
    await this.cancel(own, actor);
  }

  /** The actor's own registration; null where there is none. */
  async own(actor: Actor, fairId: string): Promise<RegistrationRow | null> {
    return this.queries.active(fairId, actor.personId);
  }

  /** What the code of a ticket finds. @throws DomainError `registration.not-found` */
  async ofToken(token: string): Promise<RegistrationRow> {
    const found = await this.queries.ofToken(token);
    if (!found || found.status === 'cancelled') throw registrationNotFound();
    return found;
  }

  private async cancel({ id, fairId }: RegistrationRow, actor: Actor): Promise<void> {
    await this.db.tx(async () => {
      await this.fairs.lock(fairId);
      const registration = await this.registrations.lock(id);
      if (!registration || !canDo('cancel', registration.status)) throw registrationNotPossible();
      registration.token = null;
      await this.life.step(registration, 'cancel', { actorId: actor.personId });
      await this.places.fill(fairId);
    });
  }

  /** Whoever comes when a place is free has it; whoever comes then waits. One after the other, by the lock of the fair. */
  private async take(
    fairId: string,
    personId: string,
    input: RegisterForFair,
    channel: RegistrationChannel,
    staff: Actor | null,
  ): Promise<string> {
    return this.db.tx(async () => {
      const fair = await this.fairs.lock(fairId);
      if (!fair || fair.status === 'draft') throw fairNotFound();
      const known = await this.queries.active(fairId, personId);
      if (known) return known.id;
      if (!TAKING_STATUSES.includes(fair.status) || fair.closesAt <= this.clock.now()) throw registrationClosed();
      const isAtDoor = staff !== null && fair.status === 'open';
      const registration = this.newRegistration(fair, personId, input, isAtDoor ? 'fair' : channel);
      registration.officeId = (await this.people.get(personId)).officeId;
      registration.number = await this.registrations.nextNumber(fairId);
      registration.createdBy = staff?.personId ?? null;
      await this.registrations.insert(registration);
      const { id, status: to, createdAt: at } = registration;
      await this.registrations.log(id, { from: null, to, reason: null, actorId: staff?.personId ?? personId, at });
      await this.events.emit('fair.registered', { registrationId: id });
      if (staff) await this.record('fair.register-for', staff, personId, id);
      return id;
    });
  }

  private newRegistration(
    fair: Fair,
    personId: string,
    { attendance, priority }: RegisterForFair,
    channel: RegistrationChannel,
  ): Registration {
    const now = this.clock.now();
    const id = newId(now.getTime());
    return Object.assign(new Registration(), {
      id,
      fairId: fair.id,
      personId,
      status: fair.isFull ? 'waiting' : 'registered',
      attendance: attendanceAt(fair, attendance),
      channel,
      token: newPseudonym(),
      isPriority: priority !== undefined,
      priorityReason: priority === undefined ? null : this.priorities.seal(id, priority),
      checkedInAt: null,
      checkedInBy: null,
      seat: null,
      createdAt: now,
      updatedAt: now,
      version: 1,
    } satisfies Partial<Registration>);
  }

  private async record(action: string, actor: Actor, personId: string, registration: string): Promise<void> {
    const about = { subjectType: 'person', subjectId: personId, actorId: actor.personId };
    await this.audit.record({ action, ...about, detail: { registration } });
  }
}

/** What a fair offers, whatever was asked for. */
function attendanceAt({ type, isOnline }: Fair, asked: Attendance): Attendance {
  if (type === 'online') return 'online';
  return isOnline ? asked : 'on_site';
}
