import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { personNotFound } from './accounts.errors.js';
import { PeopleService } from './people.service.js';
import { servingOffice } from './person.policy.js';
import { type ReceivePerson } from './reception.schema.js';
import { ReceptionsRepository } from './receptions.repository.js';

/**
 * The record of a person is open to the office that keeps it and to offices that have received the person; staff who read
 * those of every office need not receive anybody.
 */
@Injectable()
export class Receptions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly receptions: ReceptionsRepository,
  ) {}

  /** Whether a record is closed to the actor until they receive the person; who is nobody (any more) is for others to say. */
  async isNeeded(actor: Actor, personId: string): Promise<boolean> {
    const officeId = servingOffice(actor);
    return officeId !== null && (await this.receptions.isOfOthers(officeId ?? null, personId));
  }

  /** Of some people, those whose record is open to the actor. */
  async openTo(actor: Actor, personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const officeId = servingOffice(actor);
    if (officeId === null) return new Set(personIds);
    return new Set(officeId === undefined ? [] : await this.receptions.servedBy(officeId, personIds));
  }

  /**
   * Opens the record to the actor's office, because the person came there or was sent there.
   * @throws DomainError `person.not-found`, also for staff of no office
   */
  async receive(actor: Actor, personId: string, { reason }: Pick<ReceivePerson, 'reason'>): Promise<void> {
    const { officeId, personId: by } = actor;
    if (officeId === null) throw personNotFound();
    await this.db.tx(async () => {
      await this.people.hold(personId);
      await this.people.getServed(personId);
      await this.receptions.receive(personId, officeId, { reason, by, at: this.clock.now() });
      const about = { subjectType: 'person', subjectId: personId, actorId: by };
      await this.audit.record({ action: 'person.receive', ...about, detail: { office: officeId, reason } });
    });
  }
}
