import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';

export interface OpenSlip {
  id: string;
  personId: string;
  birthDate: LocalDate | null;
}

/** The SQL of printed sign-in codes. */
@Injectable()
export class SlipsRepository {
  constructor(private readonly db: Db) {}

  async insert(slip: {
    id: string;
    personId: string;
    codeHash: string;
    issuedAt: Date;
    issuedBy: string;
    expiresAt: Date;
  }): Promise<void> {
    await this.db.query(
      `INSERT INTO sign_in_slip (id, person_id, code_hash, issued_at, issued_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [slip.id, slip.personId, slip.codeHash, slip.issuedAt, slip.issuedBy, slip.expiresAt],
    );
  }

  /** Ends the slip that is open for a person, if there is one. */
  async withdrawOf(personId: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE sign_in_slip SET status = 'withdrawn', closed_at = $2 WHERE person_id = $1 AND status = 'open'`,
      [personId, at],
    );
  }

  /** Counts an attempt on an open slip; after the last one it is withdrawn. @returns null when there is no such slip */
  async attempt(codeHash: string, limit: number, now: Date): Promise<OpenSlip | null> {
    return this.db.queryOne<OpenSlip>(
      `UPDATE sign_in_slip s SET attempts = attempts + 1,
              status = CASE WHEN attempts + 1 > $2 THEN 'withdrawn' ELSE s.status END,
              closed_at = CASE WHEN attempts + 1 > $2 THEN $3 ELSE closed_at END
       FROM person p
       WHERE s.code_hash = $1 AND s.status = 'open' AND s.expires_at > $3 AND p.id = s.person_id AND p.status = 'active'
       RETURNING s.id, s.person_id AS "personId", p.birth_date AS "birthDate"`,
      [codeHash, limit, now],
    );
  }

  /** Uses a slip up; false when it is used or withdrawn. */
  async use(id: string, deviceId: string, at: Date): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE sign_in_slip SET status = 'used', closed_at = $3, device_id = $2
       WHERE id = $1 AND status = 'open' RETURNING 1`,
      [id, deviceId, at],
    );
    return row !== null;
  }
}
