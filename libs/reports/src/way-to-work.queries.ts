import { Injectable } from '@nestjs/common';
import { type LocalDate, type Period } from '@app/kernel';
import { AS_OF_DAY, CodedRows, KNOWN } from '@app/placements';

/** The steps before work at which somebody may be waiting, in their order. */
export const WAITING_STEPS = ['registered', 'counselled', 'referred', 'interviewed'] as const;
export type WaitingStep = (typeof WAITING_STEPS)[number];

/** Those whose last step is the same and as long ago, and how many of them have taken each step. */
export interface LastStep {
  /** Null for whoever has begun to work. */
  last: WaitingStep | null;
  /** Since the last step; none for whoever has begun to work. */
  days: number;
  people: number;
  counselled: number;
  referred: number;
  interviewed: number;
  placed: number;
  stayed1m: number;
  stayed3m: number;
}

/** More than there are days: of a step and its day makes a number that is larger for the later step, then the later day. */
const FURTHER = 1_000_000;

/**
 * Steps of whoever registered in the period, taken on that day or later, until the day of the question. All that is asked
 * of a person comes from two numbers, which steps there were and the last before work: a column for each takes twice as
 * long. Of whoever registered twice a step may be found twice, which changes neither number.
 */
const WAY = `
  WITH entrant AS (
    SELECT root, day FROM figures.step n
    WHERE kind = 'registered' AND day BETWEEN $1::date AND $2::date AND ${KNOWN('n')}),
  taken AS (
    SELECT root, CASE WHEN is_referral THEN 2 ELSE 1 END AS step, day FROM figures.service s
    WHERE day >= $1::date AND ${KNOWN('s')}
    UNION ALL
    SELECT root, CASE kind WHEN 'interviewed' THEN 3 WHEN 'stayed-1m' THEN 5 ELSE 6 END, day FROM figures.step n
    WHERE kind <> 'registered' AND day >= $1::date AND ${KNOWN('n')}
    UNION ALL SELECT root, 4, start_day FROM figures.placement p WHERE start_day >= $1::date AND ${KNOWN('p')}),
  person AS (
    SELECT e.root, min(e.day) AS registered, coalesce(bit_or(1 << step), 0) AS steps,
      max(step * ${FURTHER} + (t.day - DATE '1970-01-01')) FILTER (WHERE step <= 3) AS last
    FROM entrant e LEFT JOIN taken t ON t.root = e.root AND t.day BETWEEN e.day AND ${AS_OF_DAY}
    GROUP BY e.root),
  waiting AS (
    SELECT root, steps, CASE WHEN steps & 16 > 0 THEN 4 ELSE coalesce(last / ${FURTHER}, 0) END AS at,
      CASE WHEN steps & 16 > 0 THEN 0
        ELSE ${AS_OF_DAY} - coalesce(DATE '1970-01-01' + last % ${FURTHER}, registered) END AS days
    FROM person)
`;

const took = (step: number) => `count(*) FILTER (WHERE steps & ${1 << step} > 0)::integer`;

// Counted by day, and put together outside: to sort everybody for a median takes longer than all the rest.
const COUNTED = `
  SELECT (ARRAY['${WAITING_STEPS.join(`', '`)}'])[at + 1] AS last, days, count(*)::integer AS people,
    ${took(1)} AS counselled, ${took(2)} AS referred, ${took(3)} AS interviewed, ${took(4)} AS placed,
    ${took(5)} AS stayed1m, ${took(6)} AS stayed3m
  FROM waiting GROUP BY at, days ORDER BY at, days`;

/** Somebody who waits at a step. */
export interface WaitingRow {
  root: string;
  /** Since when, and the fact of a registration of theirs. */
  since: LocalDate;
  days: number;
  fact: string;
}

/** Where a page of those who wait begins: behind this one. */
export interface WaitingKey {
  since: LocalDate;
  root: string;
}

const PEOPLE = `
  SELECT page.root, page.since::text, page.days, (
    SELECT n.fact FROM figures.step n WHERE n.root = page.root AND n.kind = 'registered' AND ${KNOWN('n')} LIMIT 1) AS fact
  FROM (
    SELECT root, ${AS_OF_DAY} - days AS since, days FROM waiting
    WHERE at = $4::integer AND ($5::date IS NULL OR (${AS_OF_DAY} - days, root) > ($5::date, $6::uuid))
    ORDER BY since, root LIMIT $7) page
  ORDER BY page.since, page.root`;

/** The SQL of the way to work, over coded rows alone. */
@Injectable()
export class WayToWorkQueries {
  constructor(private readonly figures: CodedRows) {}

  /**
   * By their last step and, within it, by the days since.
   * @param asOf an instant with its offset
   */
  async lastSteps(from: LocalDate, to: LocalDate, asOf: string): Promise<LastStep[]> {
    return this.figures.query<LastStep>(WAY + COUNTED, [from, to, asOf]);
  }

  /** Those whose last step is the same, who wait longest first. */
  async waiting(
    { from, to }: Period,
    asOf: string,
    which: { step: WaitingStep; after: WaitingKey | null; limit: number },
  ): Promise<WaitingRow[]> {
    const { step, after, limit } = which;
    const place = WAITING_STEPS.indexOf(step);
    const key = [after?.since ?? null, after?.root ?? null];
    return this.figures.query<WaitingRow>(WAY + PEOPLE, [from, to, asOf, place, ...key, limit]);
  }
}
