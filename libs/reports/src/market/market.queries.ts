import { Injectable } from '@nestjs/common';
import { addDays, type Period, startOfDay } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Spread } from './bulletin.js';
import { type Quarter } from './quarter.js';

/** Counts of one occupation group, of one commune, or of one group in one commune; the other is null. */
export interface CellCount {
  occupation: string | null;
  commune: string | null;
  postings: number;
  openings: number;
  seekers: number;
}

export interface CellWage extends Spread {
  /** Null of all together. */
  occupation: string | null;
}

/** Postings with the instant at which they were first online; where they came in without a log, the latest one. */
const ONLINE = `
  online AS (
    SELECT p.id, left(p.occupation, 2) AS occupation, p.headcount, p.status, p.closed_at, p.wage_basis, p.wage_currency,
      (coalesce(p.wage_min, p.wage_max) + coalesce(p.wage_max, p.wage_min)) / 2.0 AS wage,
      coalesce((SELECT min(at) FROM posting_transition t WHERE t.posting_id = p.id AND t.to_status = 'published'),
        p.published_at) AS since,
      (SELECT commune FROM posting_workplace w WHERE w.posting_id = p.id ORDER BY position LIMIT 1) AS commune
    FROM posting p WHERE p.published_at IS NOT NULL)`;

/**
 * Who looked for work and from when to when, by the dearest wish: from the day of the profile on, to this day or, of those
 * who look no more, to the last time they said that they did.
 */
const SEEKER = `
  seeker AS (
    SELECT left(c.occupations[1], 2) AS occupation, coalesce(c.communes[1], person.commune) AS commune,
      c.created_at AS since,
      CASE c.status WHEN 'looking' THEN 'infinity' ELSE greatest(c.still_looking_at, c.created_at) END AS until
    FROM candidate c JOIN person ON person.id = c.person_id)`;

/** Days and hours count as 26 days of 8 hours, as everywhere on the site. */
const MONTHLY = `CASE WHEN wage_currency <> 'VND' THEN NULL WHEN wage_basis = 'month' THEN wage
  WHEN wage_basis = 'day' THEN wage * 26 WHEN wage_basis = 'hour' THEN wage * 208 END`;

const SPREAD = (value: string) => `count(${value})::integer AS postings,
  round(percentile_cont(0.25) WITHIN GROUP (ORDER BY ${value}))::bigint AS low,
  round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ${value}))::bigint AS median,
  round(percentile_cont(0.75) WITHIN GROUP (ORDER BY ${value}))::bigint AS high`;

const QUARTER_OF = (instant: string) => `to_char(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY"-Q"Q')`;

const within = ({ from, to }: Period): [Date, Date] => [startOfDay(from), startOfDay(addDays(to, 1))];

/** The SQL of supply and demand: postings and wishes of a quarter, as counts alone. */
@Injectable()
export class MarketQueries {
  constructor(private readonly db: Db) {}

  /** What was put online and who was looking, by occupation group, by commune, and by both. */
  async cells(period: Period): Promise<CellCount[]> {
    return this.db.query(
      `WITH ${ONLINE}, ${SEEKER},
       counted AS (
         SELECT coalesce(occupation, 'unknown') AS occupation, coalesce(commune, 'unknown') AS commune, 1 AS postings,
           coalesce(headcount, 1) AS openings, 0 AS seekers FROM online WHERE since >= $1 AND since < $2
         UNION ALL SELECT coalesce(occupation, 'unknown'), coalesce(commune, 'unknown'), 0, 0, 1 FROM seeker
         WHERE since < $2 AND until >= $1)
       SELECT occupation, commune, sum(postings)::integer AS postings, sum(openings)::integer AS openings,
         sum(seekers)::integer AS seekers
       FROM counted GROUP BY GROUPING SETS ((occupation), (commune), (occupation, commune))
       ORDER BY openings DESC, seekers DESC, occupation, commune`,
      within(period),
    );
  }

  /** Wages that postings of the period name, the middle of a range, in all and by occupation group. */
  async wages(period: Period): Promise<CellWage[]> {
    return this.db.query(
      `WITH ${ONLINE}, named AS (
         SELECT coalesce(occupation, 'unknown') AS occupation, ${MONTHLY} AS monthly FROM online
         WHERE since >= $1 AND since < $2)
       SELECT occupation, ${SPREAD('monthly')} FROM named WHERE monthly IS NOT NULL
       GROUP BY GROUPING SETS ((), (occupation)) HAVING count(monthly) > 0`,
      within(period),
    );
  }

  /** Days from being online to being filled, of what was filled in the period. */
  async daysToFill(period: Period): Promise<Spread | null> {
    return this.db.queryOne(
      `WITH ${ONLINE}, filled AS (
         SELECT extract(epoch FROM closed_at - since) / 86400 AS days FROM online
         WHERE status = 'filled' AND closed_at >= $1 AND closed_at < $2)
       SELECT ${SPREAD('days')} FROM filled HAVING count(days) > 0`,
      within(period),
    );
  }

  /** Openings and seekers of every quarter that has any, until the end of a period. */
  async history(until: Period): Promise<{ quarter: Quarter; openings: number; seekers: number }[]> {
    return this.db.query(
      `WITH ${ONLINE}, ${SEEKER},
       counted AS (
         SELECT ${QUARTER_OF('since')} AS quarter, coalesce(headcount, 1) AS openings, 0 AS seekers FROM online
         WHERE since < $1
         UNION ALL SELECT ${QUARTER_OF('begun')}, 0, 1 FROM seeker CROSS JOIN LATERAL generate_series(
           date_trunc('quarter', since, 'Asia/Ho_Chi_Minh'), least(until, $1::timestamptz - interval '1 second'),
           interval '3 months', 'Asia/Ho_Chi_Minh') AS begun WHERE since < $1)
       SELECT quarter, sum(openings)::integer AS openings, sum(seekers)::integer AS seekers
       FROM counted GROUP BY quarter ORDER BY quarter`,
      [within(until)[1]],
    );
  }
}
