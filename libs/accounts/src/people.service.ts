import { Injectable } from '@nestjs/common';
import { ageOn, Clock, DomainError, newId, normalizeText, todayIn, type LocalDate } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { personNotFound, phoneTaken } from './accounts.errors.js';
import { AccountsRepository, type FoundPerson, type PersonReach } from './accounts.repository.js';
import { type RegisterPerson, type RegisterWalkIn, type UpdatePerson } from './accounts.schema.js';
import { type ConsentPurpose, type ConsentState, CredentialsRepository } from './credentials.repository.js';
import { OfficesService } from './offices.service.js';
import { Person } from './person.entity.js';
import { PersonFacts } from './person-facts.js';
import { type Role } from './roles.js';

/** The wording that people agreed to; a new wording gets a new version. */
export const CONSENT_VERSION = '2026-01';
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
  ) {}

  /** Signs up the owner of a phone number that has just been proved by a code. @throws DomainError `person.*` */
  async signUp(phone: string, input: RegisterPerson): Promise<Person> {
    return this.register({ ...input, phone, clientType: 'free' }, 'online', null);
  }

  /** Staff register somebody at the desk, with or without a phone. @throws DomainError `person.*` */
  async registerWalkIn(actor: Actor, input: RegisterWalkIn): Promise<Person> {
    return this.register(input, 'desk', actor);
  }

  async get(id: string): Promise<Person> {
    const person = await this.accounts.findPerson(id);
    if (!person || person.status === 'erased') throw personNotFound();
    return person;
  }

  async findByPhone(phone: string): Promise<Person | null> {
    return this.accounts.findActiveByPhone(phone);
  }

  /** @throws DomainError `record.changed` when somebody else saved in between */
  async update(actor: Actor, id: string, input: UpdatePerson): Promise<Person> {
    this.checkBirthDate(input.birthDate);
    return this.db.tx(async () => {
      const person = await this.accounts.lockPerson(id);
      if (!person || person.status !== 'active') throw personNotFound();
      if (person.version !== input.version) throw new DomainError('record.changed', 'conflict');
      Object.assign(person, {
        fullName: input.fullName,
        birthDate: input.birthDate,
        sex: input.sex ?? null,
        commune: input.commune ?? null,
        email: input.email ?? null,
        language: input.language,
      });
      await this.accounts.savePerson(person);
      await this.facts.updated(person);
      await this.events.emit('person.updated', { personId: id });
      if (actor.personId !== id)
        await this.audit.record({ action: 'person.update', subjectType: 'person', subjectId: id });
      return person;
    });
  }

  /** People by name without accents or by the last four or more digits of their phone. */
  async find(_actor: Actor, text: string): Promise<FoundPerson[]> {
    const wanted = normalizeText(text);
    return wanted.length < 2 ? [] : this.accounts.findPeople(wanted, null, 50);
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

  /** Gives or withdraws a consent; every word stays in the history. */
  async setConsent(personId: string, purpose: ConsentPurpose, isGranted: boolean, by: Actor | null): Promise<void> {
    const recordedBy = by && by.personId !== personId ? by.personId : null;
    const now = this.clock.now();
    await this.db.tx(async () => {
      await this.credentials.insertConsent(newId(), personId, purpose, isGranted, now, CONSENT_VERSION, recordedBy);
      await this.events.emit('person.updated', { personId });
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

  private async register(input: RegisterWalkIn, channel: Person['channel'], actor: Actor | null): Promise<Person> {
    this.checkBirthDate(input.birthDate);
    const now = this.clock.now();
    const officeId = actor?.officeId ?? (await this.offices.officeFor(input.commune ?? null));
    const person = Object.assign(new Person(), {
      id: newId(now.getTime()),
      officeId,
      fullName: input.fullName,
      birthDate: input.birthDate,
      sex: input.sex ?? null,
      phone: input.phone ?? null,
      commune: input.commune ?? null,
      clientType: input.clientType,
      channel,
      registeredBy: actor?.personId ?? null,
      createdAt: now,
      lastSeenAt: now,
    });
    return explainConstraints({ person_phone_unique: phoneTaken }, () =>
      this.db.tx(async () => {
        await this.accounts.savePerson(person);
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
    input: RegisterPerson,
    now: Date,
    actor: Actor | null,
  ): Promise<void> {
    const given: [ConsentPurpose, unknown][] = [
      ['service', input.serviceConsent],
      ['matching', input.matchingConsent],
      ['contact', input.contactConsent],
    ];
    for (const [purpose, answer] of given) {
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
    const fail = (code: string) => new DomainError(code, 'invalid', {}, [{ path: 'birthDate', code, message: code }]);
    if (birthDate > today) throw fail('person.birth-date-future');
    if (ageOn(birthDate, today) < MINIMUM_AGE) throw fail('person.too-young');
  }
}
