import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** An appointment of somebody at a booth, as the person and the staff read it. */
export interface BoothAppointment {
  id: string;
  boothId: string;
  boothNumber: number;
  employerName: string;
  startsAt: Date;
}

const AHEAD = `a.id, a.registration_id AS "registrationId", r.person_id AS "personId", r.fair_id AS "fairId",
    b.number AS "boothNumber", e.name AS "employerName", a.starts_at AS "startsAt"
  FROM booth_appointment a JOIN fair_registration r ON r.id = a.registration_id
  JOIN booth b ON b.id = a.booth_id JOIN employer e ON e.id = b.employer_id`;

/** What is kept of an appointment. */
export interface NewBoothAppointment {
  id: string;
  boothId: string;
  registrationId: string;
  startsAt: Date;
  endsAt: Date;
  createdAt: Date;
  createdBy: string;
}

/** A booth as far as appointments are concerned. */
export interface AppointmentBooth {
  fairId: string;
  slotMinutes: number;
  /** Whether people may join its queue, or will on the day. */
  isOpen: boolean;
}

/** A time at a booth that somebody asks about. */
export interface OfferedTime {
  startsAt: Date;
  /** A desk of the booth is free then, and so is whoever asks. */
  isFree: boolean;
}

/** A time at a booth as its recruiters read it: a number, no name. */
export interface BoothTime {
  registrationId: string;
  number: number;
  startsAt: Date;
}

/** An appointment that lies ahead, with whom to tell when it changes. */
export interface AppointmentAhead {
  id: string;
  registrationId: string;
  personId: string;
  fairId: string;
  boothNumber: number;
  employerName: string;
  startsAt: Date;
}

/** The SQL of appointments at the booths of fairs. */
@Injectable()
export class BoothAppointmentsRepository {
  constructor(private readonly db: Db) {}

  /** Locks a booth, so that two who ask at once get two desks; null for one that is not confirmed. */
  async lockBooth(boothId: string): Promise<AppointmentBooth | null> {
    return this.db.queryOne<AppointmentBooth>(
      `SELECT fair_id AS "fairId", slot_minutes AS "slotMinutes",
              NOT EXISTS (SELECT FROM booth_queue q WHERE q.booth_id = b.id AND NOT q.is_open) AS "isOpen"
       FROM booth b WHERE id = $1 AND status = 'confirmed' FOR NO KEY UPDATE OF b`,
      [boothId],
    );
  }

  /** Whether somebody stands in the queue of a booth. Locks whoever has entered: nobody joins meanwhile. */
  async isInQueue(registrationId: string, boothId: string): Promise<boolean> {
    await this.db.query('SELECT 1 FROM fair_attendee WHERE registration_id = $1 FOR NO KEY UPDATE', [registrationId]);
    const row = await this.db.queryOne(
      `SELECT 1 FROM queue_ticket WHERE registration_id = $1 AND booth_id = $2
         AND status IN ('waiting', 'called', 'talking', 'lapsed')`,
      [registrationId, boothId],
    );
    return row !== null;
  }

  /** Takes the first desk that is free then. @returns false where none is */
  async insert(appointment: NewBoothAppointment): Promise<boolean> {
    const { id, boothId, registrationId, startsAt, endsAt, createdAt, createdBy } = appointment;
    const row = await this.db.queryOne(
      `INSERT INTO booth_appointment (id, booth_id, desks, desk, registration_id, starts_at, ends_at, created_at, created_by)
       SELECT $1, b.id, b.desks, d.desk, $3, $4, $5, $6, $7 FROM booth b, generate_series(1, b.desks) AS d (desk)
       WHERE b.id = $2 AND NOT EXISTS (SELECT FROM booth_appointment o WHERE o.booth_id = b.id AND o.desk = d.desk
         AND tstzrange(o.starts_at, o.ends_at) && tstzrange($4, $5))
       ORDER BY d.desk LIMIT 1 RETURNING id`,
      [id, boothId, registrationId, startsAt, endsAt, createdAt, createdBy],
    );
    return row !== null;
  }

  /**
   * The times of a booth that lie ahead, one after the other as long as a conversation is planned to last; none once it
   * is closed. What a ticket has there already is free to itself.
   */
  async times(boothId: string, registrationId: string, now: Date): Promise<OfferedTime[]> {
    return this.db.query<OfferedTime>(
      `SELECT s.at AS "startsAt", (b.desks > (SELECT count(DISTINCT o.desk) FROM booth_appointment o
                WHERE o.booth_id = b.id AND o.registration_id <> $2
                  AND tstzrange(o.starts_at, o.ends_at) && tstzrange(s.at, s.at + l.length))
              AND NOT EXISTS (SELECT FROM booth_appointment o WHERE o.registration_id = $2 AND o.booth_id <> b.id
                  AND tstzrange(o.starts_at, o.ends_at) && tstzrange(s.at, s.at + l.length))) AS "isFree"
       FROM booth b JOIN fair f ON f.id = b.fair_id
       CROSS JOIN LATERAL (SELECT b.slot_minutes * interval '1 minute' AS length) l
       CROSS JOIN LATERAL generate_series(f.opens_at, f.closes_at - l.length, l.length) AS s (at)
       WHERE b.id = $1 AND s.at >= $3
         AND NOT EXISTS (SELECT FROM booth_queue q WHERE q.booth_id = b.id AND NOT q.is_open)
       ORDER BY s.at`,
      [boothId, registrationId, now],
    );
  }

  async remove(registrationId: string, boothId: string): Promise<void> {
    await this.db.query('DELETE FROM booth_appointment WHERE registration_id = $1 AND booth_id = $2', [
      registrationId,
      boothId,
    ]);
  }

