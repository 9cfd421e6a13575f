import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** The SQL of what applications say about people. */
@Injectable()
export class ApplicationsDataRepository {
  constructor(private readonly db: Db) {}

  /** What somebody sent and what became of it. The employer's own note is the employer's. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT p.title AS posting, e.name AS employer, a.channel, a.status, a.created_at AS "sentAt",
              a.answered_at AS "answeredAt", a.message, a.answers, a.snapshot AS "sentProfile",
              a.interview_at AS "interviewAt", a.start_date AS "startDate", a.reject_reason AS "rejectReason"
       FROM application a JOIN posting p ON p.id = a.posting_id JOIN employer e ON e.id = a.employer_id
       WHERE a.person_id = $1 ORDER BY a.created_at, a.id LIMIT 5000`,
      [personId],
    );
  }

  /** Removes what was sent and noted; the coded row stays for the figures. */
  async removeContentOf(personId: string, now: Date): Promise<void> {
    await this.db.query(
      `UPDATE application SET snapshot = '{}', answers = '[]', message = NULL, employer_note = NULL,
              interview_place = NULL, may_keep = false, tell_after = NULL, removed_at = coalesce(removed_at, $2)
       WHERE person_id = $1`,
      [personId, now],
    );
  }

  /** Gives applications of one person to another; where both hold an active one for the same vacancy, theirs stays put. */
  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `UPDATE application a SET person_id = $2 WHERE a.person_id = $1
         AND NOT EXISTS (SELECT FROM application b WHERE b.person_id = $2 AND b.posting_id = a.posting_id
           AND b.status IN ('submitted', 'seen', 'shortlisted', 'interview', 'offered', 'hired')
           AND a.status IN ('submitted', 'seen', 'shortlisted', 'interview', 'offered', 'hired'))`,
      [from, into],
    );
  }

  async idsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM application WHERE person_id = $1', [personId]);
    return rows.map(({ id }) => id);
  }

  /** Gives those of some that are with one person back to another. */
  async giveBack(ids: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query('UPDATE application SET person_id = $2 WHERE id = ANY($1) AND person_id = $3', [
      ids,
      to,
      personId,
    ]);
  }
}
