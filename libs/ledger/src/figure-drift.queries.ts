import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { FIGURE_COLUMNS, type FigureTable } from './figures.repository.js';

const INSTANTS = new Set(['known_from', 'known_to', 'occurred_at', 'recorded_at']);

/** A column in the words that a row was coded in. */
function textOf(column: string): string {
  if (column === 'is_referral') return `CASE WHEN is_referral THEN 't' ELSE 'f' END`;
  if (!INSTANTS.has(column)) return `${column}::text`;
  return `CASE WHEN isfinite(${column}) THEN (${column} AT TIME ZONE 'UTC')::text || '+00' ELSE ${column}::text END`;
}

const listOf = (columns: readonly string[]) => columns.map((column) => `coalesce(${textOf(column)}, '')`).join(', ');

/** The SQL of what is kept beside facts and could be made anew from them. */
@Injectable()
export class FigureDriftQueries {
  constructor(private readonly db: Db) {}

  /** The rows of some roots, each as one text. */
  async rowsOf(table: FigureTable, roots: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ row: string }>(
      `SELECT concat_ws('|', ${listOf(FIGURE_COLUMNS[table])}) AS row FROM figures.${table} WHERE root = ANY($1::uuid[])`,
      [roots],
    );
    return rows.map(({ row }) => row);
  }

  /** Everybody of whom a table knows something. */
  async rootsIn(table: FigureTable): Promise<string[]> {
    const rows = await this.db.query<{ root: string }>(`SELECT DISTINCT root::text AS root FROM figures.${table}`);
    return rows.map(({ root }) => root);
  }

  /** The numbers of codes that have one. */
  async codeIds(codes: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.db.query<{ id: number; code: string }>(
      'SELECT id, code FROM figures.code WHERE code = ANY($1)',
      [codes],
    );
    return new Map(rows.map(({ id, code }) => [code, id]));
  }

  /** Subjects that a merge or a correction names together and that are not read together. */
  async missingTies(): Promise<{ subject: string; other: string }[]> {
    return this.db.query(
      `WITH correction AS (
         SELECT c.subject, o.subject AS original, c.data->'set'->>'person' AS person, c.data->'set'->>'into' AS into_subject
         FROM fact c JOIN fact o ON o.id = c.data->>'corrects' WHERE c.type = 'fact.corrected'),
       named AS (
         SELECT subject, data->>'into' AS other FROM fact WHERE type = 'person.merged'
         UNION SELECT subject, original FROM correction
         UNION SELECT original, person FROM correction
         UNION SELECT original, into_subject FROM correction)
       SELECT subject, other FROM named WHERE other <> subject
         AND NOT EXISTS (SELECT FROM fact_tie t WHERE t.subject = named.subject AND t.other = named.other)
       ORDER BY subject, other`,
    );
  }
}
