import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** Somebody for whom a fair has work, and which suits best. */
export interface Invited {
  personId: string;
  postingId: string;
}

/** The SQL of invitations. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly db: Db) {}

  /** Keeps those who are new: neither invited before nor registered. @returns who they are */
  async insertNew(fairId: string, people: readonly Invited[], invitedBy: string, at: Date): Promise<Invited[]> {
    return this.db.query<Invited>(
      `INSERT INTO fair_invitation (fair_id, person_id, posting_id, invited_by, invited_at)
       SELECT $1, i.person_id, i.posting_id, $4, $5
       FROM unnest($2::uuid[], $3::uuid[]) AS i (person_id, posting_id)
       WHERE NOT EXISTS (SELECT FROM fair_registration r
         WHERE r.fair_id = $1 AND r.person_id = i.person_id AND r.status <> 'cancelled')
       ON CONFLICT DO NOTHING RETURNING person_id AS "personId", posting_id AS "postingId"`,
      [fairId, people.map(({ personId }) => personId), people.map(({ postingId }) => postingId), invitedBy, at],
    );
  }

  async countOf(fairId: string): Promise<number> {
    const row = await this.db.queryOne<{ count: number }>(
      'SELECT count(*) AS count FROM fair_invitation WHERE fair_id = $1',
      [fairId],
    );
    return row!.count;
  }

  /** For somebody's own copy. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT f.title AS fair, i.invited_at AS "invitedAt" FROM fair_invitation i JOIN fair f ON f.id = i.fair_id
       WHERE i.person_id = $1 ORDER BY i.invited_at, f.id LIMIT 5000`,
      [personId],
    );
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM fair_invitation WHERE person_id = $1', [personId]);
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `UPDATE fair_invitation f SET person_id = $2 WHERE person_id = $1
         AND NOT EXISTS (SELECT FROM fair_invitation i WHERE i.fair_id = f.fair_id AND i.person_id = $2)`,
      [from, into],
    );
    await this.removeOf(from);
  }
}
