import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type SealedAnswers } from './sensitive.schema.js';

/** The SQL of sensitive answers; what it holds is sealed before it comes here. */
@Injectable()
export class SensitiveRepository {
  constructor(private readonly db: Db) {}

  async find(personId: string): Promise<(SealedAnswers & { version: number }) | null> {
    return this.db.queryOne(
      `SELECT ethnicity, disability, priority_groups AS "priorityGroups", prison_record AS "prisonRecord", version
       FROM candidate_sensitive WHERE person_id = $1`,
      [personId],
    );
  }

  /** Answers of several people, of those alone whose consent stands. */
  async ofConsenting(personIds: readonly string[]): Promise<(SealedAnswers & { personId: string })[]> {
    return this.db.query(
      `SELECT s.person_id AS "personId", s.ethnicity, s.disability, s.priority_groups AS "priorityGroups",
              s.prison_record AS "prisonRecord"
       FROM candidate_sensitive s WHERE s.person_id = ANY($1::uuid[])
         AND (SELECT c.is_granted FROM consent c WHERE c.person_id = s.person_id AND c.purpose = 'sensitive'
              ORDER BY c.at DESC, c.id DESC LIMIT 1)`,
      [personIds],
    );
  }

  async lock(personId: string): Promise<(SealedAnswers & { version: number }) | null> {
    await this.db.lockUntilCommit(`candidate-sensitive:${personId}`);
    return this.find(personId);
  }

  async save(personId: string, answers: SealedAnswers, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO candidate_sensitive (person_id, ethnicity, disability, priority_groups, prison_record, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (person_id) DO UPDATE SET ethnicity = $2, disability = $3, priority_groups = $4,
         prison_record = $5, updated_at = $6, version = candidate_sensitive.version + 1`,
      [personId, answers.ethnicity, answers.disability, answers.priorityGroups, answers.prisonRecord, at],
    );
  }

  /** @returns whether there was anything */
  async remove(personId: string): Promise<boolean> {
    const row = await this.db.queryOne('DELETE FROM candidate_sensitive WHERE person_id = $1 RETURNING 1', [personId]);
    return row !== null;
  }
}
