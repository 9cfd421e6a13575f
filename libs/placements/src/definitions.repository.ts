import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type IndicatorDefinition } from './definition.schema.js';

/** The definition that counts for a year; it stays once it is marked. */
export interface OfficialDefinition {
  year: number;
  definition: string;
  version: number;
  window: number;
  markedAt: Date;
}

/** The SQL of definitions and targets. */
@Injectable()
export class DefinitionsRepository {
  constructor(private readonly db: Db) {}

  /** The newest version of each definition. */
  async list(): Promise<IndicatorDefinition[]> {
    return this.db.query(
      'SELECT DISTINCT ON (id) id, version, basis, qualifying, unit FROM indicator_definition ORDER BY id, version DESC',
    );
  }

  async find(id: string): Promise<IndicatorDefinition | null> {
    return this.db.queryOne(
      'SELECT id, version, basis, qualifying, unit FROM indicator_definition WHERE id = $1 ORDER BY version DESC LIMIT 1',
      [id],
    );
  }

  async official(year: number): Promise<OfficialDefinition | null> {
    return this.db.queryOne(
      `SELECT year, definition, version, window_days AS window, marked_at AS "markedAt" FROM official_definition
       WHERE year = $1`,
      [year],
    );
  }

  /** @returns whether it was marked; false when the year has its definition already */
  async markOfficial({ year, definition, version, window, markedAt }: OfficialDefinition, by: string | null) {
    const rows = await this.db.query(
      `INSERT INTO official_definition (year, definition, version, window_days, marked_at, marked_by)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (year) DO NOTHING RETURNING year`,
      [year, definition, version, window, markedAt, by],
    );
    return rows.length > 0;
  }

  /** Targets in basis points by year. */
  async targets(): Promise<Map<number, number>> {
    const rows = await this.db.query<{ year: number; basisPoints: number }>(
      'SELECT year, basis_points AS "basisPoints" FROM target_path ORDER BY year',
    );
    return new Map(rows.map(({ year, basisPoints }) => [year, basisPoints]));
  }

  async setTarget(year: number, basisPoints: number): Promise<void> {
    await this.db.query(
      `INSERT INTO target_path (year, basis_points) VALUES ($1, $2)
       ON CONFLICT (year) DO UPDATE SET basis_points = excluded.basis_points`,
      [year, basisPoints],
    );
  }
}
