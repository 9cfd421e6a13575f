import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Config } from '@app/platform/config';
import { KeyedHash } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Limit, Limits } from '@app/platform/limits';
import { passwordGuessable, passwordWrong, setupUnknown, totpWrong } from './accounts.errors.js';
import { Authenticator } from './authenticator.js';
import { hashPassword, isGuessable, isPassword } from './password.js';
import { newPrintedCode, readPrintedCode } from './printed-code.js';
import { type SetupStep, StaffRepository, type StaffSetup } from './staff.repository.js';

const LINK_DAYS = 7;
const TOKEN_GROUPS = 4;
const FIND_BY_DEVICE: Limit = { name: 'staff.setup.device', points: 60, seconds: 3600 };
const PROVE_BY_PERSON: Limit = { name: 'staff.setup.person', points: 10, seconds: 900, blockSeconds: 900 };

/** A one-time link for a member of staff; its code can be typed from paper too. */
export interface SetupLink {
  url: string;
  code: string;
  expiresAt: Date;
}

/** Where a member stands on the way to a complete account. */
export type SetupState =
  | { step: 'choose_password' | 'prove_password'; login: string }
  | { step: 'authenticator'; login: string; secret: string; uri: string };

/** How staff come to password and authenticator by themselves: nobody else ever knows them. */
@Injectable()
export class StaffSetupService {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly hash: KeyedHash,
    private readonly limits: Limits,
    private readonly authenticator: Authenticator,
    private readonly staff: StaffRepository,
  ) {}

  /**
   * Makes the one link by which a member can set the account up, for seven days; an older link stops working.
   * @param step `authenticator` only when password and old authenticator have just been proved
   */
  async issue(personId: string, step: SetupStep, by: string | null): Promise<SetupLink> {
    const code = newPrintedCode(TOKEN_GROUPS);
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LINK_DAYS * 86_400_000);
    const totpSecret =
      step === 'authenticator' ? this.authenticator.seal(personId, this.authenticator.newSecret()) : null;
    await this.staff.putSetup({ personId, tokenHash: this.hashOf(code), step, totpSecret, expiresAt }, now, by);
    const site = this.config.publicUrl;
    return { code, expiresAt, url: `${site}/can-bo/thiet-lap?ma=${code}` };
  }

  /** @throws DomainError `setup.unknown` when the code is wrong, used or over; `limit.too-many` */
  async find(code: string, deviceId: string): Promise<SetupState> {
    await this.limits.take(FIND_BY_DEVICE, deviceId);
    const { personId, step, totpSecret } = await this.setupOf(code);
    const { login } = (await this.staff.find(personId))!;
    if (step !== 'authenticator') return { step, login };
    const secret = this.authenticator.unseal(personId, totpSecret!);
    return { step, login, secret, uri: this.authenticator.uriOf(login, secret) };
  }

  /** @throws DomainError `password.guessable`, `setup.unknown` */
  async choosePassword(code: string, password: string): Promise<void> {
    const { personId } = await this.setupOf(code, 'choose_password');
    const { login } = (await this.staff.find(personId))!;
    if (isGuessable(password, login)) throw passwordGuessable('password');
    const passwordHash = await hashPassword(password);
    await this.db.tx(async () => {
      await this.staff.lock(personId);
      if (await this.toAuthenticator(code, personId)) await this.staff.setPassword(personId, passwordHash);
    });
  }

  /** Goes on with the password that the member has kept. @throws DomainError `password.wrong`, `limit.too-many` */
  async provePassword(code: string, password: string): Promise<void> {
    const { personId } = await this.setupOf(code, 'prove_password');
    await this.limits.take(PROVE_BY_PERSON, personId);
    const { passwordHash } = (await this.staff.find(personId))!;
    if (!(await isPassword(passwordHash, password))) throw passwordWrong('password');
    await this.limits.reset(PROVE_BY_PERSON, personId);
    await this.toAuthenticator(code, personId);
  }

  /**
   * Takes the new authenticator into use once it shows the right code; the link is used up.
   * @returns the member and eight recovery codes, which are shown this one time
   * @throws DomainError `code.totp-wrong`, `setup.unknown`, `limit.too-many`
   */
  async confirmAuthenticator(code: string, shown: string): Promise<{ personId: string; recoveryCodes: string[] }> {
    const { personId, totpSecret } = await this.setupOf(code, 'authenticator');
    await this.limits.take(PROVE_BY_PERSON, personId);
    const step = this.authenticator.stepOf(this.authenticator.unseal(personId, totpSecret!), shown);
    if (step === null) throw totpWrong();
    const { codes, hashes } = this.authenticator.newRecoveryCodes(personId);
    await this.db.tx(async () => {
      await this.staff.lock(personId);
      if (!(await this.staff.endSetup(personId, this.hashOf(code)))) throw setupUnknown();
      const hadOne = (await this.staff.find(personId))!.totpSecret !== null;
      await this.staff.setAuthenticator(personId, totpSecret, step);
      await this.staff.setRecoveryHashes(personId, hashes);
      await this.audit.record({
        action: 'staff.set-up',
        subjectType: 'person',
        subjectId: personId,
        actorId: personId,
        detail: { isNewAuthenticator: hadOne },
      });
      if (hadOne) await this.events.emit('staff.credentials-changed', { personId, change: 'authenticator' });
    });
    await this.limits.reset(PROVE_BY_PERSON, personId);
    return { personId, recoveryCodes: codes };
  }

  private async setupOf(code: string, step?: SetupStep): Promise<StaffSetup> {
    const setup = await this.staff.findSetup(this.hashOf(code), this.clock.now());
    if (!setup || (step && setup.step !== step)) throw setupUnknown();
    return setup;
  }

  private async toAuthenticator(code: string, personId: string): Promise<boolean> {
    const secret = this.authenticator.seal(personId, this.authenticator.newSecret());
    return this.staff.advanceSetup(this.hashOf(code), secret);
  }

  private hashOf(code: string): string {
    return this.hash.hash('staff-setup', readPrintedCode(code));
  }
}
