import { Injectable } from '@nestjs/common';
import { Clock, newId, type LocalDate } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { identityCheckNotFound, identityCheckOver } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import {
  type IdentityClaim,
  type IdentityEvidence,
  IDENTITY_ACTIONS,
  type IdentityAction,
} from './identity-check.lifecycle.js';
import { type IdentityCheckRow, IdentityChecksRepository, type QueuePosition } from './identity-checks.repository.js';
import { servingOffice } from './person.policy.js';
import { PhoneOwnersService } from './phone-owners.service.js';

const LAPSE_DAYS = 30;
/** Somebody else's birth date must not be found by trying. */
const BIRTH_DATE: Limit = { name: 'identity.birth-date', points: 5, seconds: 86_400 };

/** The browser on which somebody wants to sign in. */
export interface Device {
  id: string;
  /** Such as `Chrome · Android`, for staff to compare with what the visitor holds. */
  label: string;
}

/** Numbers that were long unused: who holds one now is asked, and staff decide. */
@Injectable()
export class IdentityChecksService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly limits: Limits,
    private readonly accounts: AccountsRepository,
    private readonly checks: IdentityChecksRepository,
    private readonly owners: PhoneOwnersService,
  ) {}

  /**
   * Whether a birth date is that of a record whose number has just been proved.
   * @throws DomainError `limit.too-many` after five attempts a day
   */
  async isBirthDate(personId: string, birthDate: LocalDate): Promise<boolean> {
    await this.limits.take(BIRTH_DATE, personId);
    const person = await this.accounts.findPerson(personId);
    if (person?.birthDate !== birthDate) return false;
    await this.limits.reset(BIRTH_DATE, personId);
    return true;
  }

  /** Puts a question to staff; the same one twice is one question. */
  async open(personId: string, device: Device, claim: IdentityClaim): Promise<void> {
    const check = { id: newId(), personId, deviceId: device.id, deviceLabel: device.label, claim };
    await this.checks.open(check, this.clock.now());
  }

  /** @throws DomainError `identity.not-found`, also for people of another office that the actor's has not received */
  async get(actor: Actor, id: string): Promise<IdentityCheckRow> {
    const officeId = servingOffice(actor);
    const check = officeId === undefined ? null : await this.checks.find(id, officeId);
    if (!check) throw identityCheckNotFound();
    return check;
  }

  /** Questions about people whom the actor's office serves, the longest wait first. */
  async queue(actor: Actor, after: QueuePosition | null, limit: number): Promise<IdentityCheckRow[]> {
    const officeId = servingOffice(actor);
    return officeId === undefined ? [] : this.checks.queue(officeId, after, limit);
  }

  async countWaiting(actor: Actor): Promise<number> {
    const officeId = servingOffice(actor);
    return officeId === undefined ? 0 : this.checks.countWaiting(officeId);
  }

  async waitingOf(personId: string): Promise<IdentityCheckRow[]> {
    return this.checks.waitingOf(personId);
  }

  /**
   * Staff answer: `confirm` lets the device sign in, `refuse` takes the number off the record so that its new owner can
   * sign up, `dismiss` changes nothing.
   * @throws DomainError `identity.over` when somebody was faster
   */
  async decide(actor: Actor, id: string, action: IdentityAction, evidence: IdentityEvidence | null): Promise<void> {
    const check = await this.get(actor, id);
    const now = this.clock.now();
    await this.db.tx(async () => {
      await this.owners.hold(check.personId);
      const isDecided = await this.checks.decide(id, IDENTITY_ACTIONS[action].to, evidence, actor.personId, now);
      if (!isDecided) throw identityCheckOver();
      if (action === 'refuse') await this.owners.detach(check.personId);
      await this.audit.record({
        action: `identity.${IDENTITY_ACTIONS[action].to}`,
        subjectType: 'person',
        subjectId: check.personId,
        detail: { check: id, claim: check.claim, ...(evidence && { evidence }) },
        actorId: actor.personId,
      });
      if (action === 'confirm') await this.owners.markProved(check.personId);
      await this.events.emit('person.updated', { personId: check.personId });
    });
  }

  /** Forgets questions for which nobody came within a month. @returns how many */
  async lapse(): Promise<number> {
    const now = this.clock.now();
    return this.checks.lapseOlderThan(new Date(now.getTime() - LAPSE_DAYS * 86_400_000), now);
  }
}
