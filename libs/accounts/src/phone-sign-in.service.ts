import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '@app/kernel';
import { type Limit, Limits } from '@app/platform/limits';
import { AccountsRepository } from './accounts.repository.js';
import { AddressLimits } from './address-limits.service.js';
import { CredentialsRepository } from './credentials.repository.js';
import { type Device, IdentityChecksService } from './identity-checks.service.js';
import { CODE_MINUTES, OneTimeCodes } from './one-time-codes.service.js';
import { type Person } from './person.entity.js';
import { PhoneOwnersService } from './phone-owners.service.js';

const IDLE_MONTHS_MS = 183 * 86_400_000;

/**
 * By account and device first; an address may stand for a whole fair hall or a mobile network, so it comes last and
 * wide. A stranger who asks for codes of a number spends the budget that strangers have for it: a device that has been
 * signed in with the number has one of its own, so that nobody can lock its owner out.
 */
const SEND_BY_PHONE: Limit = { name: 'code.send.phone', points: 5, seconds: 3600 };
const SEND_BY_OWN_DEVICE: Limit = { name: 'code.send.own-device', points: 5, seconds: 3600 };
const SEND_BY_DEVICE: Limit = { name: 'code.send.device', points: 10, seconds: 3600 };
const SEND_BY_ADDRESS: Limit = { name: 'code.send.address', points: 300, seconds: 3600 };
/** A code takes five attempts and is bound to its device: guessing is limited by how many codes a number is sent. */
const VERIFY: Limit = { name: 'code.verify', points: 10, seconds: 900, blockSeconds: 900 };

/** What a right code led to. */
export type SignIn =
  | { kind: 'person'; personId: string }
  /** The number is not registered: the person may sign up with it. */
  | { kind: 'new' }
  /** A new device after half a year: the number may have passed to somebody else. */
  | { kind: 'identity'; personId: string }
  /** Staff wrote the number down and nobody has signed in with it yet: it may be mistyped. */
  | { kind: 'birth-date'; personId: string };

/** What an answer to the question for the birth date led to. */
export type Answered = 'wrong' | 'waiting' | 'person';

/** Sign-up and sign-in are one way: a phone number and a code. Nothing before the right code tells whether it is known. */
@Injectable()
export class PhoneSignInService {
  constructor(
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly addresses: AddressLimits,
    private readonly codes: OneTimeCodes,
    private readonly accounts: AccountsRepository,
    private readonly credentials: CredentialsRepository,
    private readonly owners: PhoneOwnersService,
    private readonly checks: IdentityChecksService,
  ) {}

  /**
   * Sends a code of six digits that holds for five minutes on this device.
   * @returns whether the gateway has taken the message; false when nobody knows, since it may still come
   * @throws DomainError `limit.too-many`; `code.not-sent` when it certainly did not go
   */
  async sendCode(phone: string, deviceId: string, address: string): Promise<boolean> {
    await this.limits.take(SEND_BY_DEVICE, deviceId);
    const isOwn = await this.credentials.isDeviceOfPhone(phone, deviceId);
    const [limit, key] = isOwn
      ? ([SEND_BY_OWN_DEVICE, `${phone}:${deviceId}`] as const)
      : ([SEND_BY_PHONE, phone] as const);
    await this.limits.take(limit, key);
    await this.addresses.take(SEND_BY_ADDRESS, address);
    const words = (code: string) =>
      `${code} là mã đăng nhập Sàn việc làm, dùng trong ${CODE_MINUTES} phút. Không đưa mã này cho bất kỳ ai.`;
    try {
      return await this.codes.send('sign-in', phone, deviceId, words);
    } catch (error) {
      await this.limits.giveBack(limit, key);
      throw error;
    }
  }

  /** @throws DomainError `code.wrong`, `limit.too-many` */
  async verify(phone: string, code: string, deviceId: string): Promise<SignIn> {
    await this.limits.take(VERIFY, `${phone}:${deviceId}`);
    await this.codes.use('sign-in', phone, deviceId, code);
    await this.limits.reset(VERIFY, `${phone}:${deviceId}`);
    const person = await this.accounts.findActiveByPhone(phone);
    return person ? this.admit(person, deviceId, this.clock.now()) : { kind: 'new' };
  }

  /**
   * Hears the birth date from who has just proved a number. For a number that stood idle it opens a check at the desk;
   * it alone lets nobody in. For one that staff wrote down it shows that they wrote it right.
   * @throws DomainError `limit.too-many`
   */
  async answer(
    asked: { phone: string; personId: string; kind: 'identity' | 'birth-date' },
    birthDate: LocalDate,
    device: Device,
  ): Promise<Answered> {
    const person = await this.accounts.findPerson(asked.personId);
    const isStillTheirs = person?.phone === asked.phone;
    if (!isStillTheirs || !(await this.checks.isBirthDate(asked.personId, birthDate))) return 'wrong';
    if (asked.kind === 'birth-date' && person.isPhoneUnproved) {
      await this.owners.markProved(asked.personId);
      return 'person';
    }
    await this.checks.open(asked.personId, device, 'same_person');
    return 'waiting';
  }

  private async admit(person: Person, deviceId: string, now: Date): Promise<SignIn> {
    const lastSeen = person.lastSeenAt ?? person.createdAt;
    const isIdle = now.getTime() - lastSeen.getTime() > IDLE_MONTHS_MS;
    const personId = person.id;
    if (!isIdle && !person.isPhoneUnproved) return { kind: 'person', personId };
    if (await this.credentials.hasUsedDevice(personId, deviceId)) return { kind: 'person', personId };
    return { kind: isIdle ? 'identity' : 'birth-date', personId };
  }
}
