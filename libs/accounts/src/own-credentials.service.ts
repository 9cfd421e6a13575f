import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { passwordGuessable, passwordWrong, proofWrong, staffNotFound } from './accounts.errors.js';
import { Authenticator } from './authenticator.js';
import { CredentialsRepository } from './credentials.repository.js';
import { hashPassword, isGuessable, isPassword } from './password.js';
import { type ProveBoth } from './staff.schema.js';
import { type StaffCredential, StaffRepository } from './staff.repository.js';
import { StaffService } from './staff.service.js';
import { type SetupLink, StaffSetupService } from './staff-setup.service.js';

const PROVE: Limit = { name: 'staff.prove', points: 8, seconds: 900, blockSeconds: 900 };

type Change = 'password' | 'recovery-codes';

/** What members of staff do with their own credentials; each step asks for the present ones again. */
@Injectable()
export class OwnCredentialsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly limits: Limits,
    private readonly authenticator: Authenticator,
    private readonly credentials: CredentialsRepository,
    private readonly repository: StaffRepository,
    private readonly staff: StaffService,
    private readonly setups: StaffSetupService,
  ) {}

  /** @throws DomainError `staff.not-found` for somebody who signs in by phone */
  async get(actor: Actor): Promise<StaffCredential> {
    const member = await this.repository.find(actor.personId);
    if (!member) throw staffNotFound();
    return member;
  }

  /** Changes the password and signs every other device out. @throws DomainError `password.wrong`, `password.guessable` */
  async changePassword(actor: Actor, present: string, password: string): Promise<void> {
    const member = await this.get(actor);
    await this.limits.take(PROVE, actor.personId);
    if (!(await isPassword(member.passwordHash, present))) throw passwordWrong('present');
    if (isGuessable(password, member.login)) throw passwordGuessable('password');
    const passwordHash = await hashPassword(password);
    await this.db.tx(async () => {
      await this.repository.setPassword(actor.personId, passwordHash);
      await this.credentials.revokeSessions(actor.personId, actor.sessionId, this.clock.now());
      await this.record(actor, 'password');
    });
    await this.limits.reset(PROVE, actor.personId);
  }

  /** Eight new recovery codes in the place of the old ones. @throws DomainError `password.wrong`, `limit.too-many` */
  async renewRecoveryCodes(actor: Actor, proof: ProveBoth): Promise<string[]> {
    await this.prove(actor, proof);
    const { codes, hashes } = this.authenticator.newRecoveryCodes(actor.personId);
    await this.db.tx(async () => {
      await this.repository.setRecoveryHashes(actor.personId, hashes);
      await this.record(actor, 'recovery-codes');
    });
    return codes;
  }

  /** The way to another phone: the present authenticator works until the new one has shown its first code. */
  async changeAuthenticator(actor: Actor, proof: ProveBoth): Promise<SetupLink> {
    await this.prove(actor, proof);
    return this.setups.issue(actor.personId, 'authenticator', actor.personId);
  }

  private async prove(actor: Actor, { password, code }: ProveBoth): Promise<void> {
    const member = await this.get(actor);
    await this.limits.take(PROVE, actor.personId);
    const isRight =
      (await isPassword(member.passwordHash, password)) &&
      (await this.staff.isSecondFactor(actor.personId, member.totpSecret!, code));
    if (!isRight) throw proofWrong();
    await this.limits.reset(PROVE, actor.personId);
  }

  private async record(actor: Actor, change: Change): Promise<void> {
    const personId = actor.personId;
    await this.audit.record({ action: `staff.${change}-changed`, subjectType: 'person', subjectId: personId });
    await this.events.emit('staff.credentials-changed', { personId, change });
  }
}
