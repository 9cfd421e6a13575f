import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type Attendance, type RegistrationChannel, type RegistrationStatus } from './registration.lifecycle.js';

/** A registration as screens show it, with the name of its person. */
export interface RegistrationRow {
  id: string;
  fairId: string;
  personId: string;
  fullName: string;
  birthYear: number | null;
  phone: string | null;
  status: RegistrationStatus;
  attendance: Attendance;
  channel: RegistrationChannel;
  number: number;
  token: string | null;
  isPriority: boolean;
  priorityReason: string | null;
  checkedInAt: Date | null;
  seat: string | null;
  createdAt: Date;
}

const ROW = `
  SELECT r.id, r.fair_id AS "fairId", r.person_id AS "personId", p.full_name AS "fullName",
         extract(year FROM p.birth_date)::int AS "birthYear", p.phone, r.status, r.attendance, r.channel, r.number,
         r.token, r.is_priority AS "isPriority", r.priority_reason AS "priorityReason",
         r.checked_in_at AS "checkedInAt", r.seat, r.created_at AS "createdAt"
  FROM fair_registration r JOIN person p ON p.id = r.person_id`;

/** Somebody who is told something of a fair, with their times at booths. */
export interface ToldRegistration {
  personId: string;
  number: number;
  status: RegistrationStatus;
  times: { startsAt: string; booth: number; employer: string }[];
}

/** How many people a fair has, by how far they are. */
export type RegistrationCounts = Record<RegistrationStatus, number>;

/** Reads of registrations for screens. */
@Injectable()
export class RegistrationsQueries {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<RegistrationRow | null> {
    return this.db.queryOne<RegistrationRow>(`${ROW} WHERE r.id = $1`, [id]);
  }

  /** The one of a person that counts; null where there is none or it was cancelled. */
  async active(fairId: string, personId: string): Promise<RegistrationRow | null> {
    return this.db.queryOne<RegistrationRow>(
      `${ROW} WHERE r.fair_id = $1 AND r.person_id = $2 AND r.status <> 'cancelled'`,
      [fairId, personId],
    );
  }

  async ofToken(token: string): Promise<RegistrationRow | null> {
    return this.db.queryOne<RegistrationRow>(`${ROW} WHERE r.token = $1`, [token]);
  }

  async ofNumber(fairId: string, number: number): Promise<RegistrationRow | null> {
    return this.db.queryOne<RegistrationRow>(`${ROW} WHERE r.fair_id = $1 AND r.number = $2`, [fairId, number]);
  }

  /** Those of some people in a fair, by number. */
  async ofPeople(fairId: string, personIds: readonly string[]): Promise<RegistrationRow[]> {
    return this.db.query<RegistrationRow>(
      `${ROW} WHERE r.fair_id = $1 AND r.person_id = ANY($2) AND r.status <> 'cancelled' ORDER BY r.number`,
      [fairId, personIds],
    );
  }

  /** Who came in last. */
  async lastCheckedIn(fairId: string, limit: number): Promise<RegistrationRow[]> {
    return this.db.query<RegistrationRow>(
      `${ROW} WHERE r.fair_id = $1 AND r.status = 'checked_in' ORDER BY r.checked_in_at DESC, r.id DESC LIMIT $2`,
      [fairId, limit],
    );
  }

  async countsOf(fairId: string): Promise<Partial<RegistrationCounts>> {
    const rows = await this.db.query<{ status: RegistrationStatus; count: number }>(
      'SELECT status, count(*) AS count FROM fair_registration WHERE fair_id = $1 GROUP BY status',
      [fairId],
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }

  /** Who has a place or waits, some at a time in the order of their numbers: to be told something. */
  async toTell(fairId: string, after: number, limit: number): Promise<ToldRegistration[]> {
    return this.db.query<ToldRegistration>(
      `SELECT r.person_id AS "personId", r.number, r.status,
              (SELECT coalesce(json_agg(json_build_object('startsAt', a.starts_at, 'booth', b.number, 'employer', e.name)
                 ORDER BY a.starts_at), '[]')
               FROM booth_appointment a JOIN booth b ON b.id = a.booth_id AND b.status = 'confirmed'
               JOIN employer e ON e.id = b.employer_id WHERE a.registration_id = r.id) AS times
       FROM fair_registration r
       WHERE r.fair_id = $1 AND r.number > $2 AND r.status IN ('registered', 'waiting', 'checked_in')
       ORDER BY r.number LIMIT $3`,
      [fairId, after, limit],
    );
  }
}
