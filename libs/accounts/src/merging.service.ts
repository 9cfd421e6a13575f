import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { personNotFound } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { type MergedRecord, MergesRepository } from './merges.repository.js';
import { type Person } from './person.entity.js';
import { type MovedRecords } from './personal-data.js';
import { PersonalDataRegistry } from './personal-data.registry.js';
import { mergeForgotten, notMerged, samePerson, staffNotMerged, twoEmployers } from './privacy.errors.js';
import { PrivacyRepository, REMOVED_NAME } from './privacy.repository.js';

/** Makes one person out of two records of the same human being, such as one from the desk and one from a phone. */
@Injectable()
export class MergingService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly registry: PersonalDataRegistry,
    private readonly accounts: AccountsRepository,
    private readonly privacy: PrivacyRepository,
    private readonly merges: MergesRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves everything of `from` to `into`; what both have stays as `into` has it. Figures as of an earlier day still
   * count two people, later ones count one.
   * @throws DomainError `merge.*`, `person.not-found`
   */
  async merge(actor: Actor, from: string, into: string): Promise<void> {
    if (!actor.permissions.has('person.merge')) throw personNotFound();
    if (from === into) throw samePerson();
    await this.db.tx(async () => {
      // Always in the same order, so that two managers who merge the same pair wait for each other.
      for (const id of [from, into].sort()) {
        if ((await this.accounts.lockPerson(id))?.status !== 'active') throw personNotFound();
        if (await this.privacy.hasCredential(id)) throw staffNotMerged();
      }
      if ((await this.privacy.employersOf([from, into])).length > 1) throw twoEmployers();
      await this.writeDown(actor, from, into);
      for (const { instance } of this.registry.all()) await instance.merge(from, into);
      await this.audit.record({
        action: 'person.merge',
        subjectType: 'person',
        subjectId: from,
        actorId: actor.personId,
        detail: { into },
      });
      await this.events.emit('person.merged', { personId: from, intoPersonId: into });
      await this.events.emit('person.updated', { personId: into });
    });
  }

  /** Records that became part of a person, the newest first. */
  async listMerged(into: string): Promise<MergedRecord[]> {
    return this.merges.listOf(into);
  }

  /**
   * Makes two people of one again: what moved in the merge and is still there goes back, what both had together stays
   * with `into`. Of a merge that nobody wrote down only the person and the facts are taken apart.
   * @throws DomainError `merge.not-merged`, `merge.forgotten`, `person.not-found`
   */
  async unmerge(actor: Actor, from: string, into: string): Promise<void> {
    if (!actor.permissions.has('person.merge')) throw personNotFound();
    await this.db.tx(async () => {
      const people = new Map<string, Person | null>();
      for (const id of [from, into].sort()) people.set(id, await this.accounts.lockPerson(id));
      if (people.get(into)?.status !== 'active') throw personNotFound();
      const gone = people.get(from);
      if (gone?.status !== 'merged' || gone.mergedInto !== into) throw notMerged();
      if (gone.fullName === REMOVED_NAME) throw mergeForgotten();
      const moved = await this.merges.movedBy(from, into);
      for (const { instance } of this.registry.all()) await instance.unmerge?.(from, into, moved ?? {});
      await this.merges.forgetOf(from);
      await this.audit.record({
        action: 'person.unmerge',
        subjectType: 'person',
        subjectId: from,
        actorId: actor.personId,
        detail: { from: into, records: countOf(moved ?? {}) },
      });
      for (const personId of [from, into]) await this.events.emit('person.updated', { personId });
    });
  }

  /** Keeps what the merge is about to move and to fill. */
  private async writeDown(actor: Actor, from: string, into: string): Promise<void> {
    let moved: MovedRecords = {};
    for (const { instance } of this.registry.all()) {
      if (instance.recordsOf) moved = { ...moved, ...(await instance.recordsOf(from)) };
    }
    const now = this.clock.now();
    await this.merges.insert({ id: newId(now.getTime()), from, into, moved, by: actor.personId, at: now });
  }
}

const countOf = (moved: MovedRecords): number => Object.values(moved).reduce((sum, ids) => sum + ids.length, 0);
