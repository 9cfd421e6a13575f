import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type MovedRecords } from './personal-data.js';
import { REMOVED_NAME } from './privacy.repository.js';

/** A merge as it is written down just before it happens. */
export interface NewMerge {
  id: string;
  from: string;
  into: string;
  moved: MovedRecords;
  by: string;
  at: Date;
}

/** A record that became part of another. */
export interface MergedRecord {
  id: string;
  fullName: string;
  phone: string | null;
  mergedAt: Date;
  /** What moved was written down, so that it can go back. */
  isWrittenDown: boolean;
  /** The name was removed when its time was over: nothing is left to give back. */
  isForgotten: boolean;
}

/** What a merge fills on the record that stays where that has nothing. */
const FILLED = ['birth_date', 'sex', 'email', 'commune', 'client_type', 'phone'] as const;
const LISTED = 50;

/** The SQL of merges that can be undone. */
@Injectable()
export class MergesRepository {
  constructor(private readonly db: Db) {}

  /** Notes also which details are about to be filled, and whether the person could sign in. */
  async insert({ id, from, into, moved, by, at }: NewMerge): Promise<void> {
    await this.db.query(
      `INSERT INTO person_merge (id, person_id, into_id, merged_at, merged_by, moved, was_seeker, filled)
       SELECT $1, s.id, t.id, $4, $5, $6,
         EXISTS (SELECT FROM role_assignment r WHERE r.person_id = s.id AND r.role = 'seeker'),
         array_remove(ARRAY[${FILLED.map((column) => `CASE WHEN t.${column} IS NULL AND s.${column} IS NOT NULL THEN '${column}' END`).join(', ')}], NULL)
       FROM person s, person t WHERE s.id = $2 AND t.id = $3`,
      [id, from, into, at, by, JSON.stringify(moved)],
    );
  }

  async listOf(into: string): Promise<MergedRecord[]> {
    return this.db.query<MergedRecord>(
      `SELECT p.id, p.full_name AS "fullName", p.phone, p.ended_at AS "mergedAt",
         m.id IS NOT NULL AS "isWrittenDown", p.full_name = $2 AS "isForgotten"
       FROM person p LEFT JOIN person_merge m ON m.person_id = p.id AND m.into_id = p.merged_into
       WHERE p.merged_into = $1 AND p.status = 'merged' ORDER BY p.ended_at DESC, p.id LIMIT $3`,
      [into, REMOVED_NAME, LISTED],
    );
  }

  /** What a merge moved; null when nobody wrote it down. */
  async movedBy(from: string, into: string): Promise<MovedRecords | null> {
    const row = await this.db.queryOne<{ moved: MovedRecords }>(
      'SELECT moved FROM person_merge WHERE person_id = $1 AND into_id = $2',
      [from, into],
    );
    return row?.moved ?? null;
  }

  /** Adds what a merge moved late; nothing where nobody wrote the merge down. */
  async addMoved(from: string, into: string, late: MovedRecords): Promise<void> {
    const before = await this.movedBy(from, into);
    if (!before) return;
    const moved: Record<string, readonly string[]> = { ...before };
    for (const [table, ids] of Object.entries(late)) moved[table] = [...new Set([...(moved[table] ?? []), ...ids])];
    await this.db.query('UPDATE person_merge SET moved = $3 WHERE person_id = $1 AND into_id = $2', [
      from,
      into,
      JSON.stringify(moved),
    ]);
  }

  /** Removes from the history of one person the words on each purpose that a merge copied there. */
  async takeBackConsents(from: string, into: string): Promise<void> {
    await this.db.query(
      `DELETE FROM consent t USING consent s
       WHERE s.person_id = $1 AND t.person_id = $2 AND t.id = md5(s.id::text || $2::text)::uuid`,
      [from, into],
    );
  }

  /**
   * Takes from the record that stays what the merge filled there and nobody changed since, then lets the other one live
   * again. The number goes back to whom it was of, unless somebody else has it by now.
   */
  async restore(from: string, into: string): Promise<void> {
    const emptied = FILLED.map(
      (column) =>
        `${column} = CASE WHEN '${column}' = ANY(m.filled) AND t.${column} = s.${column} THEN NULL ELSE t.${column} END`,
    );
    await this.db.query(
      `UPDATE person t SET ${emptied.join(', ')}, version = t.version + 1
       FROM person_merge m JOIN person s ON s.id = m.person_id
       WHERE t.id = m.into_id AND m.person_id = $1 AND m.into_id = $2`,
      [from, into],
    );
    await this.db.query(
      `UPDATE person s SET status = 'active', merged_into = NULL, ended_at = NULL, version = s.version + 1,
         phone = CASE WHEN EXISTS (SELECT FROM person o WHERE o.phone = s.phone AND o.status = 'active') THEN NULL
           ELSE s.phone END
       WHERE s.id = $1`,
      [from],
    );
    await this.db.query(
      `INSERT INTO role_assignment (person_id, role, assigned_at, assigned_by)
       SELECT person_id, 'seeker', merged_at, merged_by FROM person_merge
       WHERE person_id = $1 AND into_id = $2 AND was_seeker ON CONFLICT DO NOTHING`,
      [from, into],
    );
  }

  /** Without it a merge can only be undone in part. */
  async forgetOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM person_merge WHERE person_id = $1', [personId]);
  }
}
