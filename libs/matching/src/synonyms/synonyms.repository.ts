import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type SynonymStatus } from './synonym.lifecycle.js';
import { type ProposeSynonym } from './synonym.schema.js';
import { type SynonymPreview } from './synonym-preview.js';

/** A pair of words with what was decided about it. */
export interface ProposedSynonym extends Omit<ProposeSynonym, 'reason'> {
  id: string;
  status: SynonymStatus;
  reason: string | null;
  proposedBy: string;
  proposedAt: Date;
  decidedAt: Date | null;
  preview: SynonymPreview | null;
  previewTaskId: string | null;
}

export interface SynonymTransition {
  from: SynonymStatus | null;
  to: SynonymStatus;
  note: string | null;
  actorId: string;
  at: Date;
}

const COLUMNS = `id, status, from_words AS "from", to_words AS "to", is_both_ways AS "isBothWays",
  serves::float8 AS serves, reason, proposed_by AS "proposedBy", proposed_at AS "proposedAt",
  decided_at AS "decidedAt", preview, preview_task_id AS "previewTaskId"`;
const MOST = 200;

/** The SQL of proposed synonyms. */
@Injectable()
export class SynonymsRepository {
  constructor(private readonly db: Db) {}

  /** @returns false when the same pair waits already or is live */
  async insert(id: string, pair: ProposeSynonym, by: string, at: Date): Promise<boolean> {
    const row = await this.db.queryOne(
      `INSERT INTO search_synonym (id, status, from_words, to_words, is_both_ways, serves, reason, proposed_by, proposed_at)
       VALUES ($1, 'proposed', $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (from_words, to_words) WHERE status IN ('proposed', 'live') DO NOTHING RETURNING 1`,
      [id, pair.from, pair.to, pair.isBothWays, pair.serves, pair.reason ?? null, by, at],
    );
    return row !== null;
  }

  async find(id: string): Promise<ProposedSynonym | null> {
    return this.db.queryOne<ProposedSynonym>(`SELECT ${COLUMNS} FROM search_synonym WHERE id = $1`, [id]);
  }

  /** What waits first, then what is live, then the rest; the newest of each first. */
  async list(): Promise<ProposedSynonym[]> {
    return this.db.query<ProposedSynonym>(
      `SELECT ${COLUMNS} FROM search_synonym
       ORDER BY array_position(ARRAY['proposed', 'live'], status) NULLS LAST, edition DESC LIMIT ${MOST}`,
    );
  }

  /** Moves one on, unless its status has changed meanwhile. */
  async move(id: string, from: SynonymStatus, to: SynonymStatus, by: string | null, at: Date): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE search_synonym SET status = $3, decided_by = coalesce($4, decided_by), decided_at = $5,
         edition = nextval('search_synonym_edition')
       WHERE id = $1 AND status = $2 RETURNING 1`,
      [id, from, to, by, at],
    );
    return row !== null;
  }

  async noteTransition(synonymId: string, transition: SynonymTransition): Promise<void> {
    const { from, to, note, actorId, at } = transition;
    await this.db.query(
      `INSERT INTO search_synonym_transition (id, synonym_id, from_status, to_status, note, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), synonymId, from, to, note, actorId, at],
    );
  }

  async transitions(synonymId: string): Promise<SynonymTransition[]> {
    return this.db.query<SynonymTransition>(
      `SELECT from_status AS "from", to_status AS "to", note, actor_id AS "actorId", at
       FROM search_synonym_transition WHERE synonym_id = $1 ORDER BY at, id`,
      [synonymId],
    );
  }

  async noteTask(id: string, taskId: string): Promise<void> {
    await this.db.query('UPDATE search_synonym SET preview_task_id = $2, preview = NULL WHERE id = $1', [id, taskId]);
  }

  async savePreview(id: string, preview: SynonymPreview): Promise<void> {
    await this.db.query(`UPDATE search_synonym SET preview = $2 WHERE id = $1 AND status = 'proposed'`, [
      id,
      JSON.stringify(preview),
    ]);
  }

  /** The highest edition: it changes whenever anything that is live may have. */
  async edition(): Promise<number> {
    const row = await this.db.queryOne<{ edition: number }>(
      'SELECT coalesce(max(edition), 0)::float8 AS edition FROM search_synonym',
    );
    return row!.edition;
  }

  async live(): Promise<Pick<ProposedSynonym, 'from' | 'to' | 'isBothWays' | 'serves'>[]> {
    return this.db.query(`SELECT ${COLUMNS} FROM search_synonym WHERE status = 'live' ORDER BY edition`);
  }
}
