import { Injectable } from '@nestjs/common';
import { Clock, isId } from '@app/kernel';
import { type FoundPerson, PeopleService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { isRunning } from './fair.lifecycle.js';
import { FairsRepository } from './fairs.repository.js';
import { FairsService } from './fairs.service.js';
import { PriorityReasons } from './priority-reasons.js';
import { fairFull, fairNotOpen, registrationNotFound, registrationNotPossible } from './registration.errors.js';
import { canDo, type PriorityReason } from './registration.lifecycle.js';
import { RegistrationLife } from './registration-life.service.js';
import { type RegisterForFair } from './registration.schema.js';
import { RegistrationsService } from './registrations.service.js';
import { type RegistrationCounts, type RegistrationRow, RegistrationsQueries } from './registrations.queries.js';
import { RegistrationsRepository } from './registrations.repository.js';

const SHOWN = 20;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const LONGEST_NUMBER = 5;

/** What stands behind what somebody said or showed at the door. */
export interface AtDoor {
  registrations: RegistrationRow[];
  /** People of that name who have not registered. */
  others: FoundPerson[];
}

/** The door of a fair: tickets are read, people let in, with or without a telephone. */
@Injectable()
export class DoorService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly fairs: FairsService,
    private readonly fairRows: FairsRepository,
    private readonly service: RegistrationsService,
    private readonly priorities: PriorityReasons,
    private readonly life: RegistrationLife,
    private readonly registrations: RegistrationsRepository,
    private readonly queries: RegistrationsQueries,
  ) {}

  /**
   * Finds by the code of a ticket, by its number, or by a name, a birth date or the end of a telephone number. At a
   * rehearsal everybody is named by their number, and nobody else is looked for.
   * @throws DomainError `fair.not-found`
   */
  async find(actor: Actor, fairId: string, text: string): Promise<AtDoor> {
    const { status } = await this.fairs.getOperated(actor, fairId);
    const token = UUID.exec(text)?.[0]?.toLowerCase();
    if (token !== undefined) return { registrations: here(fairId, await this.ofToken(token)), others: [] };
    const isRehearsal = status === 'rehearsal';
    const said = isRehearsal ? text.replace(/\D/g, '') : text.trim();
    const isNumber = /^\d+$/.test(said) && said.length <= LONGEST_NUMBER;
    const ticket = isNumber ? await this.queries.ofNumber(fairId, Number(said)) : null;
    if (isRehearsal) return { registrations: here(fairId, ticket), others: [] };
    const found = await this.people.find(text, null, SHOWN);
    const known = await this.queries.ofPeople(
      fairId,
      found.map(({ id }) => id),
    );
    const registered = new Set(known.map(({ personId }) => personId));
    const others = found.filter(({ id }) => !registered.has(id));
    return { registrations: [...here(fairId, ticket), ...known.filter(({ id }) => id !== ticket?.id)], others };
  }

  async counts(fairId: string): Promise<Partial<RegistrationCounts>> {
    return this.queries.countsOf(fairId);
  }

  async lastIn(fairId: string): Promise<RegistrationRow[]> {
    return this.queries.lastCheckedIn(fairId, SHOWN);
  }

  /**
   * Lets somebody in. Done twice it is done once; a seat that is said then counts.
   * @param seat the computer of the centre at which somebody without a telephone sits
   * @throws DomainError `registration.not-found`, `.not-open`, `.full`, `.not-possible-now`
   */
  async checkIn(actor: Actor, fairId: string, id: string, seat: string | null): Promise<void> {
    await this.fairs.getOperated(actor, fairId);
    await this.db.tx(async () => {
      const fair = await this.fairRows.lock(fairId);
      if (!fair || !isRunning(fair.status)) throw fairNotOpen();
      const registration = await this.registrations.lock(id);
      if (registration?.fairId !== fairId) throw registrationNotFound();
      if (registration.status === 'checked_in') {
        if (seat !== null) await this.registrations.save(Object.assign(registration, { seat }));
        return;
      }
      if (registration.status === 'waiting') throw fairFull();
      if (!canDo('checkIn', registration.status)) throw registrationNotPossible();
      Object.assign(registration, { seat, checkedInAt: this.clock.now(), checkedInBy: actor.personId });
      await this.life.step(registration, 'checkIn', { actorId: actor.personId });
    });
  }

  /** Registers somebody who stands at the door, and lets them in where there is a place. @returns their number */
  async welcome(actor: Actor, fairId: string, personId: string, input: RegisterForFair): Promise<number> {
    await this.fairs.getOperated(actor, fairId);
    return this.db.tx(async () => {
      const id = await this.service.registerFor(actor, fairId, personId, input);
      await this.checkIn(actor, fairId, id, null);
      return (await this.get(actor, fairId, id)).number;
    });
  }

  /** Takes back that somebody was let in by mistake. */
  async undo(actor: Actor, fairId: string, id: string): Promise<void> {
    await this.fairs.getOperated(actor, fairId);
    await this.db.tx(async () => {
      await this.fairRows.lock(fairId);
      const registration = await this.registrations.lock(id);
      if (registration?.fairId !== fairId) throw registrationNotFound();
      if (!canDo('undoCheckIn', registration.status)) throw registrationNotPossible();
      Object.assign(registration, { seat: null, checkedInAt: null, checkedInBy: null });
      await this.life.step(registration, 'undoCheckIn', { actorId: actor.personId, reason: 'by-mistake' });
    });
  }

  /** One registration of a fair that the actor holds. @throws DomainError `registration.not-found` */
  async get(actor: Actor, fairId: string, id: string): Promise<RegistrationRow> {
    await this.fairs.getOperated(actor, fairId);
    const found = isId(id) ? await this.queries.find(id) : null;
    if (found?.fairId !== fairId) throw registrationNotFound();
    return found;
  }

  /** Why somebody goes first; that it was read is kept in the audit log. */
  async priorityOf(actor: Actor, { id, personId, priorityReason }: RegistrationRow): Promise<PriorityReason | null> {
    if (priorityReason === null) return null;
    const about = { subjectType: 'person', subjectId: personId, actorId: actor.personId };
    await this.audit.record({ action: 'fair.priority-read', ...about, detail: { registration: id } });
    return this.priorities.open(id, priorityReason);
  }

  private async ofToken(token: string): Promise<RegistrationRow | null> {
    return this.queries.ofToken(token);
  }
}

/** What was found, as far as it is of this fair. */
const here = (fairId: string, found: RegistrationRow | null): RegistrationRow[] =>
  found?.fairId === fairId ? [found] : [];
