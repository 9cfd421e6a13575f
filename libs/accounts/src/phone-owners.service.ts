import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { AccountsRepository } from './accounts.repository.js';
import { CredentialsRepository } from './credentials.repository.js';
import { IdentityChecksRepository } from './identity-checks.repository.js';

/** Whose a phone number is: providers give unused ones to other people, and staff may mistype one. */
@Injectable()
export class PhoneOwnersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly accounts: AccountsRepository,
    private readonly credentials: CredentialsRepository,
    private readonly checks: IdentityChecksRepository,
  ) {}

  /** Holds the person before anything of theirs is decided, in the caller's transaction. */
  async hold(personId: string): Promise<void> {
    await this.accounts.holdPeople([personId]);
  }

  /** Takes the number off a record: its devices are signed out, and whoever holds the number can sign up with it. */
  async detach(personId: string): Promise<void> {
    await this.db.tx(async () => {
      const person = await this.accounts.lockPerson(personId);
      if (!person?.phone) return;
      person.phone = null;
      person.isPhoneUnproved = false;
      await this.accounts.savePerson(person);
      const now = this.clock.now();
      await this.credentials.revokeSessions(personId, null, now);
      await this.checks.lapseOf(personId, now);
      await this.audit.record({ action: 'person.phone-detached', subjectType: 'person', subjectId: personId });
      await this.events.emit('person.phone-detached', { personId });
    });
  }

  /** The person of the record has shown that the number is theirs. */
  async markProved(personId: string): Promise<void> {
    await this.accounts.markPhoneProved(personId);
  }
}
