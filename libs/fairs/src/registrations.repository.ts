import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Registration } from './registration.entity.js';
import { type RegistrationStatus } from './registration.lifecycle.js';

/** One step in the life of a registration. */
export interface RegistrationTransition {
  from: RegistrationStatus | null;
  to: RegistrationStatus;
  reason: string | null;
  /** Null for what time, a free place or a merge did. */
  actorId: string | null;
  at: Date;
}

/** The SQL that changes registrations. */
@Injectable()
export class RegistrationsRepository {
  constructor(private readonly db: Db) {}

  async lock(id: string): Promise<Registration | null> {
    return this.db.manager.findOne(Registration, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async insert(registration: Registration): Promise<void> {
    await this.db.manager.insert(Registration, registration as object);
  }

  /** The next ticket number of a fair. Call it with the fair locked. */
  async nextNumber(fairId: string): Promise<number> {
    const row = await this.db.queryOne<{ number: number }>(
      'SELECT coalesce(max(number), 0) + 1 AS number FROM fair_registration WHERE fair_id = $1',
      [fairId],
    );
    return row!.number;
  }

  async isRegistered(fairId: string, personId: string): Promise<boolean> {
    const own = `SELECT 1 FROM fair_registration WHERE fair_id = $1 AND person_id = $2 AND status <> 'cancelled'`;
    return (await this.db.queryOne(own, [fairId, personId])) !== null;
  }

  /** Those who have waited longest. Call it with the fair locked. */
  async firstWaiting(fairId: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM fair_registration WHERE fair_id = $1 AND status = 'waiting' ORDER BY number LIMIT $2`,
      [fairId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Whoever does not come leaves their times at booths to others. */
  async freeAppointments(id: string): Promise<void> {
    await this.db.query('DELETE FROM booth_appointment WHERE registration_id = $1', [id]);
  }

  async save(registration: Registration): Promise<void> {
    await this.db.manager.save(Registration, registration);
  }

  /** Ends what is still open in a fair that is over, each with its line in the log. */
  async endOpen(fairId: string, at: Date): Promise<void> {
    await this.db.query(
      `WITH ended AS (
         UPDATE fair_registration SET status = CASE status WHEN 'registered' THEN 'missed' ELSE 'cancelled' END,
                updated_at = $2, version = version + 1
         WHERE fair_id = $1 AND status IN ('registered', 'waiting') RETURNING id, status)
       INSERT INTO fair_registration_transition (id, registration_id, from_status, to_status, reason, at)
       SELECT gen_random_uuid(), id, CASE status WHEN 'missed' THEN 'registered' ELSE 'waiting' END, status,
              'fair-over', $2
       FROM ended`,
      [fairId, at],
    );
  }

  async log(registrationId: string, { from, to, reason, actorId, at }: RegistrationTransition): Promise<void> {
    await this.db.query(
      `INSERT INTO fair_registration_transition (id, registration_id, from_status, to_status, reason, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(at.getTime()), registrationId, from, to, reason, actorId, at],
    );
  }

  /** Those of a person that can still be cancelled; in the order of their fairs, so that two never wait crosswise. */
  async comingOf(personId: string): Promise<{ id: string; fairId: string }[]> {
    return this.db.query(
      `SELECT id, fair_id AS "fairId" FROM fair_registration
       WHERE person_id = $1 AND status IN ('registered', 'waiting') ORDER BY fair_id`,
      [personId],
    );
  }

  /** Where two records of one human being stand in the same fair: of both, the one that is less far. */
  async doubles(from: string, into: string): Promise<{ id: string; fairId: string }[]> {
    return this.db.query(
      `SELECT CASE WHEN f.status = 'checked_in' AND i.status <> 'checked_in' THEN i.id ELSE f.id END AS id,
              f.fair_id AS "fairId"
       FROM fair_registration f
       JOIN fair_registration i ON i.fair_id = f.fair_id AND i.person_id = $2 AND i.status <> 'cancelled'
       WHERE f.person_id = $1 AND f.status <> 'cancelled' ORDER BY f.fair_id`,
      [from, into],
    );
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query('UPDATE fair_registration SET person_id = $2 WHERE person_id = $1', [from, into]);
    await this.db.query(
      `INSERT INTO booth_recruiter (booth_id, person_id)
       SELECT booth_id, $2 FROM booth_recruiter WHERE person_id = $1 ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.db.query('DELETE FROM booth_recruiter WHERE person_id = $1', [from]);
  }

  async idsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM fair_registration WHERE person_id = $1', [
      personId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Gives those of some that are with one person back to another. */
  async giveBack(ids: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query('UPDATE fair_registration SET person_id = $2 WHERE id = ANY($1) AND person_id = $3', [
      ids,
      to,
      personId,
    ]);
  }

  /** Tickets find nothing any more, and why somebody went first is forgotten. The coded row stays for the figures. */
  async forgetContentOf(personId: string): Promise<void> {
    await this.db.query(
      'UPDATE fair_registration SET token = NULL, priority_reason = NULL, seat = NULL WHERE person_id = $1',
      [personId],
    );
    await this.db.query('DELETE FROM booth_recruiter WHERE person_id = $1', [personId]);
  }

  /** The same for tickets of fairs that ended before an instant, some at a time. @returns how many */
  async forgetContentBefore(before: Date, limit: number): Promise<number> {
    const rows = await this.db.query(
      `UPDATE fair_registration SET token = NULL, priority_reason = NULL, seat = NULL
       WHERE id IN (SELECT r.id FROM fair_registration r JOIN fair f ON f.id = r.fair_id
         WHERE f.closes_at < $1 AND r.token IS NOT NULL ORDER BY r.id LIMIT $2 FOR UPDATE OF r SKIP LOCKED)
       RETURNING id`,
      [before, limit],
    );
    return rows.length;
  }

  /** For somebody's own copy. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT f.title AS fair, f.opens_at AS "opensAt", r.number, r.status, r.attendance, r.is_priority AS "isPriority",
              (SELECT coalesce(json_agg(a.starts_at ORDER BY a.starts_at), '[]') FROM booth_appointment a
               WHERE a.registration_id = r.id) AS appointments,
              r.created_at AS "registeredAt", r.checked_in_at AS "checkedInAt"
       FROM fair_registration r JOIN fair f ON f.id = r.fair_id WHERE r.person_id = $1 ORDER BY r.id LIMIT 5000`,
      [personId],
    );
  }

  async boothsOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT f.title AS fair, f.opens_at AS "opensAt", e.name AS employer, b.number AS booth
       FROM booth_recruiter r JOIN booth b ON b.id = r.booth_id JOIN fair f ON f.id = b.fair_id
       JOIN employer e ON e.id = b.employer_id WHERE r.person_id = $1 ORDER BY b.id LIMIT 5000`,
      [personId],
    );
  }
}
