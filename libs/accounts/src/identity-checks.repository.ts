import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type IdentityClaim, type IdentityEvidence, type IdentityStatus } from './identity-check.lifecycle.js';

export interface IdentityCheckRow {
  id: string;
  personId: string;
  fullName: string;
  birthDate: LocalDate | null;
  phone: string | null;
  commune: string | null;
  deviceLabel: string;
  claim: IdentityClaim;
  status: IdentityStatus;
  createdAt: Date;
  lastSeenAt: Date | null;
}

export interface QueuePosition {
  at: Date;
  id: string;
}

const ROW = `c.id, c.person_id AS "personId", p.full_name AS "fullName", p.birth_date AS "birthDate", p.phone, p.commune,
  c.device_label AS "deviceLabel", c.claim, c.status, c.created_at AS "createdAt", p.last_seen_at AS "lastSeenAt"`;

/** People whom an office serves, or everybody when it is null. */
const SERVED_BY = (office: string) => `(${office}::uuid IS NULL OR p.office_id = ${office} OR EXISTS (
  SELECT FROM person_reception r WHERE r.person_id = p.id AND r.office_id = ${office}))`;

/** The SQL of identity checks. */
@Injectable()
export class IdentityChecksRepository {
  constructor(private readonly db: Db) {}

  /** Opens a check, or takes what is said now for the one that waits already. */
  async open(
    check: { id: string; personId: string; deviceId: string; deviceLabel: string; claim: IdentityClaim },
    at: Date,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO identity_check (id, person_id, device_id, device_label, claim, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (person_id, device_id) WHERE status = 'waiting' DO UPDATE SET claim = $5`,
      [check.id, check.personId, check.deviceId, check.deviceLabel, check.claim, at],
    );
  }

  /** @param officeId that serves the person; null for every office */
  async find(id: string, officeId: string | null): Promise<IdentityCheckRow | null> {
    return this.db.queryOne<IdentityCheckRow>(
      `SELECT ${ROW} FROM identity_check c JOIN person p ON p.id = c.person_id WHERE c.id = $1 AND ${SERVED_BY('$2')}`,
      [id, officeId],
    );
  }

  /** Those that wait, the longest wait first. @param officeId that serves the people; null for every office */
  async queue(officeId: string | null, after: QueuePosition | null, limit: number): Promise<IdentityCheckRow[]> {
    return this.db.query<IdentityCheckRow>(
      `SELECT ${ROW} FROM identity_check c JOIN person p ON p.id = c.person_id
       WHERE c.status = 'waiting' AND ($1::timestamptz IS NULL OR (c.created_at, c.id) > ($1, $2::uuid))
         AND ${SERVED_BY('$4')}
       ORDER BY c.created_at, c.id LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, limit, officeId],
    );
  }

  async waitingOf(personId: string): Promise<IdentityCheckRow[]> {
    return this.db.query<IdentityCheckRow>(
      `SELECT ${ROW} FROM identity_check c JOIN person p ON p.id = c.person_id
       WHERE c.person_id = $1 AND c.status = 'waiting' ORDER BY c.created_at, c.id`,
      [personId],
    );
  }

  async countWaiting(officeId: string | null): Promise<number> {
    const row = await this.db.queryOne<{ count: number }>(
      `SELECT count(*) AS count FROM identity_check c JOIN person p ON p.id = c.person_id
       WHERE c.status = 'waiting' AND ${SERVED_BY('$1')}`,
      [officeId],
    );
    return row!.count;
  }

  /** Decides a check that waits; false when somebody was faster. */
  async decide(
    id: string,
    status: IdentityStatus,
    evidence: IdentityEvidence | null,
    by: string,
    at: Date,
  ): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE identity_check SET status = $2, evidence = $3, decided_by = $4, decided_at = $5
       WHERE id = $1 AND status = 'waiting' RETURNING 1`,
      [id, status, evidence, by, at],
    );
    return row !== null;
  }

  /** Lets what else waits for a person lapse: its question is answered. */
  async lapseOf(personId: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE identity_check SET status = 'lapsed', decided_at = $2 WHERE person_id = $1 AND status = 'waiting'`,
      [personId, at],
    );
  }

  async lapseOlderThan(instant: Date, at: Date): Promise<number> {
    const rows = await this.db.query(
      `UPDATE identity_check SET status = 'lapsed', decided_at = $2 WHERE status = 'waiting' AND created_at < $1 RETURNING 1`,
      [instant, at],
    );
    return rows.length;
  }
}
