import { Injectable } from '@nestjs/common';
import { Clock, newId, type LocalDate } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Config } from '@app/platform/config';
import { KeyedHash } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { MessageLog } from '@app/platform/sms';
import { birthDateNeeded, personNotFound, slipWrong } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { AddressLimits } from './address-limits.service.js';
import { newPrintedCode, readPrintedCode } from './printed-code.js';
import { SlipsRepository } from './slips.repository.js';
import { StaffRepository } from './staff.repository.js';

const HOLDS_HOURS = 48;
const CODE_GROUPS = 2;
const ATTEMPTS = 5;
const BY_DEVICE: Limit = { name: 'slip.device', points: 10, seconds: 3600 };
const BY_ADDRESS: Limit = { name: 'slip.address', points: 60, seconds: 3600 };

/** A printed code as it is handed over; it is shown this one time. */
export interface SignInSlip {
  code: string;
  url: string;
  expiresAt: Date;
}

/** Codes printed at the desk for people whom no SMS reaches: bound to the person, of use once, with the birth date. */
@Injectable()
export class SlipsService {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly hash: KeyedHash,
    private readonly limits: Limits,
    private readonly addresses: AddressLimits,
    private readonly log: MessageLog,
    private readonly accounts: AccountsRepository,
    private readonly staff: StaffRepository,
    private readonly slips: SlipsRepository,
  ) {}

  /**
   * A new slip; an older one of the person stops working.
   * @throws DomainError `slip.birth-date-needed`, `person.not-found` (also for members of staff, who have passwords)
   */
  async issue(actor: Actor, personId: string): Promise<SignInSlip> {
    const code = newPrintedCode(CODE_GROUPS);
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + HOLDS_HOURS * 3_600_000);
    await this.db.tx(async () => {
      const person = await this.accounts.lockPerson(personId);
      if (person?.status !== 'active' || (await this.staff.isStaff(personId))) throw personNotFound();
      if (!person.birthDate) throw birthDateNeeded();
      await this.slips.withdrawOf(personId, now);
      const issued = { id: newId(now.getTime()), personId, codeHash: this.hashOf(code), issuedAt: now, expiresAt };
      await this.slips.insert({ ...issued, issuedBy: actor.personId });
      await this.audit.record({ action: 'person.slip-issued', subjectType: 'person', subjectId: personId });
      await this.log.write({ channel: 'print', recipient: person.phone ?? personId, body: code });
    });
    const site = this.config.get('PUBLIC_URL').replace(/\/$/, '');
    return { code, expiresAt, url: `${site}/dang-nhap/phieu?ma=${code}` };
  }

  /**
   * Lets somebody in by slip and birth date; the device counts as theirs from now on.
   * @returns the person's id
   * @throws DomainError `slip.wrong` whatever was wrong; `limit.too-many`
   */
  async signIn(code: string, birthDate: LocalDate, deviceId: string, address: string): Promise<string> {
    await this.limits.take(BY_DEVICE, deviceId);
    await this.addresses.take(BY_ADDRESS, address);
    const now = this.clock.now();
    const slip = await this.slips.attempt(this.hashOf(code), ATTEMPTS, now);
    if (!slip || slip.birthDate !== birthDate) throw slipWrong();
    await this.db.tx(async () => {
      if (!(await this.slips.use(slip.id, deviceId, now))) throw slipWrong();
      const { personId } = slip;
      await this.audit.record({
        action: 'person.slip-used',
        subjectType: 'person',
        subjectId: personId,
        actorId: personId,
      });
      await this.events.emit('person.slip-used', { personId });
    });
    return slip.personId;
  }

  private hashOf(code: string): string {
    return this.hash.hash('sign-in-slip', readPrintedCode(code));
  }
}
