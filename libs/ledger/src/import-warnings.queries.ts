import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';

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

type Seen = { field: string; type: string; by: readonly string[] };

/** What others refer to, and the facts that bring it into the world. */
const REFERENCES: readonly Seen[] = [
  { field: 'placement', type: 'placement.reported', by: ['placement.confirmed', 'placement.ended', 'followup.done'] },
  { field: 'referral', type: 'referral.issued', by: ['referral.answered', 'placement.reported'] },
  { field: 'application', type: 'application.sent', by: ['application.answered'] },
];

/** What is unusual in the lines of an import that are about to be appended. */
@Injectable()
export class ImportWarningsQueries {
  constructor(private readonly db: Db) {}

  async unusual(today: LocalDate): Promise<ImportWarning[]> {
    const found = [await this.neverRegistered()];
    for (const reference of REFERENCES) found.push(await this.neverSeen(reference));
    found.push(await this.startBeforeReferral(), await this.startInFuture(today));
    return found.flat().sort((left, right) => left.line - right.line);
  }

  private async neverRegistered(): Promise<ImportWarning[]> {
    return this.db.query(
      `SELECT l.line, l.id, 'person never registered' AS reason, s.subject AS about, s.count FROM (
         SELECT subject, min(line) AS line, count(*) AS count FROM fact_line WHERE type <> 'fact.corrected' GROUP BY subject
         HAVING NOT bool_or(type = 'person.registered')) s
       JOIN fact_line l ON l.line = s.line
       WHERE NOT EXISTS (SELECT FROM fact f WHERE f.subject = s.subject AND f.type = 'person.registered')`,
    );
  }

  private async neverSeen({ field, type, by }: Seen): Promise<ImportWarning[]> {
    return this.db.query(
      `SELECT l.line, l.id, $1::text || ' never seen' AS reason, l.data->>$1 AS about FROM fact_line l
       WHERE l.type = ANY($3) AND l.data ? $1
         AND NOT EXISTS (SELECT FROM fact_line s WHERE s.type = $2 AND s.data->>$1 = l.data->>$1)
         AND NOT EXISTS (SELECT FROM fact s WHERE s.type = $2 AND s.data->>$1 = l.data->>$1)`,
      [field, type, by],
    );
  }

  private async startBeforeReferral(): Promise<ImportWarning[]> {
    return this.db.query(
      `WITH issued AS (
         SELECT data->>'referral' AS referral, occurred_at FROM fact_line WHERE type = 'referral.issued'
         UNION ALL SELECT data->>'referral', occurred_at FROM fact WHERE type = 'referral.issued'
           AND data->>'referral' IN (SELECT data->>'referral' FROM fact_line WHERE type = 'placement.reported')
       )
       SELECT l.line, l.id, 'start before the referral' AS reason, min(i.referral) AS about
       FROM fact_line l JOIN issued i ON i.referral = l.data->>'referral'
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
