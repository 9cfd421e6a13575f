import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { Clock } from '@app/kernel';
import { Config } from '@app/platform/config';
import { defineSealedColumn, FieldCipher, KeyedHash } from '@app/platform/crypto';

const STEP_SECONDS = 30;
const RECOVERY_CODES = 8;

const contextOf = (personId: string): string => `staff_credential:${personId}`;

defineSealedColumn({ table: 'staff_credential', id: 'person_id', column: 'totp_secret', contextOf });
defineSealedColumn({ table: 'staff_setup', id: 'person_id', column: 'totp_secret', contextOf });

/** The second factor of staff: codes by time (RFC 6238), and recovery codes that work once. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly keyed: KeyedHash,
  ) {}

  /** A fresh secret in base32, or the given one checked. */
  newSecret(base32?: string): string {
    return (base32 ? Secret.fromBase32(base32) : new Secret({ size: 20 })).base32;
  }

  /** @returns the secret as it is stored: encrypted, and of use for this person only */
  seal(personId: string, secret: string): string {
    return this.cipher.encrypt(secret, contextOf(personId));
  }

  unseal(personId: string, sealed: string): string {
    return this.cipher.decrypt(sealed, contextOf(personId));
  }

  /** The address that an authenticator app reads from a QR code. */
  uriOf(login: string, secret: string): string {
    const issuer = this.config.get('SITE_NAME');
    return new TOTP({ issuer, label: login, secret: Secret.fromBase32(secret), period: STEP_SECONDS }).toString();
  }

  /** The code that an app shows now: for the demo and for tests. */
  codeNow(secret: string): string {
    const timestamp = this.clock.now().getTime();
    return new TOTP({ secret: Secret.fromBase32(secret), period: STEP_SECONDS }).generate({ timestamp });
  }

  /** @returns the time step that a code stands for, at most one away from now; null when it is wrong */
  stepOf(secret: string, code: string): number | null {
    if (!/^\d{6}$/.test(code)) return null;
    const timestamp = this.clock.now().getTime();
    const totp = new TOTP({ secret: Secret.fromBase32(secret), period: STEP_SECONDS });
    const delta = totp.validate({ token: code, timestamp, window: 1 });
    return delta === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
  }

  /** Eight fresh recovery codes such as `4f1c2-9ab07`, and the hashes to store. */
  newRecoveryCodes(personId: string): { codes: string[]; hashes: string[] } {
    const codes = Array.from({ length: RECOVERY_CODES }, () => randomBytes(5).toString('hex').replace(/^.{5}/, '$&-'));
    return { codes, hashes: codes.map((code) => this.recoveryHash(personId, code)) };
  }

  recoveryHash(personId: string, code: string): string {
    return this.keyed.hash('recovery-code', `${personId}:${code.toLowerCase().replace(/[\s-]/g, '')}`);
  }
}
