import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { WORK_OF_OTHERS } from '../work/work-item.kinds.js';

/** Who is in charge of a person. */
export interface Charge {
  personId: string;
  counsellorId: string;
  officeId: string;
}

const STAYS = '(caseload.hand_over_id IS NOT NULL OR caseload.counsellor_id = excluded.counsellor_id)';

/** The SQL of who is in charge of whom. */
@Injectable()
export class CaseloadRepository {
  constructor(private readonly db: Db) {}

  /** Takes somebody of whom nobody is in charge yet. */
  async take({ personId, counsellorId, officeId }: Charge, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO caseload (person_id, counsellor_id, office_id, since) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) DO NOTHING`,
      [personId, counsellorId, officeId, at],
    );
  }

  /**
   * Whoever spoke with somebody last is in charge, unless a colleague keeps the person for a while; a talk that is
   * written down later than another changes nothing.
   */
  async spoke({ personId, counsellorId, officeId }: Charge, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO caseload (person_id, counsellor_id, office_id, since, spoken_at) VALUES ($1, $2, $3, $4, $4)
       ON CONFLICT (person_id) DO UPDATE SET
         counsellor_id = CASE WHEN ${STAYS} THEN caseload.counsellor_id ELSE excluded.counsellor_id END,
         office_id = CASE WHEN ${STAYS} THEN caseload.office_id ELSE excluded.office_id END,
         since = CASE WHEN ${STAYS} THEN caseload.since ELSE excluded.since END,
         spoken_at = excluded.spoken_at
       WHERE caseload.spoken_at IS NULL OR caseload.spoken_at <= excluded.spoken_at`,
      [personId, counsellorId, officeId, at],
    );
  }

  /** Somebody was reached by phone; who is in charge stays as it is. */
  async reached(personId: string, at: Date): Promise<void> {
    await this.db.query('UPDATE caseload SET spoken_at = GREATEST(spoken_at, $2) WHERE person_id = $1', [personId, at]);
  }

  /** Open work about these people goes to who is in charge of them, as far as it is of the same office. */
  async sendWorkAfter(personIds: readonly string[]): Promise<void> {
    await this.db.query(
      `UPDATE work_item i SET counsellor_id = c.counsellor_id FROM caseload c
       WHERE c.person_id = ANY($1::uuid[]) AND i.person_id = c.person_id AND i.office_id = c.office_id
         AND i.done_at IS NULL AND i.counsellor_id <> c.counsellor_id AND i.kind <> ALL($2::text[])`,
      [personIds, WORK_OF_OTHERS],
    );
  }

  /** Who is in charge of each of these people; those of nobody are left out. */
  async inChargeOf(personIds: readonly string[]): Promise<Charge[]> {
    return this.db.query<Charge>(
      `SELECT person_id AS "personId", counsellor_id AS "counsellorId", office_id AS "officeId"
       FROM caseload WHERE person_id = ANY($1::uuid[]) ORDER BY person_id`,
      [personIds],
    );
  }

  /** For somebody's own copy. */
  async exportOf(personId: string): Promise<Record<string, unknown> | null> {
    return this.db.queryOne(
      `SELECT k.full_name AS counsellor, c.since, c.spoken_at AS "spokenAt"
       FROM caseload c LEFT JOIN person k ON k.id = c.counsellor_id WHERE c.person_id = $1`,
      [personId],
    );
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM caseload WHERE person_id = $1', [personId]);
  }

  /** Of two who are in charge of one person, it stays who was in charge of the record that stays. */
  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `INSERT INTO caseload (person_id, counsellor_id, office_id, since, spoken_at, hand_over_id)
       SELECT $2, counsellor_id, office_id, since, spoken_at, hand_over_id FROM caseload WHERE person_id = $1
       ON CONFLICT (person_id) DO UPDATE SET spoken_at = GREATEST(caseload.spoken_at, excluded.spoken_at)`,
      [from, into],
    );
    await this.removeOf(from);
  }
}
