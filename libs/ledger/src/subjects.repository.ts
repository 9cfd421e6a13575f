import { Injectable } from '@nestjs/common';
import { newPseudonym } from '@app/kernel';
import { Db } from '@app/platform/database';

/** A fact as the person it is about may have it: what happened, when, and its codes. */
export interface OwnFact {
  type: string;
  occurredAt: Date;
  data: Record<string, unknown>;
}

/** The SQL of whose facts a subject stands for. */
@Injectable()
export class SubjectsRepository {
  constructor(private readonly db: Db) {}

  /** The pseudonym of a person; made at the first fact. */
  async subjectOf(personId: string): Promise<string> {
    const row = await this.db.queryOne<{ subject: string }>(
      `INSERT INTO subject_link (subject, person_id) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET person_id = excluded.person_id RETURNING subject`,
      [newPseudonym(), personId],
    );
    return row!.subject;
  }

  /** Of a person and of the records that became part of theirs. */
  async subjectsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ subject: string }>(
      `SELECT l.subject FROM subject_link l JOIN person p ON p.id = l.person_id WHERE p.id = $1 OR p.merged_into = $1`,
      [personId],
    );
    return rows.map(({ subject }) => subject);
  }

  async isLinked(personId: string): Promise<boolean> {
    return (await this.db.queryOne('SELECT 1 FROM subject_link WHERE person_id = $1', [personId])) !== null;
  }

  /** Whether there is any fact beyond registration about a person or a record that became part of theirs. */
  async hasServices(personId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM subject_link l JOIN person p ON p.id = l.person_id JOIN fact f ON f.subject = l.subject::text
       WHERE (p.id = $1 OR p.merged_into = $1) AND f.type NOT LIKE 'person.%' LIMIT 1`,
      [personId],
    );
    return row !== null;
  }

  async factsOf(personId: string): Promise<OwnFact[]> {
    return this.db.query<OwnFact>(
      `SELECT f.type, f.occurred_at AS "occurredAt", f.data FROM subject_link l JOIN fact f ON f.subject = l.subject::text
       WHERE l.person_id = $1 ORDER BY f.occurred_at, f.position LIMIT 5000`,
      [personId],
    );
  }

  /** From here on nobody can tell whose facts they were. */
  async unlink(personId: string): Promise<void> {
    await this.db.query('DELETE FROM subject_link WHERE person_id = $1', [personId]);
  }
}
