import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type Consultation } from './consultation.entity.js';

/** A consultation with the names that its page shows. */
export interface ConsultationRow extends Omit<Consultation, 'factId' | 'updatedAt' | 'voidedBy'> {
  officeName: string;
  /** Null for somebody who is gone. */
  counsellorName: string | null;
}

const ROW = `
  SELECT c.id, c.office_id AS "officeId", o.name AS "officeName", c.person_id AS "personId",
         c.counsellor_id AS "counsellorId", k.full_name AS "counsellorName", c.client_type AS "clientType", c.services,
         c.subjects, c.advice, c.proposals, c.plan, c.held_at AS "heldAt", c.created_at AS "createdAt",
         c.voided_at AS "voidedAt", c.void_reason AS "voidReason", c.removed_at AS "removedAt", c.version
  FROM consultation c JOIN office o ON o.id = c.office_id LEFT JOIN person k ON k.id = c.counsellor_id`;

/** Reads of consultations for screens. */
@Injectable()
export class ConsultationsQueries {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<ConsultationRow | null> {
    return this.db.queryOne<ConsultationRow>(`${ROW} WHERE c.id = $1`, [id]);
  }

  /** Those of a person, the newest first. @param officeId null for those of every office */
  async ofPerson(personId: string, officeId: string | null, limit: number): Promise<ConsultationRow[]> {
    return this.db.query<ConsultationRow>(
      `${ROW} WHERE c.person_id = $1 AND ($2::uuid IS NULL OR c.office_id = $2)
       ORDER BY c.held_at DESC, c.id DESC LIMIT $3`,
      [personId, officeId, limit],
    );
  }

  /** Whether somebody was ever counselled. */
  async hasAny(personId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      'SELECT 1 FROM consultation WHERE person_id = $1 AND voided_at IS NULL LIMIT 1',
      [personId],
    );
    return row !== null;
  }
}
