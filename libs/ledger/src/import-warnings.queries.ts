import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type FactType } from './fact.schema.js';
import { type StatedFact } from './fact-line.js';

/** Something unusual in history that is taken all the same. */
export interface ImportWarning {
  line: number;
  id: string;
  reason: string;
  /** What it is about: a person, a field with its code. */
  about?: string;
  /** Lines that it holds for, when it is told once for all of them. */
  count?: number;
}

/** The field by which a fact brings something into the world that others refer to. */
export const BRINGS: References = new Map([
  ['placement.reported', 'placement'],
  ['referral.issued', 'referral'],
  ['application.sent', 'application'],
]);
/** The field by which a fact refers to what another brings. */
export const REFERS: References = new Map([
  ['placement.confirmed', 'placement'],
  ['placement.ended', 'placement'],
  ['followup.done', 'placement'],
  ['placement.reported', 'referral'],
  ['referral.answered', 'referral'],
  ['application.answered', 'application'],
]);

type References = ReadonlyMap<FactType, string>;

/** What a fact brings or refers to, as in `referral/r-1`; null when it does not. */
export function referenceOf(references: References, { type, data }: StatedFact): string | null {
  const field = references.get(type);
  const name = field && data[field];
  return typeof name === 'string' ? `${field}/${name}` : null;
}

/** The same of facts that are there already. */
const BROUGHT = [...BRINGS]
  .map(([type, field]) => `SELECT '${field}/' || (data->>'${field}') AS brings FROM fact WHERE type = '${type}'`)
  .join(' UNION ALL ');

/** What is unusual in the lines of an import that are about to be appended. */
@Injectable()
export class ImportWarningsQueries {
  constructor(private readonly db: Db) {}

  async unusual(today: LocalDate): Promise<ImportWarning[]> {
    const found = [await this.neverRegistered(), await this.neverSeen()];
    found.push(await this.startBeforeReferral(), await this.startInFuture(today));
    return found.flat().sort((left, right) => left.line - right.line);
  }

  private async neverRegistered(): Promise<ImportWarning[]> {
    return this.db.query(
      `SELECT l.line, l.id, 'person never registered' AS reason, s.subject AS about, s.count
       FROM line_subject s JOIN fact_line l ON l.line = s.told_in
       WHERE NOT s.is_registered
         AND NOT EXISTS (SELECT FROM fact f WHERE f.subject = s.subject AND f.type = 'person.registered')`,
    );
  }

  /** Facts that are there already are looked through only for what the file itself does not bring. */
  private async neverSeen(): Promise<ImportWarning[]> {
    return this.db.query(
      `WITH unseen AS MATERIALIZED (
         SELECT line, id, refers FROM fact_line l
         WHERE refers IS NOT NULL AND NOT EXISTS (SELECT FROM fact_line s WHERE s.brings = l.refers)),
       known AS (SELECT brings FROM (${BROUGHT}) brought WHERE EXISTS (SELECT FROM unseen))
       SELECT line, id, split_part(refers, '/', 1) || ' never seen' AS reason,
         substr(refers, strpos(refers, '/') + 1) AS about
       FROM unseen WHERE NOT EXISTS (SELECT FROM known WHERE known.brings = unseen.refers)`,
    );
  }

  private async startBeforeReferral(): Promise<ImportWarning[]> {
    return this.db.query(
      `WITH issued AS (
         SELECT brings, occurred_at FROM fact_line WHERE type = 'referral.issued'
         UNION ALL SELECT 'referral/' || (data->>'referral'), occurred_at FROM fact WHERE type = 'referral.issued'
           AND 'referral/' || (data->>'referral') IN (SELECT refers FROM fact_line WHERE type = 'placement.reported')
       )
       SELECT l.line, l.id, 'start before the referral' AS reason, min(l.data->>'referral') AS about
       FROM fact_line l JOIN issued i ON i.brings = l.refers
       WHERE l.type = 'placement.reported'
         AND l.data->>'startDate' < to_char(i.occurred_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
       GROUP BY l.line, l.id`,
    );
  }

  private async startInFuture(today: LocalDate): Promise<ImportWarning[]> {
    return this.db.query(
      `SELECT line, id, 'start in the future' AS reason, data->>'startDate' AS about FROM fact_line
       WHERE type = 'placement.reported' AND data->>'startDate' > $1`,
      [today],
    );
  }

  /** Of ids of offices, staff, employers and postings those that the house does not know. */
  async unknownIds(table: 'office' | 'person' | 'employer' | 'posting', ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(`SELECT id::text AS id FROM ${table} WHERE id::text = ANY($1)`, [
      ids,
    ]);
    const known = new Set(rows.map(({ id }) => id));
    return new Set(ids.filter((id) => !known.has(id)));
  }
}