  /**
   * Moves the appointments of a fair with it, and drops those that are no longer within its hours.
   * @param later milliseconds
   */
  async follow(fairId: string, later: number): Promise<void> {
    if (later !== 0) {
      // All move by as much: no two meet that did not before, though each may pass the old time of another.
      await this.db.query(
        'SET CONSTRAINTS booth_appointment_desk_excluded, booth_appointment_person_excluded DEFERRED',
      );
      await this.db.query(
        `UPDATE booth_appointment a SET starts_at = starts_at + $2 * interval '1 millisecond',
           ends_at = ends_at + $2 * interval '1 millisecond'
         FROM booth b WHERE b.id = a.booth_id AND b.fair_id = $1`,
        [fairId, later],
      );
    }
    await this.db.query(
      `DELETE FROM booth_appointment a USING booth b, fair f WHERE b.id = a.booth_id AND b.fair_id = $1 AND f.id = $1
         AND (a.starts_at < f.opens_at OR a.ends_at > f.closes_at)`,
      [fairId],
    );
  }

  /** Every appointment at a booth with the number of its ticket, the earliest first. */
  async at(boothId: string): Promise<BoothTime[]> {
    return this.db.query<BoothTime>(
      `SELECT a.registration_id AS "registrationId", r.number, a.starts_at AS "startsAt"
       FROM booth_appointment a JOIN fair_registration r ON r.id = a.registration_id
       WHERE a.booth_id = $1 ORDER BY a.starts_at, a.desk`,
      [boothId],
    );
  }

  /** Those at a booth that are not over, the earliest first; of one ticket alone where it is said. */
  async ahead(boothId: string, now: Date, registrationId: string | null = null): Promise<AppointmentAhead[]> {
    return this.db.query<AppointmentAhead>(
      `SELECT ${AHEAD} WHERE a.booth_id = $1 AND a.ends_at > $2 AND ($3::uuid IS NULL OR a.registration_id = $3)
         AND NOT EXISTS (SELECT FROM queue_ticket t WHERE t.registration_id = a.registration_id
           AND t.booth_id = a.booth_id AND t.status IN ('talking', 'served'))
       ORDER BY a.starts_at, a.id`,
      [boothId, now, registrationId],
    );
  }

  /** Those that begin within a span at fairs that are on, and whose owners do not stand in the queue yet. */
  async between(from: Date, until: Date): Promise<AppointmentAhead[]> {
    return this.db.query<AppointmentAhead>(
      `SELECT ${AHEAD} JOIN fair f ON f.id = r.fair_id AND f.status IN ('announced', 'open')
       WHERE a.starts_at > $1 AND a.starts_at <= $2 AND b.status = 'confirmed'
         AND NOT EXISTS (SELECT FROM queue_ticket t WHERE t.registration_id = a.registration_id
           AND t.booth_id = a.booth_id AND t.status IN ('waiting', 'called', 'talking', 'served'))
       ORDER BY a.starts_at, a.id`,
      [from, until],
    );
  }

  /** Nobody books at these booths meanwhile. */
  async lockBooths(boothIds: readonly string[]): Promise<void> {
    await this.db.query('SELECT 1 FROM booth WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [boothIds]);
  }

  /**
   * Takes an appointment to another booth, at its time or as soon after as a desk and the person are free.
   * @returns when it is now; null where there is no such time, or the person has one there already
   */
  async moveToBooth(id: string, boothId: string, now: Date): Promise<Date | null> {
    const row = await this.db.queryOne<{ at: Date }>(
      `WITH own AS (SELECT id, registration_id, starts_at, ends_at - starts_at AS length FROM booth_appointment
                    WHERE id = $1),
       free AS (
         SELECT s.at, s.at + own.length AS until, d.desk, b.id AS booth_id, b.desks
         FROM own, booth b JOIN fair f ON f.id = b.fair_id, generate_series(1, b.desks) AS d (desk),
              generate_series(own.starts_at, f.closes_at - own.length, interval '5 minutes') AS s (at)
         WHERE b.id = $2 AND (s.at = own.starts_at OR s.at >= $3)
           AND NOT EXISTS (SELECT FROM booth_appointment o WHERE o.booth_id = b.id AND o.desk = d.desk
             AND tstzrange(o.starts_at, o.ends_at) && tstzrange(s.at, s.at + own.length))
           AND NOT EXISTS (SELECT FROM booth_appointment o WHERE o.registration_id = own.registration_id
             AND o.id <> own.id AND tstzrange(o.starts_at, o.ends_at) && tstzrange(s.at, s.at + own.length))
           AND NOT EXISTS (SELECT FROM booth_appointment o
             WHERE o.registration_id = own.registration_id AND o.booth_id = b.id)
         ORDER BY s.at, d.desk LIMIT 1)
       UPDATE booth_appointment a
       SET booth_id = free.booth_id, desks = free.desks, desk = free.desk, starts_at = free.at, ends_at = free.until
       FROM free WHERE a.id = $1 RETURNING a.starts_at AS at`,
      [id, boothId, now],
    );
    return row?.at ?? null;
  }

  async removeAll(ids: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM booth_appointment WHERE id = ANY($1::uuid[])', [ids]);
  }

  /** Those of a registration at booths that are there, the earliest first. */
  async of(registrationId: string): Promise<BoothAppointment[]> {
    return this.db.query<BoothAppointment>(
      `SELECT a.id, a.booth_id AS "boothId", b.number AS "boothNumber", e.name AS "employerName", a.starts_at AS "startsAt"
       FROM booth_appointment a JOIN booth b ON b.id = a.booth_id AND b.status = 'confirmed'
       JOIN employer e ON e.id = b.employer_id WHERE a.registration_id = $1 ORDER BY a.starts_at`,
      [registrationId],
    );
  }
}
