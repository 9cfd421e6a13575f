import { Injectable } from '@nestjs/common';
import { addDays, Clock, newId, todayIn } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { personNotFound } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { PersonFacts } from './person-facts.js';
import { type Person } from './person.entity.js';
import { PersonalDataRegistry } from './personal-data.registry.js';
import { cannotErase, noOpenRequest } from './privacy.errors.js';
import { type ErasureRequest, type OpenErasureRequest, PrivacyRepository } from './privacy.repository.js';
import { ERASE_WITHIN_DAYS, type RefuseErasure } from './privacy.schema.js';

const LISTED = 100;

/**
 * Forgetting people (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 14). Texts, files and the link between a person
 * and their facts go; facts stay without anybody behind them, so that a figure of last year is the same next year.
 */
@Injectable()
export class ErasureService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly facts: PersonFacts,
    private readonly registry: PersonalDataRegistry,
    private readonly accounts: AccountsRepository,
    private readonly privacy: PrivacyRepository,
  ) {}

  /**
   * Somebody asks to be forgotten. Who signed up by themselves and used nothing yet is forgotten at once; for anybody
   * else a manager looks first at what law keeps.
   * @throws DomainError `erasure.*` when something has to be settled before
   */
  async ask(actor: Actor): Promise<'erased' | 'asked'> {
    return this.db.tx(async () => {
      const person = await this.lockActive(actor.personId);
      await this.refuseIfHindered(person.id);
      if (await this.canGoAtOnce(person)) {
        await this.forget(person, actor);
        return 'erased';
      }
      const now = this.clock.now();
      const dueOn = addDays(todayIn(this.clock), ERASE_WITHIN_DAYS);
      await this.privacy.insertRequest(newId(now.getTime()), person.id, now, dueOn);
      return 'asked';
    });
  }

  /** Takes an open request back; one that is over stays as it is. */
  async withdraw(actor: Actor): Promise<void> {
    await this.privacy.closeRequest(actor.personId, 'withdrawn', { by: null, at: this.clock.now() });
  }

  /** Whether asking is enough, and what would stand in the way. */
  async outlook(personId: string): Promise<{ isAtOnce: boolean; hindrance: string | null }> {
    const person = await this.accounts.findPerson(personId);
    if (!person) throw personNotFound();
    return { isAtOnce: await this.canGoAtOnce(person), hindrance: await this.hindranceTo(personId) };
  }

  async newestRequestOf(personId: string): Promise<ErasureRequest | null> {
    return this.privacy.newestRequestOf(personId);
  }

  async listOpen(): Promise<OpenErasureRequest[]> {
    return this.privacy.listOpenRequests(LISTED);
  }

  /** A manager carries out an erasure, asked for or not. @throws DomainError `person.not-found`, `erasure.*` */
  async erase(actor: Actor, personId: string): Promise<void> {
    if (!actor.permissions.has('person.erase')) throw personNotFound();
    await this.db.tx(async () => {
      const person = await this.lockActive(personId);
      await this.refuseIfHindered(personId);
      await this.forget(person, actor);
    });
  }

  /** Answers an open request with what stands in its way. @throws DomainError `erasure.none-open` */
  async refuse(actor: Actor, personId: string, { reason }: RefuseErasure): Promise<void> {
    if (!actor.permissions.has('person.erase')) throw personNotFound();
    await this.db.tx(async () => {
      const decision = { reason, by: actor.personId, at: this.clock.now() };
      if (!(await this.privacy.closeRequest(personId, 'refused', decision))) throw noOpenRequest();
      await this.record('person.erasure-refuse', personId, actor, { reason });
      await this.events.emit('person.erasure-refused', { personId });
    });
  }

  /** Forgets the person and every record that became part of theirs. */
  private async forget(person: Person, actor: Actor): Promise<void> {
    await this.privacy.closeRequest(person.id, 'done', { by: actor.personId, at: this.clock.now() });
    for (const personId of [person.id, ...(await this.privacy.mergedInto(person.id))]) {
      const phone = (await this.accounts.findPerson(personId))?.phone ?? null;
      for (const { instance } of this.registry.all()) await instance.erase({ personId, phone });
    }
    await this.record('person.erase', person.id, actor);
    await this.events.emit('person.erased', { personId: person.id });
  }

  private async lockActive(personId: string): Promise<Person> {
    const person = await this.accounts.lockPerson(personId);
    if (person?.status !== 'active') throw personNotFound();
    return person;
  }

  private async canGoAtOnce(person: Person): Promise<boolean> {
    const isOwnDoing = person.channel === 'online' && person.registeredBy === null;
    return isOwnDoing && !(await this.facts.hasServices(person.id));
  }

  private async hindranceTo(personId: string): Promise<string | null> {
    for (const { instance } of this.registry.all()) {
      const code = await instance.hindranceTo?.(personId);
      if (code) return code;
    }
    return null;
  }

  private async refuseIfHindered(personId: string): Promise<void> {
    const code = await this.hindranceTo(personId);
    if (code) throw cannotErase(code);
  }

  private async record(action: string, personId: string, actor: Actor, detail = {}): Promise<void> {
    await this.audit.record({ action, subjectType: 'person', subjectId: personId, actorId: actor.personId, detail });
  }
}
