import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { AS_OF_DAY, CodedRows, KNOWN } from '@app/placements';

/** The steps before work at which somebody may be waiting, in their order. */
export const WAITING_STEPS = ['registered', 'counselled', 'referred', 'interviewed'] as const;
type WaitingStep = (typeof WAITING_STEPS)[number];

/** Those whose last step is the same, and how many of them have taken each step. */
export interface LastStep {
  /** Null for whoever has begun to work. */
  last: WaitingStep | null;
  people: number;
  counselled: number;
  referred: number;
  interviewed: number;
  placed: number;
  stayed1m: number;
  stayed3m: number;
  /** Days since the last step: the median, and how many wait for longer than a month. */
  medianDays: number;
  overMonth: number;
}

/** Steps of whoever registered in the period, taken on that day or later, until the day of the question. */
const WAY = `
  WITH entrant AS MATERIALIZED (
    SELECT root, min(day) AS day FROM figures.step n
    WHERE kind = 'registered' AND day BETWEEN $1::date AND $2::date AND ${KNOWN('n')} GROUP BY root),
  taken AS (
    SELECT root, CASE WHEN is_referral THEN 'referred' ELSE 'counselled' END AS kind, day FROM figures.service s
    WHERE day >= $1::date AND ${KNOWN('s')}
    UNION ALL SELECT root, kind, day FROM figures.step n WHERE kind <> 'registered' AND day >= $1::date AND ${KNOWN('n')}
    UNION ALL SELECT root, 'placed', start_day FROM figures.placement p WHERE start_day >= $1::date AND ${KNOWN('p')}),
  person AS (
    SELECT e.root, e.day AS registered,
      max(t.day) FILTER (WHERE kind = 'counselled') AS counselled, max(t.day) FILTER (WHERE kind = 'referred') AS referred,
      max(t.day) FILTER (WHERE kind = 'interviewed') AS interviewed, max(t.day) FILTER (WHERE kind = 'placed') AS placed,
      max(t.day) FILTER (WHERE kind = 'stayed-1m') AS stayed1m, max(t.day) FILTER (WHERE kind = 'stayed-3m') AS stayed3m
    FROM entrant e LEFT JOIN taken t ON t.root = e.root AND t.day BETWEEN e.day AND ${AS_OF_DAY}
    GROUP BY e.root, e.day),
  waiting AS (
    SELECT *, CASE WHEN placed IS NOT NULL THEN NULL WHEN interviewed IS NOT NULL THEN 'interviewed'
        WHEN referred IS NOT NULL THEN 'referred' WHEN counselled IS NOT NULL THEN 'counselled' ELSE 'registered' END AS last,
      ${AS_OF_DAY} - coalesce(interviewed, referred, counselled, registered) AS days
    FROM person)
  SELECT last, count(*)::integer AS people, count(counselled)::integer AS counselled, count(referred)::integer AS referred,
    count(interviewed)::integer AS interviewed, count(placed)::integer AS placed,
    count(stayed1m)::integer AS stayed1m, count(stayed3m)::integer AS stayed3m,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS "medianDays",
    (count(*) FILTER (WHERE days > 30))::integer AS "overMonth"
  FROM waiting GROUP BY last`;

/** The SQL of the way to work, over coded rows alone. */
@Injectable()
export class WayToWorkQueries {
  constructor(private readonly figures: CodedRows) {}

  /** @param asOf an instant with its offset */
  async lastSteps(from: LocalDate, to: LocalDate, asOf: string): Promise<LastStep[]> {
    return this.figures.query<LastStep>(WAY, [from, to, asOf]);
  }
}
