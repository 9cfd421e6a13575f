import { Injectable } from '@nestjs/common';
import { isId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type StatedFact } from './fact-line.js';

const EVIDENCE_TYPES = ['placement.reported', 'placement.confirmed', 'fact.corrected'];

/** The SQL of who stands behind figures, and what shows it. */
@Injectable()
export class FigurePeopleQueries {
  constructor(private readonly db: Db) {}

  /** Whose facts these are, each subject once. */
  async subjectsOf(facts: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ subject: string }>('SELECT DISTINCT subject FROM fact WHERE id = ANY($1)', [
      facts,
    ]);
    return rows.map(({ subject }) => subject);
  }

  /** The records of people by subject; there is none for whoever was erased or comes from older files. */
  async personIds(subjects: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ subject: string; personId: string }>(
      'SELECT subject::text, person_id AS "personId" FROM subject_link WHERE subject = ANY($1::uuid[])',
      [subjects.filter(isId)],
    );
    return new Map(rows.map(({ subject, personId }) => [subject, personId]));
  }

  /** Which subjects asked to be forgotten, whatever instant is looked at. */
  async erased(subjects: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ subject: string }>(
      `SELECT DISTINCT subject FROM fact WHERE subject = ANY($1::text[]) AND type = 'person.erased'`,
      [subjects],
    );
    return new Set(rows.map(({ subject }) => subject));
  }

  /** The facts that show that somebody works, with the corrections among them. */
  async evidenceOf(subjects: readonly string[]): Promise<StatedFact[]> {
    return this.db.query<StatedFact>(
      `SELECT id, type, subject, (occurred_at AT TIME ZONE 'UTC')::text AS "occurredAt",
         (recorded_at AT TIME ZONE 'UTC')::text AS "recordedAt", data, NULL AS groups
       FROM fact WHERE subject = ANY($1::text[]) AND type = ANY($2)`,
      [subjects, EVIDENCE_TYPES],
    );
  }
}
