import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type HandOverReason, type HandOverStatus } from './hand-over.lifecycle.js';

export interface HandOverRecord {
  id: string;
  officeId: string;
  giverId: string;
  takerId: string;
  fromDay: LocalDate;
  untilDay: LocalDate | null;
  reason: HandOverReason;
  status: HandOverStatus;
  madeBy: string;
  madeAt: Date;
}

/** A hand-over with the names that its list shows; null for somebody who is gone. */
export interface HandOverRow extends HandOverRecord {
  giverName: string | null;
  takerName: string | null;
  madeByName: string | null;
  endedAt: Date | null;
  people: number;
}

const COLUMNS = `h.id, h.office_id AS "officeId", h.giver_id AS "giverId", h.taker_id AS "takerId", h.from_day AS "fromDay",
  h.until_day AS "untilDay", h.reason, h.status, h.made_by AS "madeBy", h.made_at AS "madeAt"`;

/** The SQL of hand-overs. */
@Injectable()
export class HandOversRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<HandOverRecord | null> {
    return this.db.queryOne<HandOverRecord>(`SELECT ${COLUMNS} FROM hand_over h WHERE h.id = $1`, [id]);
  }

  async lock(id: string): Promise<HandOverRecord | null> {
    return this.db.queryOne<HandOverRecord>(`SELECT ${COLUMNS} FROM hand_over h WHERE h.id = $1 FOR NO KEY UPDATE`, [
      id,
    ]);
  }

  /** @param personIds of whom those are taken who are the giver's own. @returns how many people it is about */
  async insert(record: HandOverRecord, personIds: readonly string[]): Promise<number> {
    const { id, officeId, giverId, takerId, fromDay, untilDay, reason, status, madeBy, madeAt } = record;
    await this.db.query(
      `INSERT INTO hand_over (id, office_id, giver_id, taker_id, from_day, until_day, reason, status, made_by, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, officeId, giverId, takerId, fromDay, untilDay, reason, status, madeBy, madeAt],
    );
    const people = await this.db.query(
      `INSERT INTO hand_over_person (hand_over_id, person_id)
       SELECT $1, c.person_id FROM caseload c
       WHERE c.person_id = ANY($2::uuid[]) AND c.counsellor_id = $3 AND c.office_id = $4 AND c.hand_over_id IS NULL
       RETURNING 1`,
      [id, personIds, giverId, officeId],
    );
    return people.length;
  }

  /** Whose day has come: to begin, or to be given back. */
  async dueIds(today: LocalDate): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM hand_over WHERE (status = 'planned' AND from_day <= $1) OR (status = 'running' AND until_day < $1)
       ORDER BY from_day, id`,
      [today],
    );
    return rows.map(({ id }) => id);
  }

  async setStatus(id: string, status: HandOverStatus): Promise<void> {
    await this.db.query('UPDATE hand_over SET status = $2 WHERE id = $1', [id, status]);
  }

  /** @param by null for what its last day ended */
  async close(id: string, status: HandOverStatus, by: string | null, at: Date): Promise<void> {
    await this.db.query('UPDATE hand_over SET status = $2, ended_by = $3, ended_at = $4 WHERE id = $1', [
      id,
      status,
      by,
      at,
    ]);
  }

  /** Gives the people to the taker, as far as they are still the giver's; the others are no part of it. */
  async give({ id, giverId, takerId, officeId, untilDay }: HandOverRecord, at: Date): Promise<string[]> {
    const moved = await this.db.query<{ id: string }>(
      `UPDATE caseload c SET counsellor_id = $3, since = $5, hand_over_id = CASE WHEN $6::date IS NOT NULL THEN $1::uuid END
       FROM hand_over_person p WHERE p.hand_over_id = $1 AND p.person_id = c.person_id
         AND c.counsellor_id = $2 AND c.office_id = $4 AND c.hand_over_id IS NULL RETURNING c.person_id AS id`,
      [id, giverId, takerId, officeId, at, untilDay],
    );
    const ids = moved.map((row) => row.id);
    await this.db.query('DELETE FROM hand_over_person WHERE hand_over_id = $1 AND person_id <> ALL($2::uuid[])', [
      id,
      ids,
    ]);
    return ids;
  }

  /** Gives the people back, as far as they are still with the taker by it. */
  async giveBack({ id, giverId, takerId, untilDay }: HandOverRecord, at: Date): Promise<string[]> {
    const moved = await this.db.query<{ id: string }>(
      `UPDATE caseload c SET counsellor_id = $2, since = $4, hand_over_id = NULL
       FROM hand_over_person p WHERE p.hand_over_id = $1 AND p.person_id = c.person_id AND c.counsellor_id = $3
         AND c.hand_over_id IS NOT DISTINCT FROM CASE WHEN $5::date IS NOT NULL THEN $1::uuid END
       RETURNING c.person_id AS id`,
      [id, giverId, takerId, at, untilDay],
    );
    return moved.map((row) => row.id);
  }

  /** The newest first. @param concerned whose: of one counsellor, or null for those of everybody */
  async list(concerned: string | null, after: string | null, limit: number): Promise<HandOverRow[]> {
    return this.db.query<HandOverRow>(
      `SELECT ${COLUMNS}, h.ended_at AS "endedAt", g.full_name AS "giverName", t.full_name AS "takerName",
              m.full_name AS "madeByName",
              (SELECT count(*)::int FROM hand_over_person p WHERE p.hand_over_id = h.id) AS people
       FROM hand_over h LEFT JOIN person g ON g.id = h.giver_id LEFT JOIN person t ON t.id = h.taker_id
       LEFT JOIN person m ON m.id = h.made_by
       WHERE ($1::uuid IS NULL OR $1 IN (h.giver_id, h.taker_id, h.made_by)) AND ($2::uuid IS NULL OR h.id < $2)
       ORDER BY h.id DESC LIMIT $3`,
      [concerned, after, limit],
    );
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM hand_over_person WHERE person_id = $1', [personId]);
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `INSERT INTO hand_over_person (hand_over_id, person_id)
       SELECT hand_over_id, $2 FROM hand_over_person WHERE person_id = $1 ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.removeOf(from);
  }
}
