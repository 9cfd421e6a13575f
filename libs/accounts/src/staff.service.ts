import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash as argonHash, verify as argonVerify } from '@node-rs/argon2';
import { Secret, TOTP } from 'otpauth';
import { Clock, newId, normalizeText } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Config } from '@app/platform/config';
import { defineSealedColumn, FieldCipher, KeyedHash } from '@app/platform/crypto';
import { Db, explainConstraints } from '@app/platform/database';
import { type Limit, Limits } from '@app/platform/limits';
import { loginTaken, loginWrong } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { type StaffSignIn } from './accounts.schema.js';
import { CredentialsRepository } from './credentials.repository.js';
import { Person } from './person.entity.js';
import { type Role } from './roles.js';

/** OWASP's second recommendation for argon2id: 19 MiB, two passes. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const STEP_SECONDS = 30;
const LOGIN: Limit = { name: 'staff.login', points: 8, seconds: 900, blockSeconds: 900 };
const LOGIN_BY_DEVICE: Limit = { name: 'staff.login.device', points: 30, seconds: 900 };

/** What the secret of an authenticator is bound to: in another row it does not open. */
const sealContext = (personId: string): string => `staff_credential:${personId}`;

defineSealedColumn({ table: 'staff_credential', id: 'person_id', column: 'totp_secret', contextOf: sealContext });

export interface NewStaff {
  fullName: string;
  login: string;
  password: string;
  role: Role;
  officeId: string;
  /** Base32; made here when left out. */
  totpSecret?: string;
}

/** Staff accounts: password, second factor, recovery codes. */
@Injectable()
export class StaffService {
  /** Verified when a login is unknown, so that the answer takes as long as for a known one. */
  private readonly decoy = argonHash(randomBytes(16).toString('hex'), ARGON);

  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cipher: FieldCipher,
    private readonly keyed: KeyedHash,
    private readonly limits: Limits,
    private readonly accounts: AccountsRepository,
    private readonly credentials: CredentialsRepository,
  ) {}

  /**
   * Checks login, password and the code of the authenticator (or a recovery code, which works once).
   * @returns the person's id
   * @throws DomainError `login.wrong` whatever was wrong; `limit.too-many`
   */
  async signIn(input: StaffSignIn, deviceId: string): Promise<string> {
    await this.limits.take(LOGIN_BY_DEVICE, deviceId);
    await this.limits.take(LOGIN, input.login);
    const staff = await this.credentials.findStaff(input.login);
    const isPasswordRight = await argonVerify(staff?.passwordHash ?? (await this.decoy), input.password);
    if (!staff || !isPasswordRight) throw loginWrong();
    const isCodeRight =
      (await this.isTotpRight(staff.personId, staff.totpSecret, input.code)) ||
      (await this.credentials.useRecoveryHash(staff.personId, this.recoveryHash(staff.personId, input.code)));
    if (!isCodeRight) throw loginWrong();
    await this.limits.reset(LOGIN, input.login);
    await this.audit.record({
      action: 'staff.signed-in',
      subjectType: 'person',
      subjectId: staff.personId,
      actorId: staff.personId,
    });
    return staff.personId;
  }

  /**
   * Creates a member of staff.
   * @returns what is shown once: the secret for the authenticator and eight recovery codes
   */
  async create(
    input: NewStaff,
    by: string | null,
  ): Promise<{ personId: string; totpSecret: string; totpUri: string; recoveryCodes: string[] }> {
    const now = this.clock.now();
    const secret = input.totpSecret ? Secret.fromBase32(input.totpSecret) : new Secret({ size: 20 });
    const recoveryCodes = Array.from({ length: 8 }, () => randomBytes(5).toString('hex'));
    const passwordHash = await argonHash(input.password, ARGON);
    const login = normalizeText(input.login).toLowerCase();
    const person = Object.assign(new Person(), {
      id: newId(),
      officeId: input.officeId,
      fullName: input.fullName,
      channel: 'desk' as const,
      createdAt: now,
      registeredBy: by,
    });
    await explainConstraints({ staff_credential_login_unique: loginTaken }, () =>
      this.db.tx(async () => {
        await this.accounts.savePerson(person);
        await this.accounts.assignRole(person.id, input.role, now, { officeId: input.officeId, by });
        await this.credentials.insertStaff(
          person.id,
          login,
          passwordHash,
          this.cipher.encrypt(secret.base32, sealContext(person.id)),
          recoveryCodes.map((code) => this.recoveryHash(person.id, code)),
        );
        await this.audit.record({
          action: 'staff.created',
          subjectType: 'person',
          subjectId: person.id,
          detail: { role: input.role },
          actorId: by,
        });
      }),
    );
    const totp = new TOTP({ issuer: 'San viec lam', label: login, secret, period: STEP_SECONDS });
    return { personId: person.id, totpSecret: secret.base32, totpUri: totp.toString(), recoveryCodes };
  }

  /** The present authenticator codes of all staff, for the demo's outbox page. @throws Error outside of the demo */
  async demoCodes(): Promise<{ login: string; code: string }[]> {
    if (!this.config.get('DEMO_OUTBOX')) throw new Error('Authenticator codes are shown in the demo only');
    const staff = await this.credentials.listStaffSecrets();
    const timestamp = this.clock.now().getTime();
    return staff.map(({ login, personId, totpSecret }) => {
      const secret = Secret.fromBase32(this.cipher.decrypt(totpSecret, sealContext(personId)));
      return { login, code: new TOTP({ secret, period: STEP_SECONDS }).generate({ timestamp }) };
    });
  }

  private async isTotpRight(personId: string, sealed: string, code: string): Promise<boolean> {
    if (!/^\d{6}$/.test(code)) return false;
    const secret = Secret.fromBase32(this.cipher.decrypt(sealed, sealContext(personId)));
    const timestamp = this.clock.now().getTime();
    const delta = new TOTP({ secret, period: STEP_SECONDS }).validate({ token: code, timestamp, window: 1 });
    if (delta === null) return false;
    return this.credentials.useTotpStep(personId, Math.floor(timestamp / 1000 / STEP_SECONDS) + delta);
  }

  private recoveryHash(personId: string, code: string): string {
    return this.keyed.hash('recovery-code', `${personId}:${code.toLowerCase()}`);
  }
}
