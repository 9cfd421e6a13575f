import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** What came of one booth: turns, or people who count once. */
export interface BoothResults {
  boothId: string;
  fairId: string;
  employerId: string;
  number: number;
  queueTurns: number;
  talkTurns: number;
  hiredPeople: number;
  interviewTurns: number;
  keepInTouchTurns: number;
  notSuitableTurns: number;
  /** Talks of which no outcome is noted yet. */
  openTurns: number;
}

const ROW = `
  SELECT b.id AS "boothId", b.fair_id AS "fairId", b.employer_id AS "employerId", b.number,
         (SELECT count(*) FROM queue_ticket q WHERE q.booth_id = b.id AND q.status <> 'moved')::integer AS "queueTurns",
         count(c.id)::integer AS "talkTurns",
         count(DISTINCT c.person_id) FILTER (WHERE c.outcome = 'hired')::integer AS "hiredPeople",
         count(*) FILTER (WHERE c.outcome = 'interview')::integer AS "interviewTurns",
         count(*) FILTER (WHERE c.outcome = 'keep_in_touch')::integer AS "keepInTouchTurns",
         count(*) FILTER (WHERE c.outcome = 'not_suitable')::integer AS "notSuitableTurns",
         count(c.id) FILTER (WHERE c.outcome IS NULL)::integer AS "openTurns"
  FROM booth b LEFT JOIN conversation c ON c.booth_id = b.id AND c.answered_at IS NOT NULL`;

/** Reads of what came of booths. */
@Injectable()
export class BoothResultsQueries {
  constructor(private readonly db: Db) {}

  /** Every confirmed booth of a fair, by number. */
  async ofFair(fairId: string): Promise<BoothResults[]> {
    return this.db.query<BoothResults>(
      `${ROW} WHERE b.fair_id = $1 AND b.status = 'confirmed' GROUP BY b.id ORDER BY b.number`,
      [fairId],
    );
  }

  /** The confirmed booth of an employer; null where it has none. */
  async ofEmployer(fairId: string, employerId: string): Promise<BoothResults | null> {
    return this.db.queryOne<BoothResults>(
      `${ROW} WHERE b.fair_id = $1 AND b.employer_id = $2 AND b.status = 'confirmed' GROUP BY b.id`,
      [fairId, employerId],
    );
  }
}
