import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { PersonFacts, type Person } from '@app/accounts';
import { readFact, type StatedFact } from './fact-line.js';
import { corrected, type Fact, withoutEmpty } from './fact.schema.js';
import { FactsRepository } from './facts.repository.js';
import { Figures } from './figures.service.js';
import { instantOf, toIso } from './instant.js';
import { mergeCircle } from './ledger.errors.js';
import { priorityGroupsOf, toldGroups } from './priority-groups.js';
import { SubjectsRepository } from './subjects.repository.js';

/** The append-only record behind every official figure. */
@Injectable()
export class Ledger extends PersonFacts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly subjects: SubjectsRepository,
    private readonly facts: FactsRepository,
    private readonly figures: Figures,
  ) {
    super();
  }

  /**
   * Appends a fact about a person in the caller's transaction, and what figures are counted from with it.
   * @param occurredAt when it happened; now when left out
   * @returns the fact's id
   * @throws Error outside of a transaction: a fact without its record, or the other way round, is worthless
   * @throws DomainError `ledger.merge-circle`
   */
  async append(personId: string, fact: Fact, occurredAt: Date = this.clock.now()): Promise<string> {
    if (!this.db.isInTransaction) throw new Error('ledger.append() needs the transaction of its record');
    const id = newId();
    const stated = stateFact({
      ...fact.data,
      id,
      type: fact.type,
      person: await this.subjects.subjectOf(personId),
      occurredAt: toIso(instantOf(occurredAt)),
      recordedAt: toIso(instantOf(this.clock.now())),
    });
    if (!this.figures.isCounted(stated.type)) {
      await this.facts.insert(stated);
      return id;
    }
    await this.facts.lockForAppend();
    if (stated.type === 'fact.corrected') await this.checkCorrection(stated);
    await this.facts.insert(stated);
    if (stated.type === 'person.merged') await this.facts.tie(stated.subject, stated.data['into'] as string);
    const read = await this.figures.follow([stated.subject]);
    const mayClose = ['person.merged', 'person.unmerged', 'fact.corrected'].includes(stated.type);
    if (mayClose && this.figures.hasCircle(read)) throw mergeCircle();
    return id;
  }

  override async registered(person: Person): Promise<void> {
    const data = { ...attributesOf(person), priorityGroups: priorityGroupsOf(person, []) };
    await this.append(person.id, { type: 'person.registered', data }, person.createdAt);
  }

  /** What the person told about themselves stays as it was told last. */
  override async updated(person: Person): Promise<void> {
    const told = toldGroups((await this.groupsInForce(person.id)) ?? []);
    const data = { ...attributesOf(person), priorityGroups: priorityGroupsOf(person, told) };
    await this.append(person.id, { type: 'person.updated', data });
  }

  /**
   * Says in which priority groups somebody is by what they told, beside those that their record tells; nothing when that
   * was said already, or when nobody can tell any more whose facts they are.
   */
  async statePriorityGroups(person: Person, told: readonly string[]): Promise<void> {
    if (!(await this.subjects.isLinked(person.id))) return;
    const [before, groups] = [await this.groupsInForce(person.id), priorityGroupsOf(person, told)];
    if (groups.join(' ') === (before ?? []).join(' ')) return;
    await this.append(person.id, { type: 'person.updated', data: { priorityGroups: groups } });
  }

  override async hasServices(personId: string): Promise<boolean> {
    return this.subjects.hasServices(personId);
  }

  /** As they were stated last of the person or of a record that became part of theirs; null when they never were. */
  private async groupsInForce(personId: string): Promise<string[] | null> {
    return this.facts.lastGroupsOf(await this.subjects.subjectsOf(personId));
  }

  /** @throws Error for a correction of nothing, of a correction, or to what is no fact of that type */
  private async checkCorrection(correction: StatedFact): Promise<void> {
    const original = await this.facts.find(correction.data['corrects'] as string);
    if (!original || original.type === 'fact.corrected') throw new Error('There is no such fact to correct');
    const set = correction.data['set'] as Record<string, unknown> | undefined;
    const groups = correction.groups && { priorityGroups: correction.groups };
    if (set) corrected(original.type, original.data, { ...set, ...groups });
    const named = [original.subject, set?.['person'], set?.['into']];
    for (const other of named) {
      if (typeof other === 'string' && other !== correction.subject) await this.facts.tie(correction.subject, other);
    }
  }
}

function stateFact(fields: Record<string, unknown>): StatedFact {
  const read = readFact(fields);
  if ('problem' in read) throw new Error(`This cannot be a fact: ${read.problem}`);
  if (read.unknown.length > 0) throw new Error(`A fact of this type has no ${read.unknown.join(', ')}`);
  return read.fact;
}

/** What of a person official figures are grouped by; absent rather than null when it is not known. */
function attributesOf(person: Person) {
  return withoutEmpty({
    sex: person.sex,
    birthDate: person.birthDate,
    commune: person.commune,
    clientType: person.clientType,
    channel: person.channel,
    office: person.officeId,
  });
}
