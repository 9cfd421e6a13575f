import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** One side of a match with its score. */
export interface ScoredId {
  id: string;
  score: number;
}

export interface MatchRow {
  personId: string;
  postingId: string;
  score: number;
  foundAt: Date;
  toldAt: Date | null;
}

/** The SQL of matches that were found. */
@Injectable()
export class MatchesRepository {
  constructor(private readonly db: Db) {}

  async peopleOf(postingId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT person_id AS id FROM match WHERE posting_id = $1', [
      postingId,
    ]);
    return rows.map(({ id }) => id);
  }

  async postingsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT posting_id AS id FROM match WHERE person_id = $1', [
      personId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Writes who suits a posting; who does not any more is removed. What was told stays told. */
  async replaceOfPosting(postingId: string, people: readonly ScoredId[], at: Date): Promise<void> {
    const [ids, scores] = [people.map(({ id }) => id), people.map(({ score }) => score)];
    await this.db.query('DELETE FROM match WHERE posting_id = $1 AND NOT person_id = ANY($2)', [postingId, ids]);
    await this.db.query(
      `INSERT INTO match (person_id, posting_id, score, found_at)
       SELECT person.id, $1, suited.score, $4 FROM unnest($2::uuid[], $3::real[]) AS suited(id, score)
       JOIN person ON person.id = suited.id ORDER BY suited.id
       ON CONFLICT (person_id, posting_id) DO UPDATE SET score = excluded.score
         WHERE match.score IS DISTINCT FROM excluded.score`,
      [postingId, ids, scores, at],
    );
  }

  /**
   * Writes what suits a person; what does not any more is removed. It counts as told: whoever changes a profile looks
   * at the list themselves.
   */
  async replaceOfPerson(personId: string, postings: readonly ScoredId[], at: Date): Promise<void> {
    const [ids, scores] = [postings.map(({ id }) => id), postings.map(({ score }) => score)];
    await this.db.query('DELETE FROM match WHERE person_id = $1 AND NOT posting_id = ANY($2)', [personId, ids]);
    await this.db.query(
      `INSERT INTO match (person_id, posting_id, score, found_at, told_at)
       SELECT $1, posting.id, suited.score, $4, $4 FROM unnest($2::uuid[], $3::real[]) AS suited(id, score)
       JOIN posting ON posting.id = suited.id ORDER BY suited.id
       ON CONFLICT (person_id, posting_id) DO UPDATE SET score = excluded.score
         WHERE match.score IS DISTINCT FROM excluded.score`,
      [personId, ids, scores, at],
    );
  }

  /** Takes everything that some people were not told yet. */
  async takeUntold(people: number, at: Date): Promise<{ personId: string; postingId: string; score: number }[]> {
    return this.db.query(
      `UPDATE match SET told_at = $2 WHERE told_at IS NULL AND person_id IN (
         SELECT DISTINCT person_id FROM match WHERE told_at IS NULL ORDER BY person_id LIMIT $1)
       RETURNING person_id AS "personId", posting_id AS "postingId", score`,
      [people, at],
    );
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM match WHERE person_id = $1', [personId]);
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `WITH moved AS (DELETE FROM match WHERE person_id = $1 RETURNING *)
       INSERT INTO match (person_id, posting_id, score, found_at, told_at)
       SELECT $2, posting_id, score, found_at, told_at FROM moved ON CONFLICT DO NOTHING`,
      [from, into],
    );
  }

  async exportOf(personId: string): Promise<MatchRow[]> {
    return this.db.query<MatchRow>(
      `SELECT person_id AS "personId", posting_id AS "postingId", score, found_at AS "foundAt", told_at AS "toldAt"
       FROM match WHERE person_id = $1 ORDER BY found_at DESC, posting_id LIMIT 1000`,
      [personId],
    );
  }

  /** Forgets matches that were found before an instant. @returns how many */
  async forgetBefore(instant: Date): Promise<number> {
    const rows = await this.db.query('DELETE FROM match WHERE found_at < $1 RETURNING 1', [instant]);
    return rows.length;
  }
}
