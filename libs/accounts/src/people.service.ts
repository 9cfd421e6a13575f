import { Injectable } from '@nestjs/common';
import { ageOn, Clock, newId, todayIn, type LocalDate, recordChanged, wrongField } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { brokenConstraint, Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { personNotFound, phoneTaken } from './accounts.errors.js';
import { AccountsRepository, type PersonReach } from './accounts.repository.js';
import {
  type RegisterPerson,
  type RegisterWalkIn,
  type UpdateContact,
  type UpdatePerson,
  type UpdatePersonAtDesk,
} from './accounts.schema.js';
import { CONSENT_VERSION } from './consent.wording.js';
import {
  type ConsentPurpose,
  type ConsentRecord,
  type ConsentState,
  CredentialsRepository,
} from './credentials.repository.js';
import { OfficesService } from './offices.service.js';
import { type ClientType, Person } from './person.entity.js';
import { type FoundPerson, PeopleQueries } from './people.queries.js';
import { PersonFacts } from './person-facts.js';
import { parsePersonSearch } from './person-search.js';
import { type Role } from './roles.js';
import { StaffRepository } from './staff.repository.js';

const MINIMUM_AGE = 15;

/** People: registration, profile, consents and roles. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly facts: PersonFacts,
    private readonly offices: OfficesService,
    private readonly accounts: AccountsRepository,
    private readonly credentials: CredentialsRepository,
    private readonly queries: PeopleQueries,
    private readonly staff: StaffRepository,
  ) {}

  /** Signs up the owner of a phone number that has just been proved by a code. @throws DomainError `person.*` */
  async signUp(phone: string, input: RegisterPerson): Promise<Person> {
    return this.register({ ...input, phone, clientType: 'free' }, 'online', null);
  }

  /**
   * Staff register somebody at the desk, with or without a phone. The same form sent twice registers one person.
   * @throws DomainError `person.*`
   */
  async registerWalkIn(actor: Actor, input: RegisterWalkIn): Promise<Person> {
    const known = input.key === undefined ? null : await this.accounts.findPerson(input.key);
    const isSame = known?.registeredBy === actor.personId && known.fullName === input.fullName;
    if (known && isSame) return known;
    try {
      return await this.register(known ? { ...input, key: undefined } : input, 'desk', actor);
    } catch (error) {
      // Both copies of a form sent twice at once: the other one was faster.
      if (brokenConstraint(error) === 'person_pk' && input.key !== undefined) return this.get(input.key);
      throw error;
    }
  }

  /** @throws DomainError `person.not-found`, also for people who were erased or made up for a rehearsal */
  async get(id: string): Promise<Person> {
    const person = await this.accounts.findPerson(id);
    if (!person || person.status === 'erased' || person.status === 'simulated') throw personNotFound();
    return person;
  }

  /**
   * Holds people until the caller's transaction ends. Whoever changes what belongs to a person holds the person first,
   * before any of their records (ADR 27): then nobody waits for a record while somebody else waits for the person.
   */
  async hold(...ids: string[]): Promise<void> {
    if (!this.db.isInTransaction) throw new Error('people.hold() needs the transaction of what it holds them for');
    await this.accounts.holdPeople(ids);
  }

  async findByPhone(phone: string): Promise<Person | null> {
    return this.accounts.findActiveByPhone(phone);
  }

  /** Corrects one's own record. @throws DomainError `record.changed` when somebody else saved in between */
  async update(actor: Actor, id: string, input: UpdatePerson): Promise<Person> {
    return this.save(actor, id, input, {});
  }

  /** How a member of staff is reached. @throws DomainError `record.changed` */
  async updateContact(actor: Actor, { version, email, language }: UpdateContact): Promise<void> {
    await this.db.tx(async () => {
      const person = await this.accounts.lockPerson(actor.personId);
      if (!person) throw personNotFound();
      if (person.version !== version) throw recordChanged();
      Object.assign(person, { email: email ?? null, language });
      await this.accounts.savePerson(person);
    });
  }

  /**
   * Staff correct a record. A number that they write down is asked for its birth date when it first signs in.
   * @throws DomainError `record.changed`, `person.phone-taken`, `person.not-found` (also for members of staff)
   */
  async updateAtDesk(actor: Actor, id: string, { phone, clientType, ...input }: UpdatePersonAtDesk): Promise<Person> {
    if (await this.staff.isStaff(id)) throw personNotFound();
    return explainConstraints({ person_phone_unique: phoneTaken }, () =>
      this.save(actor, id, input, { phone: phone ?? null, clientType: clientType ?? null }),
    );
  }

  /** Notes as whom the Centre serves a person, in the caller's transaction. @throws DomainError `person.not-found` */
  async setClientType(id: string, clientType: ClientType): Promise<void> {
    const person = await this.accounts.lockPerson(id);
    if (person?.status !== 'active') throw personNotFound();
    if (person.clientType === clientType) return;
    person.clientType = clientType;
    await this.keep(person);
    await this.audit.record({ action: 'person.update', subjectType: 'person', subjectId: id });
  }

  /** The record that a merged one became part of; null for one that stands by itself. */
  async survivorOf(id: string): Promise<string | null> {
    const person = await this.accounts.findPerson(id);
    return person?.status === 'merged' ? person.mergedInto : null;
  }

  /** Whether there is somebody by this record: neither erased, nor part of another one. */
  async isActive(id: string): Promise<boolean> {
    return (await this.accounts.findPerson(id))?.status === 'active';
  }

  /** A person whom the desk serves. @throws DomainError `person.not-found`, also for members of staff */
  async getServed(id: string): Promise<Person> {
    const person = await this.get(id);
    if (person.status !== 'active' || (await this.staff.isStaff(id))) throw personNotFound();
    return person;
  }

  /**
   * People by beginnings of words of their name, by the last four or more digits of their phone, by birth date; in the
   * order of their given names. Nothing for a text that says too little.
   * @param after the last person of the page before
   */
  async find(text: string, after: string | null = null, limit = 50): Promise<FoundPerson[]> {
    const search = parsePersonSearch(text);
    return search ? this.queries.find(search, after, limit) : [];
  }

  /** Who may be meant by a name and a birth date, or has this phone: to look at before a new record is made. */
  async alike(input: { fullName: string; birthDate: LocalDate; phone?: string | undefined }): Promise<FoundPerson[]> {
    const [similar, ofPhone] = await Promise.all([
      this.queries.similar(input.fullName, input.birthDate, 5),
      input.phone === undefined ? [] : this.queries.ofPhone(input.phone),
    ]);
    return [...ofPhone, ...similar.filter(({ id }) => !ofPhone.some((person) => person.id === id))];
  }

  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    return this.accounts.namesOf(ids);
  }

  /** How a person can be reached right now; null when there is nobody (any more) to reach. */
  async reachOf(personId: string): Promise<PersonReach | null> {
    return (await this.accounts.findReach([personId])).get(personId) ?? null;
  }

  async reachOfMany(personIds: readonly string[]): Promise<Map<string, PersonReach>> {
    return this.accounts.findReach(personIds);
  }

  async consentsOf(personId: string): Promise<ConsentState[]> {
    return this.credentials.currentConsents(personId);
  }

  /** Every word of a person on every purpose, newest first. */
  async consentHistoryOf(personId: string): Promise<ConsentRecord[]> {
    return this.credentials.consentHistory(personId, 100);
  }

  /** Gives or withdraws a consent; every word stays in the history. */
  async setConsent(personId: string, purpose: ConsentPurpose, isGranted: boolean, by: Actor | null): Promise<void> {
    const recordedBy = by && by.personId !== personId ? by.personId : null;
    const now = this.clock.now();
    await this.db.tx(async () => {
      await this.credentials.insertConsent(newId(), personId, purpose, isGranted, now, CONSENT_VERSION, recordedBy);
      await this.events.emit('person.updated', { personId });
      if (recordedBy) {
        await this.audit.record({
          action: isGranted ? 'consent.given' : 'consent.withdrawn',
          subjectType: 'person',
          subjectId: personId,
          detail: { purpose },
        });
      }
    });
  }

  async assignRole(
    personId: string,
    role: Role,
    scope: { officeId?: string; employerId?: string; by?: string } = {},
  ): Promise<void> {
    await this.accounts.assignRole(personId, role, this.clock.now(), scope);
    await this.audit.record({ action: 'role.assigned', subjectType: 'person', subjectId: personId, detail: { role } });
  }

  async removeRole(personId: string, role: Role): Promise<void> {
    await this.accounts.removeRole(personId, role);
    await this.audit.record({ action: 'role.removed', subjectType: 'person', subjectId: personId, detail: { role } });
  }

  private async save(
    actor: Actor,
    id: string,
    input: UpdatePerson,
    atDesk: { phone?: string | null; clientType?: Person['clientType'] },
  ): Promise<Person> {
    this.checkBirthDate(input.birthDate);
    return this.db.tx(async () => {
      const person = await this.accounts.lockPerson(id);
      if (!person || person.status !== 'active') throw personNotFound();
      if (person.version !== input.version) throw recordChanged();
      const isNewPhone = atDesk.phone !== undefined && atDesk.phone !== person.phone;
      Object.assign(person, {
        ...atDesk,
        ...(isNewPhone && { isPhoneUnproved: atDesk.phone !== null }),
        fullName: input.fullName,
        birthDate: input.birthDate,
        sex: input.sex ?? null,
        commune: input.commune ?? null,
        email: input.email ?? null,
        language: input.language,
      });
      await this.keep(person);
      if (actor.personId !== id) {
        const detail = isNewPhone ? { phone: atDesk.phone === null ? 'removed' : 'changed' } : {};
        await this.audit.record({ action: 'person.update', subjectType: 'person', subjectId: id, detail });
      }
      return person;
    });
  }

  private async keep(person: Person): Promise<void> {
    await this.accounts.savePerson(person);
    await this.facts.updated(person);
    await this.events.emit('person.updated', { personId: person.id });
  }

  private async register(input: RegisterWalkIn, channel: Person['channel'], actor: Actor | null): Promise<Person> {
    this.checkBirthDate(input.birthDate);
    const now = this.clock.now();
    const officeId = actor?.officeId ?? (await this.offices.officeFor(input.commune ?? null));
    const person = Object.assign(new Person(), {
      id: input.key ?? newId(now.getTime()),
      officeId,
      fullName: input.fullName,
      birthDate: input.birthDate,
      sex: input.sex ?? null,
      phone: input.phone ?? null,
      isPhoneUnproved: actor !== null && input.phone !== undefined,
      commune: input.commune ?? null,
      clientType: input.clientType,
      channel,
      registeredBy: actor?.personId ?? null,
      createdAt: now,
      lastSeenAt: now,
    });
    return explainConstraints({ person_phone_unique: phoneTaken }, () =>
      this.db.tx(async () => {
        await this.accounts.insertPerson(person);
        await this.accounts.assignRole(person.id, 'seeker', now, { by: actor?.personId ?? null });
        await this.recordFirstConsents(person.id, input, now, actor);
        await this.facts.registered(person);
        await this.events.emit('person.registered', { personId: person.id });
        if (actor) await this.audit.record({ action: 'person.register', subjectType: 'person', subjectId: person.id });
        return person;
      }),
    );
  }

  private async recordFirstConsents(
    personId: string,
    input: Pick<RegisterWalkIn, 'serviceConsent' | 'matchingConsent' | 'contactConsent'>,
    now: Date,
    actor: Actor | null,
  ): Promise<void> {
    const given: [ConsentPurpose, unknown][] = [
      ['service', input.serviceConsent],
      ['matching', input.matchingConsent],
      ['contact', input.contactConsent],
    ];
    for (const [purpose, answer] of given) {
      // What nobody was asked at the desk has no answer; on the own form an empty box is one.
      if (answer === undefined && actor) continue;
      await this.credentials.insertConsent(
        newId(),
        personId,
        purpose,
        answer === 'true',
        now,
        CONSENT_VERSION,
        actor?.personId ?? null,
      );
    }
  }

  private checkBirthDate(birthDate: LocalDate): void {
    const today = todayIn(this.clock);
    if (birthDate > today) throw wrongField('person.birth-date-future', 'birthDate');
    if (ageOn(birthDate, today) < MINIMUM_AGE) throw wrongField('person.too-young', 'birthDate');
  }
}
