import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type HelpStatus } from './help.lifecycle.js';

/** Somebody who asked for a counsellor. */
export interface HelpRequest {
  id: string;
  fairId: string;
  registrationId: string;
  personId: string;
  status: HelpStatus;
  answer: string | null;
  takenBy: string | null;
  takenAt: Date | null;
  closedBy: string | null;
  closedAt: Date | null;
}

/** A request as the staff see it who help. */
export interface HelpRow {
  id: string;
  fairId: string;
  fair: string;
  registrationId: string;
  number: number;
  name: string;
  phone: string | null;
  seat: string | null;
  status: HelpStatus;
  text: string | null;
  answer: string | null;
  createdAt: Date;
  taker: string | null;
}

/** Fairs that an office holds: its own, and those of others that it holds with them. */
const HELD = `(f.office_id = $1 OR EXISTS (SELECT FROM fair_office o WHERE o.fair_id = f.id AND o.office_id = $1))`;

/** The SQL of people at fairs who ask for a counsellor. */
@Injectable()
export class HelpRepository {
  constructor(private readonly db: Db) {}

  async lock(id: string): Promise<HelpRequest | null> {
    return this.db.queryOne<HelpRequest>(
      `SELECT id, fair_id AS "fairId", registration_id AS "registrationId", person_id AS "personId", status, answer,
              taken_by AS "takenBy", taken_at AS "takenAt", closed_by AS "closedBy", closed_at AS "closedAt"
       FROM help_request WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
  }

  async registrationOf(id: string): Promise<string | null> {
    const row = await this.db.queryOne<{ id: string }>('SELECT registration_id AS id FROM help_request WHERE id = $1', [
      id,
    ]);
    return row?.id ?? null;
  }

  async hasOpen(registrationId: string): Promise<boolean> {
    const row = await this.db.queryOne(`SELECT 1 FROM help_request WHERE registration_id = $1 AND status <> 'closed'`, [
      registrationId,
    ]);
    return row !== null;
  }

  async insert(
    request: Pick<HelpRequest, 'id' | 'fairId' | 'registrationId' | 'personId'>,
    text: string | null,
    at: Date,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO help_request (id, fair_id, registration_id, person_id, status, text, created_at)
       VALUES ($1, $2, $3, $4, 'open', $5, $6)`,
      [request.id, request.fairId, request.registrationId, request.personId, text, at],
    );
  }

  async save({ id, status, answer, takenBy, takenAt, closedBy, closedAt }: HelpRequest): Promise<void> {
    await this.db.query(
      `UPDATE help_request SET status = $2, answer = $3, taken_by = $4, taken_at = $5, closed_by = $6, closed_at = $7,
         seq = seq + 1 WHERE id = $1`,
      [id, status, answer, takenBy, takenAt, closedBy, closedAt],
    );
  }

  /** Whether an answer goes to the telephone: no page is open, and nobody is told at a rehearsal. */
  async isTold({ fairId, personId }: Pick<HelpRequest, 'fairId' | 'personId'>): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM fair f WHERE f.id = $1 AND f.status <> 'rehearsal'
         AND NOT EXISTS (SELECT FROM live_connection l WHERE l.person_id = $2 AND l.fair_id = f.id)`,
      [fairId, personId],
    );
    return row !== null;
  }

  /** Fairs of an office that run, with the count of changes of their requests. */
  async fairsOf(officeId: string): Promise<{ id: string; title: string; seq: number }[]> {
    return this.db.query(
      `SELECT f.id, f.title, (SELECT coalesce(sum(seq), 0)::int FROM help_request h WHERE h.fair_id = f.id) AS seq
       FROM fair f WHERE f.status IN ('open', 'rehearsal') AND ${HELD} ORDER BY f.opens_at, f.id`,
      [officeId],
    );
  }

  /** Requests that are not closed, the oldest first: whoever waits for an answer is not forgotten with the fair. */
  async openOf(officeId: string, limit: number): Promise<HelpRow[]> {
    return this.db.query<HelpRow>(
      `SELECT h.id, h.fair_id AS "fairId", f.title AS fair, h.registration_id AS "registrationId", r.number,
              p.full_name AS name, p.phone, r.seat, h.status, h.text, h.answer, h.created_at AS "createdAt",
              t.full_name AS taker
       FROM help_request h JOIN fair f ON f.id = h.fair_id JOIN fair_registration r ON r.id = h.registration_id
       JOIN person p ON p.id = h.person_id LEFT JOIN person t ON t.id = h.taken_by
       WHERE h.status <> 'closed' AND ${HELD} ORDER BY h.created_at, h.id LIMIT $2`,
      [officeId, limit],
    );
  }

  async countOpen(fairId: string): Promise<number> {
    const row = await this.db.queryOne<{ count: number }>(
      `SELECT count(*)::int AS count FROM help_request WHERE fair_id = $1 AND status <> 'closed'`,
      [fairId],
    );
    return row!.count;
  }
}
