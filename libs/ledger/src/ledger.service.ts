import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { PersonFacts, type Person } from '@app/accounts';
import { type Fact } from './fact.js';
import { FactsRepository } from './facts.repository.js';
import { SubjectsRepository } from './subjects.repository.js';

/** The append-only record behind every official figure. */
@Injectable()
export class Ledger extends PersonFacts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly subjects: SubjectsRepository,
    private readonly facts: FactsRepository,
  ) {
    super();
  }

  /**
   * Appends a fact about a person in the caller's transaction.
   * @param occurredAt when it happened; now when left out
   * @returns the fact's id
   * @throws Error outside of a transaction: a fact without its record, or the other way round, is worthless
   */
  async append(personId: string, fact: Fact, occurredAt: Date = this.clock.now()): Promise<string> {
    if (!this.db.isInTransaction) throw new Error('ledger.append() needs the transaction of its record');
    const id = newId();
    const subject = await this.subjects.subjectOf(personId);
    await this.facts.insert({ id, subject, fact, occurredAt, recordedAt: this.clock.now() });
    return id;
  }

  override async registered(person: Person): Promise<void> {
    await this.append(person.id, { type: 'person.registered', data: attributesOf(person) }, person.createdAt);
  }

  override async updated(person: Person): Promise<void> {
    await this.append(person.id, { type: 'person.updated', data: attributesOf(person) });
  }

  override async hasServices(personId: string): Promise<boolean> {
    return this.subjects.hasServices(personId);
  }
}

/** What of a person official figures are grouped by; absent rather than null when it is not known. */
function attributesOf(person: Person) {
  const attributes = {
    sex: person.sex,
    birthDate: person.birthDate,
    commune: person.commune,
    clientType: person.clientType,
    channel: person.channel,
    office: person.officeId,
  };
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined));
}
