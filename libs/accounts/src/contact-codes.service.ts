import { Injectable } from '@nestjs/common';
import { type Limit, Limits } from '@app/platform/limits';
import { AddressLimits } from './address-limits.service.js';
import { CODE_MINUTES, OneTimeCodes } from './one-time-codes.service.js';

/** A contact is not to be flooded with codes by whoever holds a piece of paper. */
const SEND_BY_CONTACT: Limit = { name: 'contact-code.send.contact', points: 4, seconds: 3600 };
const SEND_BY_DEVICE: Limit = { name: 'contact-code.send.device', points: 8, seconds: 3600 };
const SEND_BY_ADDRESS: Limit = { name: 'contact-code.send.address', points: 100, seconds: 3600 };
const VERIFY: Limit = { name: 'contact-code.verify', points: 10, seconds: 900, blockSeconds: 900 };

/** Proves that whoever writes reads the telephone that we know of an organisation. It lets nobody in. */
@Injectable()
export class ContactCodes {
  constructor(
    private readonly limits: Limits,
    private readonly addresses: AddressLimits,
    private readonly codes: OneTimeCodes,
  ) {}

  /**
   * @param about what the code is for, as the end of a sentence
   * @returns whether the gateway has taken the message; false when nobody knows
   * @throws DomainError `limit.too-many`, `code.not-sent`
   */
  async send(phone: string, about: string, from: { deviceId: string; address: string }): Promise<boolean> {
    await this.limits.take(SEND_BY_DEVICE, from.deviceId);
    await this.limits.take(SEND_BY_CONTACT, phone);
    await this.addresses.take(SEND_BY_ADDRESS, from.address);
    const words = (code: string) =>
      `${code} là mã của Sàn việc làm để ${about}, dùng trong ${CODE_MINUTES} phút. Không đưa mã này cho người ngoài đơn vị.`;
    return this.codes.send('contact', phone, from.deviceId, words);
  }

  /** @throws DomainError `limit.too-many`, `code.wrong` */
  async prove(phone: string, code: string, deviceId: string): Promise<void> {
    await this.limits.take(VERIFY, `${phone}:${deviceId}`);
    await this.codes.use('contact', phone, deviceId, code);
    await this.limits.reset(VERIFY, `${phone}:${deviceId}`);
  }
}
