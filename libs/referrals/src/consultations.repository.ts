import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { Consultation } from './consultation.entity.js';

/** The SQL that changes consultations. */
@Injectable()
export class ConsultationsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Consultation | null> {
    return this.db.manager.findOneBy(Consultation, { id });
  }

  async lock(id: string): Promise<Consultation | null> {
    return this.db.manager.findOne(Consultation, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async insert(consultation: Consultation): Promise<void> {
    await this.db.manager.insert(Consultation, consultation as object);
  }

  async save(consultation: Consultation): Promise<void> {
    await this.db.manager.save(Consultation, consultation);
  }

  /** What was said with somebody, for their own copy. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT c.held_at AS "heldAt", o.name AS office, c.client_type AS "clientType", c.services, c.subjects, c.advice,
              c.proposals, c.plan, f.title AS fair, c.voided_at AS "voidedAt", c.void_reason AS "voidReason"
       FROM consultation c JOIN office o ON o.id = c.office_id LEFT JOIN fair f ON f.id = c.fair_id
       WHERE c.person_id = $1 ORDER BY c.held_at, c.id LIMIT 5000`,
      [personId],
    );
  }

  /** Removes texts, proposals and plan; the coded row stays for the figures. */
  async removeTextsOf(personId: string, now: Date): Promise<void> {
    await this.db.query(
      `UPDATE consultation SET advice = NULL, proposals = '[]', plan = '[]', removed_at = coalesce(removed_at, $2)
       WHERE person_id = $1`,
      [personId, now],
    );
  }

  /** The same for what was held before an instant, some at a time. @returns how many */
  async removeTextsBefore(before: Date, now: Date, limit: number): Promise<number> {
    const rows = await this.db.query(
      `UPDATE consultation SET advice = NULL, proposals = '[]', plan = '[]', removed_at = $2
       WHERE id IN (SELECT id FROM consultation WHERE held_at < $1 AND removed_at IS NULL ORDER BY held_at LIMIT $3
         FOR UPDATE SKIP LOCKED) RETURNING id`,
      [before, now, limit],
    );
    return rows.length;
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query('UPDATE consultation SET person_id = $2 WHERE person_id = $1', [from, into]);
  }

  async idsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM consultation WHERE person_id = $1', [personId]);
    return rows.map(({ id }) => id);
  }

  /** Gives those of some that are with one person back to another. */
  async giveBack(ids: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query('UPDATE consultation SET person_id = $2 WHERE id = ANY($1) AND person_id = $3', [
      ids,
      to,
      personId,
    ]);
  }
}
