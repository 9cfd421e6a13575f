import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { bandYear } from './age-bands.js';
import { type Counted, type FigureRequest, type Grouping, type IndicatorDefinition } from './definition.schema.js';

/** Counted persons of one key: what they are grouped by as it is coded, several for priority groups, null if unknown. */
export interface CountedGroup {
  codes: number[] | null;
  age: number | null;
  denominator: number;
  numerator: number;
  pending: number;
  unreachable: number;
}

/** One person behind a figure; figures have no other name for them than the root. */
export interface CountedPerson {
  root: string;
  /** The day and the fact of the service that brought them in. */
  day: LocalDate;
  fact: string;
  /** When they began to work, where that counts, and the facts that say so. */
  start: LocalDate | null;
  starts: string[];
}

/** Where a page of persons begins: behind this one. */
export interface PersonKey {
  day: LocalDate;
  root: string;
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
  SELECT DISTINCT ON (s.root) s.root, s.day, s.fact, ${key} AS key FROM figures.service s
  WHERE s.day BETWEEN $1::date AND $2::date AND ${qualifies(definition)} AND ${KNOWN('s')}
  ORDER BY s.root, s.occurred_at, s.recorded_at, s.fact`;

/** Of those who entered, who began to work within the window, and on which day first. */
const COHORT_PLACED = `
  SELECT e.root, min(p.start_day) AS start FROM entry e JOIN figures.placement p ON p.root = e.root
  WHERE p.start_day >= e.day AND p.start_day <= e.day + $4::integer AND p.start_day <= ${AS_OF_DAY} AND ${KNOWN('p')}
  GROUP BY e.root`;

/** Who began to work in the period with a service in the window before it, and on which day first. */
const eventPlaced = (definition: IndicatorDefinition) => `
  SELECT p.root, min(p.start_day) AS start FROM figures.placement p
  WHERE p.start_day BETWEEN $1::date AND $2::date AND p.start_day <= ${AS_OF_DAY} AND ${KNOWN('p')}
    AND EXISTS (SELECT FROM figures.service s WHERE s.root = p.root AND ${qualifies(definition)} AND ${KNOWN('s')}
      AND s.day BETWEEN p.start_day - $4::integer AND p.start_day)
  GROUP BY p.root`;

/** Who was placed without having entered in the period: grouped by the last service before. */
const eventOutside = (definition: IndicatorDefinition, key: string) => `
  SELECT placed.root, last.key, last.day, last.fact, placed.start, 0 AS inside, 1 AS placed, 0 AS pending, 0 AS unreachable
  FROM placed LEFT JOIN entry USING (root) CROSS JOIN LATERAL (
    SELECT ${key} AS key, s.day, s.fact FROM figures.service s
    WHERE s.root = placed.root AND ${qualifies(definition)} AND ${KNOWN('s')} AND s.day <= placed.start
    ORDER BY s.occurred_at DESC, s.recorded_at DESC, s.fact DESC LIMIT 1) last
  WHERE entry.root IS NULL`;

/** Everybody who is in the denominator or the numerator, and what they count as. */
function people(definition: IndicatorDefinition, grouping: Grouping | undefined): string {
  const key = grouping ? KEYS[grouping] : NO_KEY;
  const isEvent = definition.basis === 'event';
  return `
    WITH entry AS MATERIALIZED (${entries(definition, key)}),
    placed AS MATERIALIZED (${isEvent ? eventPlaced(definition) : COHORT_PLACED}),
    person AS (
      SELECT entry.root, entry.key, entry.day, entry.fact, placed.start, 1 AS inside, (placed.root IS NOT NULL)::integer AS placed,
        (placed.root IS NULL AND entry.day + $4::integer >= ${AS_OF_DAY})::integer AS pending,
        (placed.root IS NULL AND entry.day + $4::integer < ${AS_OF_DAY} AND u.root IS NOT NULL)::integer AS unreachable
      FROM entry LEFT JOIN placed USING (root)
        LEFT JOIN (SELECT root FROM figures.unreachable n WHERE ${KNOWN('n')}) u USING (root)
      ${isEvent ? `UNION ALL ${eventOutside(definition, key)}` : ''}
    )`;
}

function reportSql(definition: IndicatorDefinition, grouping: Grouping | undefined): string {
  return `${people(definition, grouping)}
    SELECT ${grouping === 'priority-group' ? 'key AS codes, NULL AS age' : grouping === 'age' ? 'NULL AS codes, key AS age' : 'CASE WHEN key IS NULL THEN NULL ELSE ARRAY[key] END AS codes, NULL AS age'},
      sum(inside)::integer AS denominator, sum(placed)::integer AS numerator,
      sum(pending)::integer AS pending, sum(unreachable)::integer AS unreachable
    FROM person GROUP BY key`;
}

const COUNTED_AS: Readonly<Record<Counted, string>> = {
  denominator: 'inside',
  numerator: 'placed',
  pending: 'pending',
  unreachable: 'unreachable',
};

/** @param condition which of them, and behind whom the page begins */
const pageOfPeople = (definition: IndicatorDefinition, grouping: Grouping | undefined, condition: string) => `
  ${people(definition, grouping)}
  SELECT page.root, page.day::text, page.fact, page.start::text,
    ARRAY(SELECT p.fact FROM figures.placement p
      WHERE p.root = page.root AND p.start_day = page.start AND ${KNOWN('p')} ORDER BY p.fact) AS starts
  FROM (SELECT root, day, fact, start FROM person WHERE ${condition}) page
  ORDER BY page.day, page.root`;

/** The SQL of official figures: over coded rows alone, with the role that reads nothing else. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly db: Db) {}

  /** Counts persons by one grouping; without one they are a single group. */
  async count(definition: IndicatorDefinition, request: FigureRequest): Promise<CountedGroup[]> {
    const { from, to, asOf, window, groupBy } = request;
    return this.asReports(() => this.db.query<CountedGroup>(reportSql(definition, groupBy), [from, to, asOf, window]));
  }

  /**
   * The persons behind one number of a report, by the day that brought them in.
   * @param group key of the group they are in; everybody without one
   */
  async people(
    definition: IndicatorDefinition,
    request: FigureRequest,
    which: { of: Counted; group?: string | undefined; after: PersonKey | null; limit: number },
  ): Promise<CountedPerson[]> {
    const { from, to, asOf, window, groupBy } = request;
    const parameters: unknown[] = [from, to, asOf, window];
    const hold = (value: unknown): string => `$${parameters.push(value)}`;
    return this.asReports(async () => {
      const conditions = [`person.${COUNTED_AS[which.of]} = 1`];
      if (groupBy && which.group !== undefined) conditions.push(await this.inGroup(groupBy, which.group, hold));
      if (which.after) {
        const { day, root } = which.after;
        conditions.push(`(person.day, person.root) > (${hold(day)}::date, ${hold(root)}::uuid)`);
      }
      const condition = `${conditions.join(' AND ')} ORDER BY person.day, person.root LIMIT ${hold(which.limit)}`;
      return this.db.query<CountedPerson>(pageOfPeople(definition, groupBy, condition), parameters);
    });
  }

  /** The condition that a person is in a group, as the report names groups. */
  private async inGroup(grouping: Grouping, group: string, hold: (value: unknown) => string): Promise<string> {
    const isNamed = group !== (grouping === 'priority-group' ? 'none' : 'unknown');
    if (!isNamed) return 'person.key IS NULL';
    if (grouping === 'age') return `person.key = ${hold(bandYear(group))}::integer`;
    const row = await this.db.queryOne<{ id: number }>('SELECT id FROM figures.code WHERE code = $1', [group]);
    const code = `${hold(row?.id ?? null)}::integer`;
    return grouping === 'priority-group' ? `${code} = ANY(person.key)` : `person.key = ${code}`;
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
