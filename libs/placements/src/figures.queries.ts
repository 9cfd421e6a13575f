import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type FigureRequest, type Grouping, type IndicatorDefinition } from './definition.schema.js';

/** Counted persons of one key: what they are grouped by as it is coded, several for priority groups, null if unknown. */
export interface CountedGroup {
  codes: number[] | null;
  age: number | null;
  denominator: number;
  numerator: number;
  pending: number;
  unreachable: number;
}

const NO_KEY = 'NULL::integer';

/** What of a service a person is grouped by; age by the last year of its band. */
const KEYS: Readonly<Record<Grouping, string>> = {
  commune: 's.commune',
  counsellor: 's.counsellor',
  office: 's.office',
  sex: 's.sex',
  occupation: 's.occupation',
  channel: 's.channel',
  age: 'CASE WHEN s.age < 15 THEN 14 WHEN s.age < 25 THEN 24 WHEN s.age < 35 THEN 34 WHEN s.age < 45 THEN 44 WHEN s.age < 55 THEN 54 WHEN s.age >= 55 THEN 55 END',
  'priority-group': 's.groups',
};

const KNOWN = (row: string) => `${row}.known_from <= $3::timestamptz AND ${row}.known_to > $3::timestamptz`;
const AS_OF_DAY = `($3::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/** The condition that a service brings its person into the figure. */
function qualifies({ qualifying }: IndicatorDefinition): string {
  const isReferral = qualifying.includes('referral.issued');
  if (isReferral && qualifying.includes('consultation.held')) return 'true';
  return isReferral ? 's.is_referral' : 'NOT s.is_referral';
}

/** The first service of each person in the period: whoever has one is in the denominator. */
const entries = (definition: IndicatorDefinition, key: string) => `
  SELECT DISTINCT ON (s.root) s.root, s.day, ${key} AS key FROM figures.service s
  WHERE s.day BETWEEN $1::date AND $2::date AND ${qualifies(definition)} AND ${KNOWN('s')}
  ORDER BY s.root, s.occurred_at, s.recorded_at, s.fact`;

/** Of those who entered, who began to work within the window. */
const COHORT_PLACED = `
  SELECT DISTINCT e.root FROM entry e JOIN figures.placement p ON p.root = e.root
  WHERE p.start_day >= e.day AND p.start_day <= e.day + $4::integer AND p.start_day <= ${AS_OF_DAY} AND ${KNOWN('p')}`;

/** Who began to work in the period with a service in the window before it, and on which day first. */
const eventPlaced = (definition: IndicatorDefinition) => `
  SELECT p.root, min(p.start_day) AS start FROM figures.placement p
  WHERE p.start_day BETWEEN $1::date AND $2::date AND p.start_day <= ${AS_OF_DAY} AND ${KNOWN('p')}
    AND EXISTS (SELECT FROM figures.service s WHERE s.root = p.root AND ${qualifies(definition)} AND ${KNOWN('s')}
      AND s.day BETWEEN p.start_day - $4::integer AND p.start_day)
  GROUP BY p.root`;

/** Who was placed without having entered in the period: grouped by the last service before. */
const eventOutside = (definition: IndicatorDefinition, key: string) => `
  SELECT last.key, 0 AS inside, 1 AS placed, 0 AS pending, 0 AS unreachable
  FROM placed LEFT JOIN entry USING (root) CROSS JOIN LATERAL (
    SELECT ${key} AS key FROM figures.service s
    WHERE s.root = placed.root AND ${qualifies(definition)} AND ${KNOWN('s')} AND s.day <= placed.start
    ORDER BY s.occurred_at DESC, s.recorded_at DESC, s.fact DESC LIMIT 1) last
  WHERE entry.root IS NULL`;

function reportSql(definition: IndicatorDefinition, grouping: Grouping | undefined): string {
  const key = grouping ? KEYS[grouping] : NO_KEY;
  const isEvent = definition.basis === 'event';
  return `
    WITH entry AS MATERIALIZED (${entries(definition, key)}),
    placed AS MATERIALIZED (${isEvent ? eventPlaced(definition) : COHORT_PLACED}),
    person AS (
      SELECT entry.key, 1 AS inside, (placed.root IS NOT NULL)::integer AS placed,
        (placed.root IS NULL AND entry.day + $4::integer >= ${AS_OF_DAY})::integer AS pending,
        (placed.root IS NULL AND entry.day + $4::integer < ${AS_OF_DAY} AND u.root IS NOT NULL)::integer AS unreachable
      FROM entry LEFT JOIN placed USING (root)
        LEFT JOIN (SELECT root FROM figures.unreachable n WHERE ${KNOWN('n')}) u USING (root)
      ${isEvent ? `UNION ALL ${eventOutside(definition, key)}` : ''}
    )
    SELECT ${grouping === 'priority-group' ? 'key AS codes, NULL AS age' : grouping === 'age' ? 'NULL AS codes, key AS age' : 'CASE WHEN key IS NULL THEN NULL ELSE ARRAY[key] END AS codes, NULL AS age'},
      sum(inside)::integer AS denominator, sum(placed)::integer AS numerator,
      sum(pending)::integer AS pending, sum(unreachable)::integer AS unreachable
    FROM person GROUP BY key`;
}

/** The SQL of official figures: over coded rows alone, with the role that reads nothing else. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly db: Db) {}

  /** Counts persons by one grouping; without one they are a single group. */
  async count(definition: IndicatorDefinition, request: FigureRequest): Promise<CountedGroup[]> {
    const { from, to, asOf, window, groupBy } = request;
    return this.asReports(() => this.db.query<CountedGroup>(reportSql(definition, groupBy), [from, to, asOf, window]));
  }

  /** What coded numbers stand for. */
  async codes(ids: readonly number[]): Promise<Map<number, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.asReports(() =>
      this.db.query<{ id: number; code: string }>('SELECT id, code FROM figures.code WHERE id = ANY($1::int[])', [ids]),
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  private async asReports<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.db.tx(async () => {
      await this.db.query('SET LOCAL ROLE sanvieclam_reports');
      const result = await work();
      await this.db.query('RESET ROLE');
      return result;
    });
  }
}
