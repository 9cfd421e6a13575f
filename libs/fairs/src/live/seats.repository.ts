import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** That somebody sits at a computer, or holds a code for one that still counts at an instant. */
export const SITS = (registration: string, at: string) => `EXISTS (SELECT FROM fair_seat s
  WHERE s.registration_id = ${registration} AND s.closed_at IS NULL AND (s.session_id IS NOT NULL OR s.code_expires_at > ${at}))`;

/** Somebody at a computer of the centre. */
export interface Seat {
  id: string;
  fairId: string;
  registrationId: string;
  personId: string;
  sessionId: string | null;
}

const SEAT = `s.id, r.fair_id AS "fairId", s.registration_id AS "registrationId", r.person_id AS "personId",
  s.session_id AS "sessionId"`;

/** The SQL of computers that people use during a fair. */
@Injectable()
export class SeatsRepository {
  constructor(private readonly db: Db) {}

  async insert(seat: {
    id: string;
    registrationId: string;
    codeHash: string;
    createdBy: string;
    createdAt: Date;
    codeExpiresAt: Date;
  }): Promise<void> {
    await this.db.query(
      `INSERT INTO fair_seat (id, registration_id, code_hash, created_by, created_at, code_expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [seat.id, seat.registrationId, seat.codeHash, seat.createdBy, seat.createdAt, seat.codeExpiresAt],
    );
  }

  /** The seat behind a code that was not used yet, for this transaction alone; its fair runs. */
  async lockByCode(codeHash: string, at: Date): Promise<Seat | null> {
    return this.db.queryOne<Seat>(
      `SELECT ${SEAT} FROM fair_seat s JOIN fair_registration r ON r.id = s.registration_id
       JOIN fair f ON f.id = r.fair_id AND f.status IN ('open', 'rehearsal')
       WHERE s.code_hash = $1 AND s.session_id IS NULL AND s.closed_at IS NULL AND s.code_expires_at > $2
       FOR NO KEY UPDATE OF s`,
      [codeHash, at],
    );
  }

  /** For this transaction alone: of two codes given at once the later one counts. @returns false when it is gone */
  async lockRegistration(id: string): Promise<boolean> {
    return (await this.db.queryOne('SELECT 1 FROM fair_registration WHERE id = $1 FOR NO KEY UPDATE', [id])) !== null;
  }

  /** Those of a registration that are not closed. */
  async lockOpenOf(registrationId: string): Promise<Seat[]> {
    return this.db.query<Seat>(
      `SELECT ${SEAT} FROM fair_seat s JOIN fair_registration r ON r.id = s.registration_id
       WHERE s.registration_id = $1 AND s.closed_at IS NULL FOR NO KEY UPDATE OF s`,
      [registrationId],
    );
  }

  async findBySession(sessionId: string): Promise<Seat | null> {
    return this.db.queryOne<Seat>(
      `SELECT ${SEAT} FROM fair_seat s JOIN fair_registration r ON r.id = s.registration_id WHERE s.session_id = $1`,
      [sessionId],
    );
  }

  /** Those of fairs that are over. */
  async leftOpen(limit: number): Promise<Seat[]> {
    return this.db.query<Seat>(
      `SELECT ${SEAT} FROM fair_seat s JOIN fair_registration r ON r.id = s.registration_id
       JOIN fair f ON f.id = r.fair_id WHERE s.closed_at IS NULL AND f.status NOT IN ('open', 'rehearsal') LIMIT $1`,
      [limit],
    );
  }

  async isOpen(registrationId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      'SELECT 1 FROM fair_seat WHERE registration_id = $1 AND closed_at IS NULL AND session_id IS NOT NULL',
      [registrationId],
    );
    return row !== null;
  }

  async setOpened(id: string, sessionId: string, at: Date): Promise<void> {
    await this.db.query('UPDATE fair_seat SET session_id = $2, opened_at = $3 WHERE id = $1', [id, sessionId, at]);
  }

  async setClosed(id: string, at: Date): Promise<void> {
    await this.db.query('UPDATE fair_seat SET closed_at = $2 WHERE id = $1', [id, at]);
  }
}
