import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { SessionsService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { KeyedHash } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { DoorService } from '../door.service.js';
import { registrationNotFound } from '../registration.errors.js';
import { type RegistrationRow } from '../registrations.queries.js';
import { notCheckedIn } from './live.errors.js';
import { type Seat, SeatsRepository } from './seats.repository.js';
import { codeWrong } from './seat.errors.js';

const CODE_DIGITS = 8;
const CODE_MS = 10 * 60_000;
/** Longer than any fair; it ends with the fair, or when somebody closes it. */
const SEAT_MS = 6 * 3_600_000;
const TRIES: Limit = { name: 'fair.seat-code', points: 10, seconds: 60 };
const BATCH = 200;

/**
 * Computers of the centre at a fair. Staff give a code for one person; typed at a computer it opens the hall and the
 * conversations of this person, nothing else of their account, without a password and until it is closed.
 */
@Injectable()
export class FairSeats {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly hash: KeyedHash,
    private readonly limits: Limits,
    private readonly audit: Audit,
    private readonly sessions: SessionsService,
    private readonly door: DoorService,
    private readonly seats: SeatsRepository,
  ) {}

  /**
   * A new code for somebody who is at the fair; what was open for them is closed.
   * @returns the digits as they are read out, which stand nowhere else
   * @throws DomainError `registration.not-found`, `fair-live.not-checked-in`
   */
  async offer(actor: Actor, fairId: string, registrationId: string): Promise<string> {
    const registration = await this.door.get(actor, fairId, registrationId);
    if (registration.status !== 'checked_in') throw notCheckedIn();
    return this.give(actor, registration);
  }

  /** The same for a registration; the caller has asked whether the actor may. */
  async give(
    actor: Actor,
    { id: registrationId, personId }: Pick<RegistrationRow, 'id' | 'personId'>,
  ): Promise<string> {
    const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
    const at = this.clock.now();
    await this.db.tx(async () => {
      // A rehearsal is removed with everybody in it.
      if (!(await this.seats.lockRegistration(registrationId))) throw registrationNotFound();
      await this.closeAll(await this.seats.lockOpenOf(registrationId));
      await this.seats.insert({
        id: newId(at.getTime()),
        registrationId,
        codeHash: this.hash.hash('fair-seat', code),
        createdBy: actor.personId,
        createdAt: at,
        codeExpiresAt: new Date(at.getTime() + CODE_MS),
      });
      const about = { subjectType: 'person', subjectId: personId, actorId: actor.personId };
      await this.audit.record({ action: 'fair.seat-offer', ...about, detail: { registration: registrationId } });
    });
    return `${code.slice(0, CODE_DIGITS / 2)} ${code.slice(CODE_DIGITS / 2)}`;
  }

  /**
   * Opens a computer for the person behind a code. A code works once.
   * @throws DomainError `limit.too-many`, `fair-seat.code-wrong`
   */
  async open(
    code: string,
    device: { id: string; address: string; userAgent: string },
  ): Promise<{ fairId: string; token: string }> {
    await this.limits.take(TRIES, device.address);
    return this.db.tx(async () => {
      const at = this.clock.now();
      const seat = await this.seats.lockByCode(this.hash.hash('fair-seat', code), at);
      if (!seat) throw codeWrong();
      const { token, sessionId } = await this.sessions.openNarrow(seat.personId, device, 'fair-seat', SEAT_MS);
      await this.seats.setOpened(seat.id, sessionId, at);
      return { fairId: seat.fairId, token };
    });
  }

  /** Closes the computer that the actor sits at. */
  async leave({ sessionId }: Actor): Promise<void> {
    await this.db.tx(async () => {
      const seat = await this.seats.findBySession(sessionId);
      if (seat) await this.closeAll([seat]);
    });
  }

  /** Closes what is open for somebody. @throws DomainError `registration.not-found` */
  async closeFor(actor: Actor, fairId: string, registrationId: string): Promise<void> {
    await this.door.get(actor, fairId, registrationId);
    await this.db.tx(async () => this.closeAll(await this.seats.lockOpenOf(registrationId)));
  }

  async isOpen(registrationId: string): Promise<boolean> {
    return this.seats.isOpen(registrationId);
  }

  /** Closes what was left open at fairs that are over. @returns how many */
  async closeLeft(): Promise<number> {
    return this.db.tx(async () => {
      const left = await this.seats.leftOpen(BATCH);
      await this.closeAll(left);
      return left.length;
    });
  }

  private async closeAll(seats: readonly Seat[]): Promise<void> {
    for (const { id, personId, sessionId } of seats) {
      if (sessionId !== null) await this.sessions.revoke(personId, sessionId);
      await this.seats.setClosed(id, this.clock.now());
    }
  }
}
