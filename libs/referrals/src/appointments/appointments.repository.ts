import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type AppointmentStatus } from './appointment.lifecycle.js';

export interface Appointment {
  id: string;
  officeId: string;
  counsellorId: string;
  personId: string;
  startsAt: Date;
  endsAt: Date;
  status: AppointmentStatus;
  /** Until when an offered hour is held. */
  offerEndsAt: Date | null;
  /** Null for what the waiting list offered. */
  bookedBy: string | null;
  /** Grows with every change, for calendars. */
  revision: number;
  updatedAt: Date;
}

/** An appointment with the names that the list of a day shows. */
export interface AppointmentRow extends Appointment {
  personName: string;
  personPhone: string | null;
  counsellorName: string | null;
}

const COLUMNS = `a.id, a.office_id AS "officeId", a.counsellor_id AS "counsellorId", a.person_id AS "personId",
  a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.status, a.offer_ends_at AS "offerEndsAt", a.booked_by AS "bookedBy",
  a.revision, a.updated_at AS "updatedAt"`;

/** The SQL of appointments and of who waits for one. */
@Injectable()
export class AppointmentsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Appointment | null> {
    return this.db.queryOne<Appointment>(`SELECT ${COLUMNS} FROM appointment a WHERE a.id = $1`, [id]);
  }

  async lock(id: string): Promise<Appointment | null> {
    return this.db.queryOne<Appointment>(`SELECT ${COLUMNS} FROM appointment a WHERE a.id = $1 FOR NO KEY UPDATE`, [
      id,
    ]);
  }

  /** What stands for a person: the booked appointment, and the hour that is offered. */
  async openOf(personId: string): Promise<Appointment[]> {
    return this.db.query<Appointment>(
      `SELECT ${COLUMNS} FROM appointment a WHERE a.person_id = $1 AND a.status IN ('booked', 'offered')
       ORDER BY a.status, a.id`,
      [personId],
    );
  }

  /** When counsellors of an office are taken. */
  async takenIn(officeId: string, from: Date, to: Date): Promise<{ counsellorId: string; startsAt: Date }[]> {
    return this.db.query(
      `SELECT counsellor_id AS "counsellorId", starts_at AS "startsAt" FROM appointment
       WHERE office_id = $1 AND status IN ('offered', 'booked', 'kept') AND starts_at >= $2 AND starts_at < $3`,
      [officeId, from, to],
    );
  }

  /** Everything of a day at an office, in order. */
  async ofDay(officeId: string, from: Date, to: Date): Promise<AppointmentRow[]> {
    return this.db.query<AppointmentRow>(
      `SELECT ${COLUMNS}, p.full_name AS "personName", p.phone AS "personPhone", k.full_name AS "counsellorName"
       FROM appointment a JOIN person p ON p.id = a.person_id LEFT JOIN person k ON k.id = a.counsellor_id
       WHERE a.office_id = $1 AND a.status IN ('booked', 'kept', 'no-show') AND a.starts_at >= $2 AND a.starts_at < $3
       ORDER BY a.starts_at, a.id`,
      [officeId, from, to],
    );
  }

  /** @returns false when the counsellor has just been taken: the database holds one person at a time */
  async insert(row: Appointment): Promise<boolean> {
    const inserted = await this.db.queryOne(
      `INSERT INTO appointment (id, office_id, counsellor_id, person_id, starts_at, ends_at, status, offer_ends_at,
         booked_by, revision, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
       ON CONFLICT ON CONSTRAINT appointment_slot_excluded DO NOTHING RETURNING 1`,
      [
        row.id,
        row.officeId,
        row.counsellorId,
        row.personId,
        row.startsAt,
        row.endsAt,
        row.status,
        row.offerEndsAt,
        row.bookedBy,
        row.revision,
        row.updatedAt,
      ],
    );
    return inserted !== null;
  }

  async setStatus(id: string, status: AppointmentStatus, at: Date): Promise<void> {
    await this.db.query('UPDATE appointment SET status = $2, revision = revision + 1, updated_at = $3 WHERE id = $1', [
      id,
      status,
      at,
    ]);
  }

  /** Whoever was counselled has kept the appointment of that day. */
  async keep(personId: string, from: Date, to: Date, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE appointment SET status = 'kept', updated_at = $4
       WHERE person_id = $1 AND status IN ('booked', 'no-show') AND starts_at >= $2 AND starts_at < $3`,
      [personId, from, to, at],
    );
  }

  /** @returns how many did not come */
  async missBefore(instant: Date, at: Date): Promise<number> {
    const rows = await this.db.query(
      `UPDATE appointment SET status = 'no-show', updated_at = $2 WHERE status = 'booked' AND ends_at < $1 RETURNING 1`,
      [instant, at],
    );
    return rows.length;
  }

  /** Booked ones that begin in a span and were made before an instant. */
  async bookedIn(from: Date, to: Date, madeBefore: Date): Promise<Appointment[]> {
    return this.db.query<Appointment>(
      `SELECT ${COLUMNS} FROM appointment a
       WHERE a.status = 'booked' AND a.starts_at >= $1 AND a.starts_at < $2 AND a.created_at < $3 ORDER BY a.starts_at, a.id`,
      [from, to, madeBefore],
    );
  }

  async lapsedOffers(at: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM appointment WHERE status = 'offered' AND offer_ends_at <= $1 ORDER BY offer_ends_at, id`,
      [at],
    );
    return rows.map(({ id }) => id);
  }

  async wait(personId: string, officeId: string, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO appointment_wait (person_id, office_id, since) VALUES ($1, $2, $3) ON CONFLICT (person_id) DO NOTHING`,
      [personId, officeId, at],
    );
  }

  async stopWaiting(personId: string): Promise<void> {
    await this.db.query('DELETE FROM appointment_wait WHERE person_id = $1', [personId]);
  }

  async isWaiting(personId: string): Promise<boolean> {
    return (await this.db.queryOne('SELECT 1 FROM appointment_wait WHERE person_id = $1', [personId])) !== null;
  }

  /** Whoever waits the longest at an office, has no offer, was not offered this hour, and has no earlier appointment. */
  async nextWaiting(officeId: string, startsAt: Date): Promise<string | null> {
    const row = await this.db.queryOne<{ id: string }>(
      `SELECT w.person_id AS id FROM appointment_wait w JOIN person p ON p.id = w.person_id AND p.status = 'active'
       WHERE w.office_id = $1 AND NOT EXISTS (SELECT FROM appointment a WHERE a.person_id = w.person_id
         AND (a.status = 'offered' OR a.starts_at = $2 OR (a.status = 'booked' AND a.starts_at <= $2)))
       ORDER BY w.since, w.person_id LIMIT 1 FOR UPDATE OF w SKIP LOCKED`,
      [officeId, startsAt],
    );
    return row?.id ?? null;
  }

  /** For somebody's own copy. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT o.name AS office, a.starts_at AS "startsAt", a.status FROM appointment a JOIN office o ON o.id = a.office_id
       WHERE a.person_id = $1 ORDER BY a.starts_at LIMIT 5000`,
      [personId],
    );
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM appointment WHERE person_id = $1', [personId]);
    await this.stopWaiting(personId);
  }

  /** Of two booked or offered hours of one person the one of the record that stays counts. */
  async moveTo(from: string, into: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE appointment f SET status = 'cancelled', updated_at = $3 WHERE f.person_id = $1
         AND f.status IN ('booked', 'offered')
         AND EXISTS (SELECT FROM appointment i WHERE i.person_id = $2 AND i.status = f.status)`,
      [from, into, at],
    );
    await this.db.query('UPDATE appointment SET person_id = $2 WHERE person_id = $1', [from, into]);
    await this.db.query(
      `INSERT INTO appointment_wait (person_id, office_id, since)
       SELECT $2, office_id, since FROM appointment_wait WHERE person_id = $1 ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.stopWaiting(from);
  }

  /** @returns how many */
  async forgetBefore(instant: Date): Promise<number> {
    return (await this.db.query('DELETE FROM appointment WHERE ends_at < $1 RETURNING 1', [instant])).length;
  }

  async idsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM appointment WHERE person_id = $1', [personId]);
    return rows.map(({ id }) => id);
  }

  /** Gives those of some that are with one person back to another. */
  async giveBack(ids: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query('UPDATE appointment SET person_id = $2 WHERE id = ANY($1) AND person_id = $3', [
      ids,
      to,
      personId,
    ]);
  }
}
