import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** A column that refers to a person. */
export interface PersonReference {
  table: string;
  column: string;
}

/** Conditions on a row `t` of an ended person `p` under which it may stand there. */
export interface StayConditions {
  merged: string;
  erased: string;
}

const PEOPLE_AT_ONCE = 500;

/** The SQL of what still stands with people who are no more: those who were erased, or became part of another record. */
@Injectable()
export class EndedPeopleRepository {
  constructor(private readonly db: Db) {}

  /** As the database has them, so that none is forgotten. */
  async references(): Promise<PersonReference[]> {
    return this.db.query<PersonReference>(
      `SELECT t.relname AS table, a.attname AS column
       FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass ORDER BY 1, 2`,
    );
  }

  async endedSince(since: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM person WHERE ended_at >= $1 ORDER BY ended_at, id',
      [since],
    );
    return rows.map(({ id }) => id);
  }

  /** @param among only these people; everybody when null. @returns those with whom rows stand that may not */
  async leftBehind(
    { table, column }: PersonReference,
    { merged, erased }: StayConditions,
    among: readonly string[] | null,
  ): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT p.id FROM "${table}" t JOIN person p ON p.id = t."${column}"
       WHERE (p.status = 'merged' AND NOT (${merged}) OR p.status = 'erased' AND NOT (${erased}))
         AND ($1::uuid[] IS NULL OR p.id = ANY($1::uuid[]))
       ORDER BY p.id LIMIT ${PEOPLE_AT_ONCE}`,
      [among],
    );
    return rows.map(({ id }) => id);
  }
}
