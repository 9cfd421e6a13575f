import { Injectable } from '@nestjs/common';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { personNotFound } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { PersonalDataRegistry } from './personal-data.registry.js';
import { samePerson, staffNotMerged, twoEmployers } from './privacy.errors.js';
import { PrivacyRepository } from './privacy.repository.js';

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
}
