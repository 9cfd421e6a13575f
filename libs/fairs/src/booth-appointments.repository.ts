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
}

/** The SQL of appointments at the booths of fairs. */
@Injectable()
export class BoothAppointmentsRepository {
  constructor(private readonly db: Db) {}

  /** Locks a booth, so that two who ask at once get two desks; null for one that is not confirmed. */
  async lockBooth(boothId: string): Promise<AppointmentBooth | null> {
    return this.db.queryOne<AppointmentBooth>(
      `SELECT fair_id AS "fairId", slot_minutes AS "slotMinutes" FROM booth
       WHERE id = $1 AND status = 'confirmed' FOR NO KEY UPDATE`,
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

  async remove(registrationId: string, boothId: string): Promise<void> {
    await this.db.query('DELETE FROM booth_appointment WHERE registration_id = $1 AND booth_id = $2', [
      registrationId,
      boothId,
    ]);
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
