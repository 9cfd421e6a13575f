import { randomInt } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Clock, newId, type LocalDate } from '@app/kernel';
import { KeyedHash } from '@app/platform/crypto';
import { type Limit, Limits } from '@app/platform/limits';
import { SmsGateway } from '@app/platform/sms';
import { AddressLimits } from './address-limits.service.js';
import { codeNotSent, codeWrong } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { CredentialsRepository } from './credentials.repository.js';

const CODE_MINUTES = 5;
const IDLE_MONTHS_MS = 183 * 86_400_000;

/** By account and device first; an address may stand for a whole fair hall or a mobile network, so it comes last and wide. */
const SEND_BY_PHONE: Limit = { name: 'code.send.phone', points: 5, seconds: 3600 };
const SEND_BY_DEVICE: Limit = { name: 'code.send.device', points: 10, seconds: 3600 };
const SEND_BY_ADDRESS: Limit = { name: 'code.send.address', points: 300, seconds: 3600 };
const VERIFY_BY_PHONE: Limit = { name: 'code.verify.phone', points: 10, seconds: 900, blockSeconds: 900 };

/** What a right code led to. */
export type SignIn =
  | { kind: 'person'; personId: string }
  /** The number is not registered: the person may sign up with it. */
  | { kind: 'new' }
  /** A new device after half a year: the number may have passed to somebody else. */
  | { kind: 'identity'; personId: string };

/** Sign-up and sign-in are one way: a phone number and a code. Nothing before the right code tells whether it is known. */
@Injectable()
export class PhoneSignInService {
  private readonly logger = new Logger('PhoneSignIn');

  constructor(
    private readonly clock: Clock,
    private readonly hash: KeyedHash,
    private readonly limits: Limits,
    private readonly addresses: AddressLimits,
    private readonly sms: SmsGateway,
    private readonly accounts: AccountsRepository,
    private readonly credentials: CredentialsRepository,
  ) {}

  /**
   * Sends a code of six digits that holds for five minutes on this device.
   * @throws DomainError `limit.too-many`, `code.not-sent`
   */
  async sendCode(phone: string, deviceId: string, address: string): Promise<void> {
    await this.limits.take(SEND_BY_PHONE, phone);
    await this.limits.take(SEND_BY_DEVICE, deviceId);
    await this.addresses.take(SEND_BY_ADDRESS, address);
    const code = await this.issueCode(phone, deviceId);
    try {
      await this.sms.send(
        phone,
        `${code} là mã đăng nhập Sàn việc làm, dùng trong ${CODE_MINUTES} phút. Không đưa mã này cho bất kỳ ai.`,
      );
    } catch (error) {
      this.logger.warn(`a code was not sent: ${(error as Error).message}`);
      throw codeNotSent();
    }
  }

  /** @throws DomainError `code.wrong`, `limit.too-many` */
  async verify(phone: string, code: string, deviceId: string): Promise<SignIn> {
    await this.limits.take(VERIFY_BY_PHONE, phone);
    const now = this.clock.now();
    const open = await this.credentials.attemptCode(phone, deviceId, now);
    if (!open || !this.hash.matches('one-time-code', `${phone}:${code}`, open.codeHash)) throw codeWrong();
    if (!(await this.credentials.useCode(open.id, now))) throw codeWrong();
    await this.limits.reset(VERIFY_BY_PHONE, phone);

    const person = await this.accounts.findActiveByPhone(phone);
    if (!person) return { kind: 'new' };
    const lastSeen = person.lastSeenAt ?? person.createdAt;
    const isIdle = now.getTime() - lastSeen.getTime() > IDLE_MONTHS_MS;
    if (isIdle && !(await this.credentials.hasUsedDevice(person.id, deviceId))) {
      return { kind: 'identity', personId: person.id };
    }
    return { kind: 'person', personId: person.id };
  }

  /** The birth date opens a check at the desk; it alone does not let anybody in. */
  async askForIdentityCheck(personId: string, birthDate: LocalDate, deviceId: string): Promise<boolean> {
    const person = await this.accounts.findPerson(personId);
    if (!person || person.birthDate !== birthDate) return false;
    await this.credentials.openIdentityCheck(newId(), personId, deviceId, this.clock.now());
    return true;
  }

  /** A code that staff print for a person at the desk. */
  async issueCode(phone: string, deviceId: string): Promise<string> {
    const now = this.clock.now();
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    await this.credentials.insertCode({
      id: newId(),
      phone,
      deviceId,
      codeHash: this.hash.hash('one-time-code', `${phone}:${code}`),
      createdAt: now,
      expiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
    });
    return code;
  }
}
