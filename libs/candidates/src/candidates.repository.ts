import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { Candidate, type LanguageSkill, type PastJob, type Training } from './candidate.entity.js';

/** The SQL that writes profiles. */
@Injectable()
export class CandidatesRepository {
  constructor(private readonly db: Db) {}

  /** The profile, locked until the transaction ends, also against a first one that is just being written. */
  async lock(personId: string): Promise<Candidate | null> {
    await this.db.lockUntilCommit(`candidate:${personId}`);
    return this.db.manager.findOneBy(Candidate, { personId });
  }

  async save(candidate: Candidate): Promise<void> {
    await this.db.manager.save(Candidate, candidate);
  }

  /** @returns false when the same job stands there already: sent twice, it is kept once */
  async insertJob(personId: string, job: PastJob, at: Date): Promise<boolean> {
    const inserted = await this.db.queryOne(
      `INSERT INTO candidate_job (id, person_id, title, employer, from_month, to_month, note, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING 1`,
      [job.id, personId, job.title, job.employer, job.from, job.to, job.note, at],
    );
    return inserted !== null;
  }

  /** @returns false when the person has no such job */
  async updateJob(personId: string, job: PastJob): Promise<boolean> {
    const updated = await this.db.queryOne(
      `UPDATE candidate_job SET title = $3, employer = $4, from_month = $5, to_month = $6, note = $7
       WHERE id = $1 AND person_id = $2 RETURNING 1`,
      [job.id, personId, job.title, job.employer, job.from, job.to, job.note],
    );
    return updated !== null;
  }

  async removeJob(personId: string, id: string): Promise<void> {
    await this.db.query('DELETE FROM candidate_job WHERE id = $1 AND person_id = $2', [id, personId]);
  }

  async insertTraining(personId: string, training: Training, at: Date): Promise<boolean> {
    const inserted = await this.db.queryOne(
      `INSERT INTO candidate_training (id, person_id, name, school, year, created_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`,
      [training.id, personId, training.name, training.school, training.year, at],
    );
    return inserted !== null;
  }

  async removeTraining(personId: string, id: string): Promise<void> {
    await this.db.query('DELETE FROM candidate_training WHERE id = $1 AND person_id = $2', [id, personId]);
  }

  /** Writes a language, or what is new about one that stands there. */
  async putLanguage(personId: string, skill: LanguageSkill): Promise<void> {
    await this.db.query(
      `INSERT INTO candidate_language (person_id, language, level, certificate) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, language) DO UPDATE SET level = excluded.level, certificate = excluded.certificate`,
      [personId, skill.language, skill.level, skill.certificate],
    );
  }

  async removeLanguage(personId: string, language: string): Promise<void> {
    await this.db.query('DELETE FROM candidate_language WHERE person_id = $1 AND language = $2', [personId, language]);
  }

  /** How many jobs, trainings and languages stand on a profile. */
  async countParts(personId: string): Promise<{ jobs: number; trainings: number; languages: number }> {
    const row = await this.db.queryOne<{ jobs: number; trainings: number; languages: number }>(
      `SELECT (SELECT count(*) FROM candidate_job WHERE person_id = $1) AS jobs,
              (SELECT count(*) FROM candidate_training WHERE person_id = $1) AS trainings,
              (SELECT count(*) FROM candidate_language WHERE person_id = $1) AS languages`,
      [personId],
    );
    return row ?? { jobs: 0, trainings: 0, languages: 0 };
  }

  async removeParts(personId: string): Promise<void> {
    for (const table of ['candidate_job', 'candidate_training', 'candidate_language']) {
      await this.db.query(`DELETE FROM ${table} WHERE person_id = $1`, [personId]);
    }
  }

  /** Removes a profile with all its parts. @returns whether there was one */
  async remove(personId: string): Promise<boolean> {
    const row = await this.db.queryOne('DELETE FROM candidate WHERE person_id = $1 RETURNING 1', [personId]);
    return row !== null;
  }

  /** Gives the whole profile of one person to another who has none. */
  async moveProfile(from: string, into: string): Promise<void> {
    await this.db.query('UPDATE candidate SET person_id = $2 WHERE person_id = $1', [from, into]);
  }

  /** Adds the parts of one profile to another; what is on both stays once. */
  async moveParts(from: string, into: string): Promise<void> {
    await this.db.query(
      `WITH moved AS (DELETE FROM candidate_job WHERE person_id = $1 RETURNING *)
       INSERT INTO candidate_job (id, person_id, title, employer, from_month, to_month, note, created_at)
       SELECT id, $2, title, employer, from_month, to_month, note, created_at FROM moved ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.db.query(
      `WITH moved AS (DELETE FROM candidate_training WHERE person_id = $1 RETURNING *)
       INSERT INTO candidate_training (id, person_id, name, school, year, created_at)
       SELECT id, $2, name, school, year, created_at FROM moved ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.db.query(
      `WITH moved AS (DELETE FROM candidate_language WHERE person_id = $1 RETURNING *)
       INSERT INTO candidate_language (person_id, language, level, certificate)
       SELECT $2, language, level, certificate FROM moved ON CONFLICT DO NOTHING`,
      [from, into],
    );
  }

  /** Marks that something about the person changed that stands elsewhere: index and lists look again. */
  async touch(personId: string, at: Date): Promise<boolean> {
    const row = await this.db.queryOne('UPDATE candidate SET updated_at = $2 WHERE person_id = $1 RETURNING 1', [
      personId,
      at,
    ]);
    return row !== null;
  }

  /** Takes people whom nobody has asked since they last said that they look for work. */
  async takeToAsk(lastSaidBefore: Date, at: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ personId: string }>(
      `UPDATE candidate SET asked_at = $2 WHERE person_id IN (
         SELECT person_id FROM candidate WHERE status = 'looking' AND still_looking_at < $1 AND asked_at IS NULL
         ORDER BY still_looking_at LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING person_id AS "personId"`,
      [lastSaidBefore, at, limit],
    );
    return rows.map(({ personId }) => personId);
  }

  /** Stops showing profiles that nobody confirmed although the person was asked. */
  async pauseUnconfirmed(lastSaidBefore: Date, at: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ personId: string }>(
      `UPDATE candidate SET status = 'not_looking', updated_at = $2, version = version + 1 WHERE person_id IN (
         SELECT person_id FROM candidate
         WHERE status = 'looking' AND still_looking_at < $1 AND asked_at IS NOT NULL
         ORDER BY still_looking_at LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING person_id AS "personId"`,
      [lastSaidBefore, at, limit],
    );
    return rows.map(({ personId }) => personId);
  }

  /** People who neither look for work nor were seen since an instant, with a profile or sensitive answers. */
  async findForgotten(lastSeenBefore: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ personId: string }>(
      `SELECT p.id AS "personId" FROM candidate c JOIN person p ON p.id = c.person_id
       WHERE c.status = 'not_looking' AND c.updated_at < $1 AND coalesce(p.last_seen_at, p.created_at) < $1
       UNION ALL
       SELECT p.id FROM candidate_sensitive s JOIN person p ON p.id = s.person_id
       WHERE s.updated_at < $1 AND coalesce(p.last_seen_at, p.created_at) < $1
         AND NOT EXISTS (SELECT FROM candidate c WHERE c.person_id = s.person_id)
       LIMIT $2`,
      [lastSeenBefore, limit],
    );
    return rows.map(({ personId }) => personId);
  }
}
