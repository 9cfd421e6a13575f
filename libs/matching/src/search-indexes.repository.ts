import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** How an index stood when it was last compared with the database. */
export interface IndexDrift {
  name: string;
  inIndex: number;
  inDatabase: number;
  /** Records that the index lacks. */
  missing: number;
  /** Documents that say something old, or should not be there any more. */
  stale: number;
  lastCheckedAt: Date | null;
}

export interface IndexState {
  edition: number;
  builtAt: Date | null;
  rebuildTaskId: string | null;
  /** Whether a rebuild began and was given up by whoever did it. */
  isRebuildDead: boolean;
  /** Built within the last ten minutes. */
  isNew: boolean;
}

export interface WaitingChange {
  documentId: string;
  token: number;
}

/** Whoever rebuilds an index, or carries changes to it, has died when not heard of for so long. */
const SILENCE = `interval '2 minutes'`;

/** Noted and not written, and not on its way either. */
const IS_WAITING = `indexed_at IS NULL AND (sent_at IS NULL OR sent_at < now() - ${SILENCE})`;

/** The SQL of index upkeep. Times are the database's own: they measure work, not the calendar. */
@Injectable()
export class SearchIndexesRepository {
  constructor(private readonly db: Db) {}

  async ensureRows(names: readonly string[]): Promise<void> {
    await this.db.query('INSERT INTO search_index (name) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [names]);
  }

  async drift(): Promise<IndexDrift[]> {
    return this.db.query<IndexDrift>(
      `SELECT name, in_index AS "inIndex", in_database AS "inDatabase", missing, stale, checked_at AS "lastCheckedAt"
       FROM search_index ORDER BY name`,
    );
  }

  async state(name: string): Promise<IndexState | null> {
    return this.db.queryOne<IndexState>(
      `SELECT edition, built_at AS "builtAt", rebuild_task_id AS "rebuildTaskId",
         rebuild_id IS NOT NULL AND rebuild_seen_at < now() - ${SILENCE} AS "isRebuildDead",
         coalesce(built_at > now() - interval '10 minutes', false) AS "isNew"
       FROM search_index WHERE name = $1`,
      [name],
    );
  }

  async saveDrift(drift: IndexDrift): Promise<void> {
    await this.db.query(
      `UPDATE search_index SET in_index = $2, in_database = $3, missing = $4, stale = $5, checked_at = $6
       WHERE name = $1`,
      [drift.name, drift.inIndex, drift.inDatabase, drift.missing, drift.stale, drift.lastCheckedAt],
    );
  }

  async noteTask(name: string, taskId: string): Promise<void> {
    await this.db.query('UPDATE search_index SET rebuild_task_id = $2 WHERE name = $1', [name, taskId]);
  }

  /** Takes the right to rebuild an index, once for all processes. @returns false while another one rebuilds it */
  async beginRebuild(name: string, rebuildId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE search_index SET rebuild_id = $2, rebuild_seen_at = now(), rebuild_token = nextval('search_change_token')
       WHERE name = $1 AND (rebuild_id IS NULL OR rebuild_seen_at < now() - ${SILENCE}) RETURNING 1`,
      [name, rebuildId],
    );
    return row !== null;
  }

  async seeRebuild(name: string, rebuildId: string): Promise<void> {
    await this.db.query('UPDATE search_index SET rebuild_seen_at = now() WHERE name = $1 AND rebuild_id = $2', [
      name,
      rebuildId,
    ]);
  }

  /**
   * Ends a rebuild and opens every change again that came since it began and was written to the index that was then in
   * place: the new one may lack it. Those on their way get a new token, so that they are written once more. Changes that
   * waited before it began are in the new index.
   * @param edition what it was built with; null when it failed
   */
  async endRebuild(name: string, rebuildId: string, edition: number | null): Promise<void> {
    await this.db.tx(async () => {
      await this.lockChanges(name);
      await this.db.query(
        `UPDATE search_change SET indexed_at = NULL, token = nextval('search_change_token')
         FROM search_index i WHERE i.name = $1 AND i.rebuild_id = $2 AND index_name = $1
           AND (token > i.rebuild_token AND indexed_at IS NOT NULL OR indexed_at IS NULL AND sent_at IS NOT NULL)`,
        [name, rebuildId],
      );
      if (edition !== null) {
        await this.db.query(
          `UPDATE search_change SET indexed_at = clock_timestamp()
           FROM search_index i WHERE i.name = $1 AND i.rebuild_id = $2 AND index_name = $1
             AND token < i.rebuild_token AND indexed_at IS NULL AND sent_at IS NULL`,
          [name, rebuildId],
        );
      }
      await this.db.query(
        `UPDATE search_index SET rebuild_id = NULL, rebuild_seen_at = NULL, rebuild_token = NULL,
           edition = coalesce($3, edition), built_at = CASE WHEN $3::integer IS NULL THEN built_at ELSE now() END
         WHERE name = $1 AND rebuild_id = $2`,
        [name, rebuildId, edition],
      );
    });
  }

  /** Notes that documents have changed; one that waits already waits on, one on its way goes once more afterwards. */
  async addChanges(name: string, ids: readonly string[]): Promise<void> {
    await this.db.query(
      `INSERT INTO search_change (index_name, document_id) SELECT $1, id FROM unnest($2::uuid[]) AS id GROUP BY id
       ON CONFLICT (index_name, document_id)
       DO UPDATE SET token = nextval('search_change_token'), changed_at = now(), indexed_at = NULL`,
      [name, ids],
    );
  }

  /**
   * Takes changes that wait, to carry them into the index: nobody else takes these documents until they are closed or
   * given back. The newest first: whoever has just changed something looks for it, and does not wait behind an import.
   */
  async takeChanges(name: string, limit: number): Promise<WaitingChange[]> {
    return this.db.query<WaitingChange>(
      `UPDATE search_change c SET sent_at = clock_timestamp()
       FROM (
         SELECT document_id FROM search_change WHERE index_name = $1 AND ${IS_WAITING}
         ORDER BY token DESC LIMIT $2 FOR UPDATE SKIP LOCKED
       ) taken
       WHERE c.index_name = $1 AND c.document_id = taken.document_id
       RETURNING c.document_id AS "documentId", c.token`,
      [name, limit],
    );
  }

  /** Lets changes wait on that could not be written. */
  async giveBackChanges(name: string, changes: readonly WaitingChange[]): Promise<void> {
    await this.db.query(
      'UPDATE search_change SET sent_at = NULL WHERE index_name = $1 AND document_id = ANY($2::uuid[])',
      [name, changes.map(({ documentId }) => documentId)],
    );
  }

  async hasWaitingChanges(name: string): Promise<boolean> {
    return (
      (await this.db.queryOne(`SELECT 1 FROM search_change WHERE index_name = $1 AND ${IS_WAITING} LIMIT 1`, [
        name,
      ])) !== null
    );
  }

  /**
   * Closes changes that have been written; where the document has changed again since, that one waits now.
   * @returns whether one does
   */
  async closeChanges(name: string, changes: readonly WaitingChange[]): Promise<boolean> {
    const closed = await this.db.query<{ isWaiting: boolean }>(
      `UPDATE search_change c SET sent_at = NULL,
         indexed_at = CASE WHEN c.token = done.token THEN clock_timestamp() END
       FROM unnest($2::uuid[], $3::bigint[]) AS done(id, token)
       WHERE c.index_name = $1 AND c.document_id = done.id
       RETURNING c.indexed_at IS NULL AS "isWaiting"`,
      [name, changes.map(({ documentId }) => documentId), changes.map(({ token }) => token)],
    );
    return closed.some(({ isWaiting }) => isWaiting);
  }

  async forgetOldChanges(): Promise<void> {
    await this.db.query(`DELETE FROM search_change WHERE indexed_at < now() - interval '1 day'`);
  }

  async lockChanges(name: string): Promise<void> {
    await this.db.lockUntilCommit(`search-changes-${name}`);
  }
}
