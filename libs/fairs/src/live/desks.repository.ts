import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** A recruiter who sits at a booth. */
interface Desk {
  personId: string;
  boothId: string;
  isOnBreak: boolean;
  droppedAt: Date | null;
}

/** The SQL of the desks of booths, and of who may sit there. The booth is locked before its desks change. */
@Injectable()
export class DesksRepository {
  constructor(private readonly db: Db) {}

  async of(personId: string): Promise<Desk | null> {
    return this.db.queryOne<Desk>(
      `SELECT person_id AS "personId", booth_id AS "boothId", is_on_break AS "isOnBreak", dropped_at AS "droppedAt"
       FROM booth_desk WHERE person_id = $1`,
      [personId],
    );
  }

  /** Whether somebody still recruits at a booth: who sits at its desk may have been taken off the list. */
  async isRecruiterAt(boothId: string, personId: string): Promise<boolean> {
    const row = await this.db.queryOne('SELECT 1 FROM booth_recruiter WHERE booth_id = $1 AND person_id = $2', [
      boothId,
      personId,
    ]);
    return row !== null;
  }

  async sit(personId: string, boothId: string, isOnBreak: boolean, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO booth_desk (person_id, booth_id, is_on_break, since) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) DO UPDATE SET booth_id = $2, is_on_break = $3, dropped_at = NULL, since = $4`,
      [personId, boothId, isOnBreak, at],
    );
  }

  /** Those who sit at a desk, recruit there no more and have nobody: taken off the list of a booth in the middle of it. */
  async unlisted(limit: number): Promise<Pick<Desk, 'personId' | 'boothId'>[]> {
    return this.db.query(
      `SELECT k.person_id AS "personId", k.booth_id AS "boothId" FROM booth_desk k
       WHERE NOT EXISTS (SELECT FROM booth_recruiter r WHERE r.booth_id = k.booth_id AND r.person_id = k.person_id)
         AND NOT EXISTS (SELECT FROM conversation c WHERE c.recruiter_id = k.person_id
           AND c.status IN ('called', 'talking')) ORDER BY k.person_id LIMIT $1`,
      [limit],
    );
  }

  async setDropped(personId: string, droppedAt: Date | null): Promise<void> {
    await this.db.query('UPDATE booth_desk SET dropped_at = $2 WHERE person_id = $1', [personId, droppedAt]);
  }

  async stand(personId: string): Promise<void> {
    await this.db.query('DELETE FROM booth_desk WHERE person_id = $1', [personId]);
  }
}
