import { randomInt } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { KeyedHash } from '@app/platform/crypto';
import { SmsGateway, SmsNotConfirmed } from '@app/platform/sms';
import { codeNotSent, codeWrong } from './accounts.errors.js';
import { CredentialsRepository } from './credentials.repository.js';

export const CODE_MINUTES = 5;

/** What a code is good for, and for nothing else. */
type CodePurpose = 'sign-in' | 'contact';

/** Codes of six digits that hold for five minutes, for one purpose, on the device that asked. */
@Injectable()
export class OneTimeCodes {
  private readonly logger = new Logger('OneTimeCodes');

  constructor(
    private readonly clock: Clock,
    private readonly hash: KeyedHash,
    private readonly sms: SmsGateway,
    private readonly credentials: CredentialsRepository,
  ) {}

  /**
   * @param words of the message around the code
   * @returns whether the gateway has taken the message; false when nobody knows, since it may still come
   * @throws DomainError `code.not-sent` when it certainly did not go
   */
  async send(purpose: CodePurpose, phone: string, deviceId: string, words: (code: string) => string): Promise<boolean> {
    const code = await this.issue(purpose, phone, deviceId);
    try {
      await this.sms.send(phone, words(code));
      return true;
    } catch (error) {
      this.logger.warn(`a code was not confirmed: ${(error as Error).message}`);
      if (error instanceof SmsNotConfirmed && error.fate === 'unknown') return false;
      throw codeNotSent();
    }
  }

  /** Uses a code up. @throws DomainError `code.wrong` */
  async use(purpose: CodePurpose, phone: string, deviceId: string, code: string): Promise<void> {
    const now = this.clock.now();
    const open = await this.credentials.attemptCode(phone, deviceId, now);
    if (!open || !this.hash.matches('one-time-code', `${purpose}:${phone}:${code}`, open.codeHash)) throw codeWrong();
    if (!(await this.credentials.useCode(open.id, now))) throw codeWrong();
  }

  private async issue(purpose: CodePurpose, phone: string, deviceId: string): Promise<string> {
    const now = this.clock.now();
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    await this.credentials.insertCode({
      id: newId(),
      phone,
      deviceId,
      codeHash: this.hash.hash('one-time-code', `${purpose}:${phone}:${code}`),
      createdAt: now,
      expiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
    });
    return code;
  }
}
