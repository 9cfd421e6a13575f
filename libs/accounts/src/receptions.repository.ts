import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type ReceivePerson } from './reception.schema.js';

/** Which offices serve people of another one. */
@Injectable()
export class ReceptionsRepository {
  constructor(private readonly db: Db) {}

  /** Of some people, those whom an office serves: its own, and those whom it has received. */
  async servedBy(officeId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT p.id FROM person p WHERE p.id = ANY($2) AND (p.office_id = $1
         OR EXISTS (SELECT FROM person_reception r WHERE r.person_id = p.id AND r.office_id = $1))`,
      [officeId, personIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether somebody whom the desk serves has nothing to do with an office (yet). */
  async isOfOthers(officeId: string | null, personId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM person p WHERE p.id = $2 AND p.status = 'active' AND p.office_id IS DISTINCT FROM $1
         AND NOT EXISTS (SELECT FROM person_reception r WHERE r.person_id = p.id AND r.office_id = $1)
         AND NOT EXISTS (SELECT FROM staff_credential s WHERE s.person_id = p.id)`,
      [officeId, personId],
    );
    return row !== null;
  }

  /** Received again it is served for as long again. */
  async receive(
    personId: string,
    officeId: string,
    { reason, by, at }: Pick<ReceivePerson, 'reason'> & { by: string; at: Date },
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO person_reception (person_id, office_id, reason, received_at, received_by) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id, office_id) DO UPDATE SET reason = $3, received_at = $4, received_by = $5`,
      [personId, officeId, reason, at, by],
    );
  }

  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT o.name AS office, r.reason, r.received_at AS "receivedAt" FROM person_reception r
       JOIN office o ON o.id = r.office_id WHERE r.person_id = $1 ORDER BY r.received_at`,
      [personId],
    );
  }

  /** Whoever serves one of two records serves the one that stays. */
  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `INSERT INTO person_reception (person_id, office_id, reason, received_at, received_by)
       SELECT $2, office_id, reason, received_at, received_by FROM person_reception WHERE person_id = $1
       ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.removeOf(from);
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM person_reception WHERE person_id = $1', [personId]);
  }

  /** @returns how many */
  async forgetBefore(before: Date): Promise<number> {
    return (await this.db.query('DELETE FROM person_reception WHERE received_at < $1 RETURNING 1', [before])).length;
  }
}
