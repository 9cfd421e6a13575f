import { Injectable } from '@nestjs/common';
import { type RatingReason, type RatingSide } from '@app/fairs';
import { Db } from '@app/platform/database';

/** What one side thought of the conversations of a fair. */
export interface SessionRatings {
  side: RatingSide;
  count: number;
  /** Of 5, to one digit. */
  mean: number;
  /** How often each number of stars was given, one star first. */
  stars: number[];
}

/** What people thought of talks with one employer. */
export interface EmployerRatings {
  number: number;
  employer: string;
  count: number;
  /** Of 5, to one digit. */
  mean: number;
}

/** Counts of ratings. There are none by person, and an employer sees none at all. */
@Injectable()
export class SessionRatingsQueries {
  constructor(private readonly db: Db) {}

  async bySide(fairId: string): Promise<SessionRatings[]> {
    return this.db.query<SessionRatings>(
      `SELECT r.side, count(*)::integer AS count, round(avg(r.stars), 1)::float8 AS mean,
              ARRAY(SELECT (count(*) FILTER (WHERE x.stars = n))::integer
                FROM generate_series(1, 5) n, conversation_rating x JOIN conversation y ON y.id = x.conversation_id
                WHERE y.fair_id = $1 AND x.side = r.side GROUP BY n ORDER BY n) AS stars
       FROM conversation_rating r JOIN conversation c ON c.id = r.conversation_id
       WHERE c.fair_id = $1 GROUP BY r.side ORDER BY r.side`,
      [fairId],
    );
  }

  /** What people who looked for work gave, by booth. */
  async byEmployer(fairId: string): Promise<EmployerRatings[]> {
    return this.db.query<EmployerRatings>(
      `SELECT b.number, e.name AS employer, count(*)::integer AS count, round(avg(r.stars), 1)::float8 AS mean
       FROM conversation_rating r JOIN conversation c ON c.id = r.conversation_id
       JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
       WHERE c.fair_id = $1 AND r.side = 'person' GROUP BY b.id, e.id ORDER BY b.number`,
      [fairId],
    );
  }

  async byReason(fairId: string): Promise<{ side: RatingSide; reason: RatingReason; count: number }[]> {
    return this.db.query(
      `SELECT r.side, r.reason, count(*)::integer AS count
       FROM conversation_rating r JOIN conversation c ON c.id = r.conversation_id
       WHERE c.fair_id = $1 AND r.reason IS NOT NULL GROUP BY r.side, r.reason ORDER BY r.side, count DESC, r.reason`,
      [fairId],
    );
  }
}
