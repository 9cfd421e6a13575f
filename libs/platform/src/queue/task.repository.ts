import { Injectable } from '@nestjs/common';
import { Db } from '../database/index.js';

export type TaskStatus = 'waiting' | 'running' | 'done' | 'failed';

/** Long work that somebody watches: an import, a rebuild, an export. */
export interface BackgroundTask {
  id: string;
  kind: string;
  ownerId: string | null;
  status: TaskStatus;
  input: Record<string, unknown>;
  progress: number;
  total: number | null;
  result: Record<string, unknown> | null;
  error: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

const COLUMNS = `id, kind, owner_id AS "ownerId", status, input, progress, total, result, error,
  created_at AS "createdAt", finished_at AS "finishedAt"`;

@Injectable()
export class TaskRepository {
  constructor(private readonly db: Db) {}

  async insert(id: string, kind: string, ownerId: string | null, input: Record<string, unknown>): Promise<void> {
    await this.db.query('INSERT INTO background_task (id, kind, owner_id, input) VALUES ($1, $2, $3, $4)', [
      id,
      kind,
      ownerId,
      JSON.stringify(input),
    ]);
  }

  async find(id: string): Promise<BackgroundTask | null> {
    return this.db.queryOne<BackgroundTask>(`SELECT ${COLUMNS} FROM background_task WHERE id = $1`, [id]);
  }

  /** The newest tasks of everybody. */
  async listNewest(limit: number): Promise<BackgroundTask[]> {
    return this.db.query<BackgroundTask>(
      `SELECT ${COLUMNS} FROM background_task ORDER BY created_at DESC, id DESC LIMIT $1`,
      [limit],
    );
  }

  /** Starts a task that waits, or one whose worker has not been heard of for two minutes. */
  async start(id: string): Promise<BackgroundTask | null> {
    return this.db.queryOne<BackgroundTask>(
      `UPDATE background_task SET status = 'running', started_at = now(), heartbeat_at = now()
       WHERE id = $1 AND (status = 'waiting' OR (status = 'running' AND heartbeat_at < now() - interval '2 minutes'))
       RETURNING ${COLUMNS}`,
      [id],
    );
  }

  async report(id: string, progress: number, total?: number): Promise<void> {
    await this.db.query(
      `UPDATE background_task SET progress = $2, total = coalesce($3, total), heartbeat_at = now()
       WHERE id = $1 AND status = 'running'`,
      [id, progress, total ?? null],
    );
  }

  async finish(id: string, result: unknown): Promise<void> {
    await this.db.query(
      `UPDATE background_task SET status = 'done', result = $2, finished_at = now(), progress = coalesce(total, progress)
       WHERE id = $1`,
      [id, JSON.stringify(result ?? {})],
    );
  }

  async fail(id: string, error: string): Promise<void> {
    await this.db.query(
      `UPDATE background_task SET status = 'failed', error = left($2, 2000), finished_at = now() WHERE id = $1`,
      [id, error],
    );
  }

  /** Tasks nobody works on: never started, or orphaned by a dead worker. */
  async findStalled(): Promise<{ id: string; kind: string }[]> {
    return this.db.query(
      `SELECT id, kind FROM background_task
       WHERE (status = 'waiting' AND created_at < now() - interval '20 seconds')
          OR (status = 'running' AND heartbeat_at < now() - interval '2 minutes')
       ORDER BY created_at LIMIT 100`,
    );
  }
}
