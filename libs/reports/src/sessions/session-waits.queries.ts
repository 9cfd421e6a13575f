import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** How long people waited and talked, in minutes, and how far what they were told was off. */
export interface WaitCounts {
  /** Places taken in queues; those that were moved to another booth count there. */
  queueTurns: number;
  servedTurns: number;
  /** Left the queue by themselves before anybody talked with them. */
  leftTurns: number;
  /** Called twice without an answer, or gone for too long. */
  absentTurns: number;
  /** Still waited when the booth or the fair was over. */
  unservedTurns: number;
  /** From the place in the queue to the first call; null where nobody was called. */
  waitMedian: number | null;
  waitNinth: number | null;
  waitLongest: number | null;
  serviceMedian: number | null;
  serviceNinth: number | null;
  /** People who were told a wait when they joined, and were called. */
  toldTurns: number;
  /** Mean distance between the wait that was foretold and the one that came. */
  estimateError: number | null;
  /** Share of waits that lay within the range that was shown. */
  withinShare: number | null;
}

export interface BoothWaits extends WaitCounts {
  number: number;
  employer: string;
}

/** Waits of those who joined within a half hour. */
export interface HalfHourWaits {
  from: Date;
  queueTurns: number;
  waitMedian: number | null;
  toldMedian: number | null;
}

/** A place in a queue with its first call; nobody is told less than a minute, so a shorter wait counts as one. */
const PLACES = `
  WITH place AS (
    SELECT q.booth_id, q.joined_at, q.status, q.lapse_reason, q.estimate_low, q.estimate_high, q.estimate_median,
      coalesce(c.has_talked, false) AS has_talked, extract(epoch FROM c.called_at - q.joined_at) / 60 AS wait
    FROM queue_ticket q LEFT JOIN LATERAL (
      SELECT min(called_at) AS called_at, bool_or(answered_at IS NOT NULL) AS has_talked
      FROM conversation WHERE ticket_id = q.id) c ON true
    WHERE q.fair_id = $1 AND q.status <> 'moved')`;

const RANK = (share: number, of: string) => `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${of})`;

const COUNTS = `
  count(*)::integer AS "queueTurns",
  count(*) FILTER (WHERE has_talked)::integer AS "servedTurns",
  count(*) FILTER (WHERE NOT has_talked AND status = 'left')::integer AS "leftTurns",
  count(*) FILTER (WHERE NOT has_talked AND lapse_reason IN ('no-answer', 'absence'))::integer AS "absentTurns",
  count(*) FILTER (WHERE NOT has_talked AND lapse_reason IN ('booth-closed', 'fair-over'))::integer AS "unservedTurns",
  ${RANK(0.5, 'wait')} AS "waitMedian", ${RANK(0.9, 'wait')} AS "waitNinth", max(wait)::float AS "waitLongest",
  count(*) FILTER (WHERE wait IS NOT NULL AND estimate_median IS NOT NULL)::integer AS "toldTurns",
  avg(abs(wait - estimate_median))::float AS "estimateError",
  avg(CASE WHEN greatest(wait, 1) BETWEEN estimate_low AND estimate_high THEN 1 ELSE 0 END)
    FILTER (WHERE wait IS NOT NULL AND estimate_median IS NOT NULL)::float AS "withinShare"`;

const SERVICE = (where: string) => `
  (SELECT ${RANK(0.5, 'minutes')} AS "serviceMedian", ${RANK(0.9, 'minutes')} AS "serviceNinth"
   FROM (SELECT extract(epoch FROM ended_at - answered_at) / 60 AS minutes FROM conversation
         WHERE fair_id = $1 AND status = 'ended' AND ${where}) talk)`;

/** The SQL of how waiting went at a fair. */
@Injectable()
export class SessionWaitsQueries {
  constructor(private readonly db: Db) {}

  async total(fairId: string): Promise<WaitCounts> {
    return (await this.db.queryOne<WaitCounts>(
      `${PLACES} SELECT * FROM (SELECT ${COUNTS} FROM place) p, ${SERVICE('true')} s`,
      [fairId],
    ))!;
  }

  /** Every booth in whose queue somebody stood, by number. */
  async byBooth(fairId: string): Promise<BoothWaits[]> {
    return this.db.query<BoothWaits>(
      `${PLACES} SELECT b.number, e.name AS employer, p.*, s.*
       FROM (SELECT booth_id, ${COUNTS} FROM place GROUP BY booth_id) p JOIN booth b ON b.id = p.booth_id
         JOIN employer e ON e.id = b.employer_id
         CROSS JOIN LATERAL ${SERVICE('booth_id = b.id')} s
       ORDER BY b.number`,
      [fairId],
    );
  }

  /** Half hours in which somebody joined a queue, in order. */
  async byHalfHour(fairId: string): Promise<HalfHourWaits[]> {
    return this.db.query<HalfHourWaits>(
      `${PLACES} SELECT date_bin('30 minutes', joined_at, '2000-01-01T00:00:00Z') AS from,
         count(*)::integer AS "queueTurns", ${RANK(0.5, 'wait')} AS "waitMedian",
         ${RANK(0.5, 'estimate_median')} AS "toldMedian"
       FROM place GROUP BY 1 ORDER BY 1`,
      [fairId],
    );
  }
}
