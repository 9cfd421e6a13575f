import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type PlanItem } from './plan-item.schema.js';
import { type PlanEntry } from './plan-standing.js';

/** A version of an item, and where it came from. */
export interface PlanItemVersion extends PlanItem {
  isDropped: boolean;
  /** Null of what the plan said when the house was built. */
  createdBy: string | null;
  createdAt: Date;
}

export interface KeptPlanEntry extends PlanEntry {
  id: string;
  key: string;
  note: string;
  fileId: string | null;
  recordedBy: string;
  recordedAt: Date;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
}

const ITEM = `i.key, i.version, kind, name, name_en AS "nameEn", source, owner, bound, due_on AS "dueOn",
  due_day AS "dueDay", is_certain AS "isCertain", is_dropped AS "isDropped", valid_from AS "validFrom",
  created_by AS "createdBy", created_at AS "createdAt", position,
  coalesce((SELECT jsonb_agg(jsonb_build_object('year', year, 'basisPoints', basis_points) ORDER BY year)
    FROM plan_item_target t WHERE t.key = i.key AND t.version = i.version), '[]') AS targets`;

const ENTRY = `id, key, year, day, basis_points AS "basisPoints", is_done AS "isDone", source, note, file_id AS "fileId",
  recorded_by AS "recordedBy", recorded_at AS "recordedAt", withdrawn_by AS "withdrawnBy", withdrawn_at AS "withdrawnAt"`;

/** The SQL of what the plan asks for, and of what was noted of it. */
@Injectable()
export class PlanItemsRepository {
  constructor(private readonly db: Db) {}

  /**
   * What is asked for, in its order: of each item the newest version that is valid by a day.
   * @param asOf an instant with its offset: versions that were written later do not count
   */
  async items(validBy: LocalDate, asOf: string): Promise<PlanItemVersion[]> {
    return this.db.query(
      `SELECT * FROM (SELECT DISTINCT ON (key) ${ITEM} FROM plan_item i WHERE valid_from <= $1 AND created_at <= $2
         ORDER BY key, version DESC) AS item
       WHERE NOT "isDropped" ORDER BY position, key`,
      [validBy, asOf],
    );
  }

  /** The newest first. */
  async versions(key: string): Promise<PlanItemVersion[]> {
    return this.db.query(`SELECT ${ITEM} FROM plan_item i WHERE key = $1 ORDER BY version DESC`, [key]);
  }

  /** What was noted of every item and stood at an instant, in the order of its days. */
  async entries(asOf: string): Promise<KeptPlanEntry[]> {
    return this.db.query(
      `SELECT ${ENTRY} FROM plan_entry WHERE recorded_at <= $1 AND (withdrawn_at IS NULL OR withdrawn_at > $1)
       ORDER BY key, year, day, recorded_at, id`,
      [asOf],
    );
  }

  /** What was noted of one item, withdrawn or not, the newest first. */
  async entriesOf(key: string): Promise<KeptPlanEntry[]> {
    return this.db.query(
      `SELECT ${ENTRY} FROM plan_entry WHERE key = $1 ORDER BY year DESC, day DESC, recorded_at DESC, id DESC LIMIT 200`,
      [key],
    );
  }

  /** Who looks after which item. */
  async keepers(): Promise<Map<string, string>> {
    const rows = await this.db.query<{ key: string; keeperId: string }>(
      'SELECT key, keeper_id AS "keeperId" FROM plan_item_keeper',
    );
    return new Map(rows.map(({ key, keeperId }) => [key, keeperId]));
  }

  async setKeeper(key: string, keeperId: string, by: string, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO plan_item_keeper (key, keeper_id, assigned_by, assigned_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (key) DO UPDATE SET keeper_id = $2, assigned_by = $3, assigned_at = $4`,
      [key, keeperId, by, at],
    );
  }

  async removeKeeper(key: string): Promise<void> {
    await this.db.query('DELETE FROM plan_item_keeper WHERE key = $1', [key]);
  }

  /** @returns false when somebody else has written that version */
  async write(item: PlanItemVersion): Promise<boolean> {
    const { key, version, kind, name, nameEn, source, owner, bound, dueOn, dueDay, validFrom } = item;
    const rows = await this.db.query(
      `INSERT INTO plan_item (key, version, kind, position, name, name_en, source, owner, bound, due_on, due_day,
         is_certain, is_dropped, valid_from, created_by, created_at)
       SELECT $1, $2, $3, coalesce((SELECT max(position) FROM plan_item WHERE key = $1),
           (SELECT coalesce(max(position), 0) + 1 FROM plan_item)), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
       ON CONFLICT DO NOTHING RETURNING key`,
      [
        key,
        version,
        kind,
        name,
        nameEn,
        source,
        owner,
        bound,
        dueOn,
        dueDay,
        item.isCertain,
        item.isDropped,
        validFrom,
        item.createdBy,
        item.createdAt,
      ],
    );
    if (rows.length === 0) return false;
    await this.db.query(
      `INSERT INTO plan_item_target (key, version, year, basis_points)
       SELECT $1, $2, year, "basisPoints" FROM jsonb_to_recordset($3) AS target(year smallint, "basisPoints" integer)`,
      [key, version, JSON.stringify(item.targets)],
    );
    return true;
  }

  async note(entry: KeptPlanEntry): Promise<void> {
    const { id, key, year, day, basisPoints, isDone, source, note, fileId, recordedBy, recordedAt } = entry;
    await this.db.query(
      `INSERT INTO plan_entry (id, key, year, day, basis_points, is_done, source, note, file_id, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, key, year, day, basisPoints, isDone, source, note, fileId, recordedBy, recordedAt],
    );
  }

  async findEntry(key: string, id: string): Promise<KeptPlanEntry | null> {
    return this.db.queryOne(`SELECT ${ENTRY} FROM plan_entry WHERE key = $1 AND id = $2`, [key, id]);
  }

  async withdraw(id: string, by: string, at: Date): Promise<void> {
    await this.db.query(
      'UPDATE plan_entry SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1 AND withdrawn_at IS NULL',
      [id, by, at],
    );
  }

  /** The day on which the report of each year was first published, as far as it was by an instant. */
  async publishedReports(asOf: string): Promise<{ year: number; at: Date }[]> {
    return this.db.query(
      `SELECT year, min(published_at) AS at FROM plan_report WHERE published_at <= $1 GROUP BY year ORDER BY year`,
      [asOf],
    );
  }
}
