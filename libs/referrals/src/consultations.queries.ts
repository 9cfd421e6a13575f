import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type Consultation } from './consultation.entity.js';

/** A consultation with the names that its page shows. */
export interface ConsultationRow extends Omit<Consultation, 'factId' | 'updatedAt' | 'voidedBy'> {
  officeName: string;
  /** Null for somebody who is gone. */
  counsellorName: string | null;
  /** Of the fair at which it was held. */
  fairTitle: string | null;
}

/** A fair at which counsellors may have talked with people. */
export interface CounsellingFair {
  id: string;
  title: string;
  opensAt: Date;
  isOpen: boolean;
  /** Whether the person has come to it. */
  hasCome: boolean;
}

const ROW = `
  SELECT c.id, c.office_id AS "officeId", o.name AS "officeName", c.person_id AS "personId",
         c.counsellor_id AS "counsellorId", k.full_name AS "counsellorName", c.client_type AS "clientType", c.services,
         c.subjects, c.advice, c.proposals, c.plan, c.held_at AS "heldAt", c.fair_id AS "fairId", f.title AS "fairTitle", c.created_at AS "createdAt",
         c.voided_at AS "voidedAt", c.void_reason AS "voidReason", c.removed_at AS "removedAt", c.version
  FROM consultation c JOIN office o ON o.id = c.office_id LEFT JOIN person k ON k.id = c.counsellor_id
       LEFT JOIN fair f ON f.id = c.fair_id`;

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

  /** Fairs that an office holds and that opened within a span, the one to which the person has come first. */
  async fairsOf(officeId: string | null, personId: string, from: Date, until: Date): Promise<CounsellingFair[]> {
    return this.db.query<CounsellingFair>(
      `SELECT f.id, f.title, f.opens_at AS "opensAt", f.status = 'open' AS "isOpen",
              EXISTS (SELECT FROM fair_registration r WHERE r.fair_id = f.id AND r.person_id = $2
                AND r.status = 'checked_in') AS "hasCome"
       FROM fair f WHERE f.status IN ('open', 'closed') AND f.opens_at >= $3 AND f.opens_at < $4
         AND ($1::uuid IS NULL OR f.office_id = $1
           OR EXISTS (SELECT FROM fair_office o WHERE o.fair_id = f.id AND o.office_id = $1))
       ORDER BY "hasCome" DESC, f.opens_at DESC, f.id LIMIT 20`,
      [officeId, personId, from, until],
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
