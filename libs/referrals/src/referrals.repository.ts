import { Injectable } from '@nestjs/common';
import { type LocalDate, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Referral } from './referral.entity.js';
import { type ReferralStatus } from './referral.lifecycle.js';

/** One step in the life of a referral. */
export interface ReferralTransition {
  from: ReferralStatus | null;
  to: ReferralStatus;
  /** The outcome, or why it was voided. */
  reason: string | null;
  /** Null for what time or a merge did. */
  actorId: string | null;
  at: Date;
}

/** The SQL that changes referrals. */
@Injectable()
export class ReferralsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Referral | null> {
    return this.db.manager.findOneBy(Referral, { id });
  }

  async lock(id: string): Promise<Referral | null> {
    return this.db.manager.findOne(Referral, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async insert(referral: Referral): Promise<void> {
    await this.db.manager.insert(Referral, referral as object);
  }

  async save(referral: Referral): Promise<void> {
    await this.db.manager.save(Referral, referral);
  }

  /** The next number of a year. Its row stays locked until the transaction ends: one that fails leaves no gap. */
  async nextNumber(year: string): Promise<string> {
    const row = await this.db.queryOne<{ last: number }>(
      `INSERT INTO referral_counter (year, last) VALUES ($1, 1)
       ON CONFLICT (year) DO UPDATE SET last = referral_counter.last + 1 RETURNING last`,
      [Number(year)],
    );
    return `GT-${year}-${String(row!.last).padStart(6, '0')}`;
  }

  async log(referralId: string, { from, to, reason, actorId, at }: ReferralTransition): Promise<void> {
    await this.db.query(
      `INSERT INTO referral_transition (id, referral_id, from_status, to_status, reason, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(at.getTime()), referralId, from, to, reason, actorId, at],
    );
  }

  async logOf(referralId: string): Promise<ReferralTransition[]> {
    return this.db.query<ReferralTransition>(
      `SELECT from_status AS "from", to_status AS "to", reason, actor_id AS "actorId", at
       FROM referral_transition WHERE referral_id = $1 ORDER BY at, id`,
      [referralId],
    );
  }

  /** Open ones whose last day is over, some at a time in the order of their ids. */
  async dueIds(today: LocalDate, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM referral WHERE status = 'issued' AND valid_until < $1 AND ($2::uuid IS NULL OR id > $2)
       ORDER BY id LIMIT $3`,
      [today, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async openIdsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM referral WHERE person_id = $1 AND status = 'issued' ORDER BY id`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** Open ones of a person to where another person has an open one as well. */
  async sameOpenIds(from: string, into: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT f.id FROM referral f JOIN referral i ON i.person_id = $2 AND i.status = 'issued'
         AND i.employer_id = f.employer_id AND i.posting_id IS NOT DISTINCT FROM f.posting_id
       WHERE f.person_id = $1 AND f.status = 'issued' ORDER BY f.id`,
      [from, into],
    );
    return rows.map(({ id }) => id);
  }

  /** For somebody's own copy. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT number, employer_name AS employer, title, issued_on AS "issuedOn", valid_until AS "validUntil", status,
              outcome, reason, answered_at AS "answeredAt", void_reason AS "voidReason"
       FROM referral WHERE person_id = $1 ORDER BY id LIMIT 5000`,
      [personId],
    );
  }

  /** Codes of printed slips find nothing any more. */
  async dropTokensOf(personId: string): Promise<void> {
    await this.db.query('UPDATE referral SET token = NULL WHERE person_id = $1', [personId]);
  }

  /** The same for what was issued before a day, some at a time. @returns how many */
  async dropTokensBefore(before: LocalDate, limit: number): Promise<number> {
    const rows = await this.db.query(
      `UPDATE referral SET token = NULL
       WHERE id IN (SELECT id FROM referral WHERE issued_on < $1 AND token IS NOT NULL ORDER BY issued_on LIMIT $2
         FOR UPDATE SKIP LOCKED) RETURNING id`,
      [before, limit],
    );
    return rows.length;
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query('UPDATE referral SET person_id = $2 WHERE person_id = $1', [from, into]);
  }

  async idsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM referral WHERE person_id = $1', [personId]);
    return rows.map(({ id }) => id);
  }

  /** Gives those of some that are with one person back to another. */
  async giveBack(ids: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query('UPDATE referral SET person_id = $2 WHERE id = ANY($1) AND person_id = $3', [
      ids,
      to,
      personId,
    ]);
  }
}
