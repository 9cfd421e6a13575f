import { Injectable } from '@nestjs/common';
import { Clock, newId, normalizeText } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Config } from '@app/platform/config';
import { Db, explainConstraints } from '@app/platform/database';
import { type Limit, Limits } from '@app/platform/limits';
import { loginTaken, loginWrong } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { AddressLimits } from './address-limits.service.js';
import { Authenticator } from './authenticator.js';
import { CredentialsRepository } from './credentials.repository.js';
import { hashPassword, isPassword } from './password.js';
import { Person } from './person.entity.js';
import { type Role } from './roles.js';
import { StaffRepository } from './staff.repository.js';
import { type StaffSignIn } from './staff.schema.js';

/** A stranger who guesses spends the account's budget; a device that the member has used has one of its own. */
const LOGIN: Limit = { name: 'staff.login', points: 8, seconds: 900, blockSeconds: 900 };
const LOGIN_BY_OWN_DEVICE: Limit = { name: 'staff.login.own-device', points: 8, seconds: 900, blockSeconds: 900 };
const LOGIN_BY_DEVICE: Limit = { name: 'staff.login.device', points: 30, seconds: 900 };
const LOGIN_BY_ADDRESS: Limit = { name: 'staff.login.address', points: 200, seconds: 900 };

export interface NewStaff {
  fullName: string;
  login: string;
  password: string;
  role: Role;
  officeId: string;
  email?: string;
  /** Base32; made here when left out. */
  totpSecret?: string;
}

/** Signing in as staff, and accounts that are made complete by a command. */
@Injectable()
export class StaffService {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly addresses: AddressLimits,
    private readonly authenticator: Authenticator,
    private readonly accounts: AccountsRepository,
    private readonly staff: StaffRepository,
    private readonly credentials: CredentialsRepository,
  ) {}

  /**
   * Checks login, password and the code of the authenticator (or a recovery code, which works once).
   * @returns the person's id
   * @throws DomainError `login.wrong` whatever was wrong; `limit.too-many`
   */
  async signIn(input: StaffSignIn, deviceId: string, address: string): Promise<string> {
    await this.limits.take(LOGIN_BY_DEVICE, deviceId);
    const member = await this.staff.findByLogin(input.login);
    const isOwnDevice = member !== null && (await this.credentials.hasUsedDevice(member.personId, deviceId));
    const [limit, key] = isOwnDevice
      ? ([LOGIN_BY_OWN_DEVICE, `${input.login}:${deviceId}`] as const)
      : ([LOGIN, input.login] as const);
    await this.limits.take(limit, key);
    await this.addresses.take(LOGIN_BY_ADDRESS, address);
    const isOpen = member !== null && !member.isDisabled && member.totpSecret !== null;
    const isPasswordRight = await isPassword(isOpen ? member.passwordHash : null, input.password);
    if (!isOpen || !isPasswordRight || !(await this.isSecondFactor(member.personId, member.totpSecret!, input.code))) {
      throw loginWrong();
    }
    await this.limits.reset(limit, key);
    await this.audit.record({
      action: 'staff.signed-in',
      subjectType: 'person',
      subjectId: member.personId,
      actorId: member.personId,
    });
    return member.personId;
  }

  /** Members with a role who can work, for sharing work among them. */
  async idsWithRole(role: Role): Promise<string[]> {
    return this.staff.idsWithRole(role);
  }

  /** Whether a code is the authenticator's, not used before, or an unused recovery code, which is then used up. */
  async isSecondFactor(personId: string, sealedSecret: string, code: string): Promise<boolean> {
    const step = this.authenticator.stepOf(this.authenticator.unseal(personId, sealedSecret), code);
    if (step !== null) return this.staff.useTotpStep(personId, step);
    return this.staff.useRecoveryHash(personId, this.authenticator.recoveryHash(personId, code));
  }

  /**
   * Creates a member of staff with password and authenticator, for commands; pages invite instead.
   * @returns what is shown once: the secret for the authenticator and eight recovery codes
   * @throws DomainError `staff.login-taken`
   */
  async create(
    input: NewStaff,
    by: string | null,
  ): Promise<{ personId: string; totpSecret: string; totpUri: string; recoveryCodes: string[] }> {
    const secret = this.authenticator.newSecret(input.totpSecret);
    const passwordHash = await hashPassword(input.password);
    return this.db.tx(async () => {
      const { personId, login } = await this.open(input, by);
      const { codes, hashes } = this.authenticator.newRecoveryCodes(personId);
      await this.staff.setPassword(personId, passwordHash);
      await this.staff.setAuthenticator(personId, this.authenticator.seal(personId, secret), 0);
      await this.staff.setRecoveryHashes(personId, hashes);
      return { personId, totpSecret: secret, totpUri: this.authenticator.uriOf(login, secret), recoveryCodes: codes };
    });
  }

  /**
   * Opens an account without any credential: nobody can sign in to it yet.
   * @throws DomainError `staff.login-taken`
   */
  async open(
    input: Omit<NewStaff, 'password' | 'totpSecret'>,
    by: string | null,
  ): Promise<{ personId: string; login: string }> {
    const now = this.clock.now();
    const login = normalizeText(input.login).toLowerCase();
    const person = Object.assign(new Person(), {
      id: newId(),
      officeId: input.officeId,
      fullName: input.fullName,
      email: input.email ?? null,
      channel: 'desk' as const,
      createdAt: now,
      registeredBy: by,
    });
    await explainConstraints({ staff_credential_login_unique: loginTaken }, () =>
      this.db.tx(async () => {
        await this.accounts.insertPerson(person);
        await this.accounts.assignRole(person.id, input.role, now, { officeId: input.officeId, by });
        await this.staff.insert(person.id, login);
        await this.audit.record({
          action: 'staff.created',
          subjectType: 'person',
          subjectId: person.id,
          detail: { role: input.role, office: input.officeId },
          actorId: by,
        });
      }),
    );
    return { personId: person.id, login };
  }

  /** The present authenticator codes of staff, for the demo's outbox page. @throws Error outside of the demo */
  async demoCodes(): Promise<{ login: string; code: string }[]> {
    if (!this.config.get('DEMO_OUTBOX')) throw new Error('Authenticator codes are shown in the demo only');
    const staff = await this.staff.listSecrets(50);
    return staff.map(({ login, personId, totpSecret }) => {
      return { login, code: this.authenticator.codeNow(this.authenticator.unseal(personId, totpSecret)) };
    });
  }
}
