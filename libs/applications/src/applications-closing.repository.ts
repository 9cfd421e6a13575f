import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type ApplicationStatus, type CloseReason, CLOSED_FROM, OPEN } from './application.lifecycle.js';
import { KEEP_DAYS, KEEP_DAYS_AGREED } from './application.retention.js';

/** An application that was moved together with others. */
export interface Moved {
  id: string;
  personId: string;
  from: ApplicationStatus;
  to: ApplicationStatus;
  reason: string;
}

/** Whose applications are moved together. */
export type Whose = { postingId: string } | { employerId: string } | { unansweredSince: Date };

const WHOSE = {
  postingId: 'a.posting_id = $2',
  employerId: 'a.employer_id = $2',
  unansweredSince: 'a.waiting_since < $2',
} as const;

function condition(whose: Whose): readonly [string, string | Date] {
  if ('postingId' in whose) return [WHOSE.postingId, whose.postingId];
  if ('employerId' in whose) return [WHOSE.employerId, whose.employerId];
  return [WHOSE.unansweredSince, whose.unansweredSince];
}

/** The SQL that moves many applications at once: with their vacancy, with their employer, by the clock. */
@Injectable()
export class ApplicationsClosingRepository {
  constructor(private readonly db: Db) {}

  /** Closes at most `limit` open ones and remembers where each stood. */
  async close(whose: Whose, reason: CloseReason, now: Date, limit: number): Promise<Moved[]> {
    const [where, value] = condition(whose);
    return this.db.query<Moved>(
      `UPDATE application b SET status = 'closed', close_reason = $3, status_before = b.status, finished_at = $1,
              updated_at = $1, version = b.version + 1
       FROM (SELECT a.id, a.status FROM application a WHERE ${where} AND a.status = ANY($4)
             ORDER BY a.id LIMIT $5 FOR NO KEY UPDATE) old
       WHERE b.id = old.id RETURNING b.id, b.person_id AS "personId", old.status AS "from", b.status AS "to",
         b.close_reason AS reason`,
      [now, value, reason, CLOSED_FROM[reason], limit],
    );
  }

  /**
   * Takes back closings of some reasons that happened after an instant, for vacancies that go on at an employer who
   * is not suspended. The time spent closed does not count as waiting.
   */
  async restore(
    whose: Exclude<Whose, { unansweredSince: Date }>,
    reasons: readonly CloseReason[],
    closedAfter: Date,
    now: Date,
    limit: number,
  ): Promise<Moved[]> {
    const [where, value] = condition(whose);
    return this.db.query<Moved>(
      `UPDATE application b SET status = b.status_before, status_before = NULL, close_reason = NULL,
              waiting_since = b.waiting_since + ($1::timestamptz - b.finished_at), finished_at = NULL, updated_at = $1,
              version = b.version + 1
       FROM (SELECT a.id FROM application a JOIN posting p ON p.id = a.posting_id JOIN employer e ON e.id = a.employer_id
             WHERE ${where} AND a.status = 'closed' AND a.close_reason = ANY($3) AND a.finished_at >= $4
               AND a.removed_at IS NULL AND p.status IN ('published', 'paused', 'submitted', 'returned')
               AND e.status <> 'suspended'
               AND NOT EXISTS (SELECT FROM application c WHERE c.posting_id = a.posting_id
                 AND c.person_id = a.person_id AND c.id <> a.id
                 AND c.status IN ('submitted', 'seen', 'shortlisted', 'interview', 'offered', 'hired'))
             ORDER BY a.id LIMIT $5 FOR NO KEY UPDATE OF a) old
       WHERE b.id = old.id RETURNING b.id, b.person_id AS "personId", 'closed' AS "from", b.status AS "to",
         'restored' AS reason`,
      [now, value, reasons, closedAfter, limit],
    );
  }

  /**
   * Marks those that have waited for `days` without a reminder of as many days.
   * @returns how many of each vacancy
   */
  async takeReminders(
    waitingSince: Date,
    days: number,
  ): Promise<{ postingId: string; employerId: string; title: string; count: number }[]> {
    return this.db.query(
      `WITH due AS (
         UPDATE application SET reminded_days = $2
         WHERE waiting_since <= $1 AND status = ANY($3) AND (reminded_days IS NULL OR reminded_days < $2)
         RETURNING posting_id, employer_id)
       SELECT d.posting_id AS "postingId", d.employer_id AS "employerId", p.title, count(*) AS count
       FROM due d JOIN posting p ON p.id = d.posting_id GROUP BY 1, 2, 3 ORDER BY 1`,
      [waitingSince, days, OPEN],
    );
  }

  /** Rejections that can no longer be taken back and were not told yet; from now on they count as told. */
  async takeUntold(now: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE application SET tell_after = NULL
       WHERE id IN (SELECT id FROM application WHERE tell_after <= $1 ORDER BY tell_after LIMIT $2
                    FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Sets the retention clocks anew: by the end of the vacancy, else its deadline. What the person withdrew keeps its own. */
  async setClocks(whose: { postingId: string } | { personId: string }): Promise<void> {
    const [column, id] = 'postingId' in whose ? ['posting_id', whose.postingId] : ['person_id', whose.personId];
    await this.db.query(
      `UPDATE application b SET remove_after = clock.last
       FROM (SELECT a.id, coalesce((p.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, p.deadline)
                       + CASE WHEN a.may_keep THEN $3::integer ELSE $2::integer END AS last
             FROM application a JOIN posting p ON p.id = a.posting_id
             WHERE a.${column} = $1 AND a.removed_at IS NULL AND a.status NOT IN ('hired', 'withdrawn')) clock
       WHERE b.id = clock.id AND b.remove_after IS DISTINCT FROM clock.last`,
      [id, KEEP_DAYS, KEEP_DAYS_AGREED],
    );
  }

  /** @returns whether there was anything that the employer might have kept */
  async stopKeeping(personId: string): Promise<boolean> {
    const rows = await this.db.query(
      'UPDATE application SET may_keep = false WHERE person_id = $1 AND may_keep RETURNING 1',
      [personId],
    );
    return rows.length > 0;
  }

  /** Removes what people sent once its time is over; the coded row stays for the figures. @returns how many */
  async removeContent(today: LocalDate, now: Date, limit: number): Promise<number> {
    const rows = await this.db.query(
      `UPDATE application SET snapshot = '{}', answers = '[]', message = NULL, employer_note = NULL,
              interview_place = NULL, removed_at = $2
       WHERE id IN (SELECT id FROM application WHERE removed_at IS NULL AND remove_after < $1
                    AND status IN ('rejected', 'withdrawn', 'closed') ORDER BY remove_after LIMIT $3)
       RETURNING 1`,
      [today, now, limit],
    );
    return rows.length;
  }
}
