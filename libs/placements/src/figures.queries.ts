import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { readInstant, toIso } from '@app/ledger';
import { bandYear } from './age-bands.js';
import { countedPeople, keyOf, KNOWN } from './counted-people.js';
import { type Counted, type FigureRequest, type Grouping, type IndicatorDefinition } from './definition.schema.js';
import { CodedRows } from './coded-rows.queries.js';

/** Counted persons of one key: what they are grouped by as it is coded, several for priority groups, null if unknown. */
export interface CountedGroup {
  codes: number[] | null;
  age: number | null;
  denominator: number;
  numerator: number;
  pending: number;
  unreachable: number;
}

/** Counted persons of one month, or of one key of a grouping. */
type BreakdownRow = CountedGroup & ({ month: string; grouping: null } | { month: null; grouping: Grouping });

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

const COUNTS = `sum(inside)::integer AS denominator, sum(placed)::integer AS numerator,
  sum(pending)::integer AS pending, sum(unreachable)::integer AS unreachable`;

const SUMS = ['inside', 'placed', 'pending', 'unreachable'].map((name) => `sum(${name}) AS ${name}`).join(', ');

/** What persons of one key are, as it is coded; nothing without a grouping. */
function codesOf(grouping: Grouping | undefined): string {
  if (!grouping) return 'NULL::integer[] AS codes, NULL::integer AS age';
  const key = keyOf(grouping);
  if (grouping === 'age') return `NULL::integer[] AS codes, ${key} AS age`;
  if (grouping === 'priority-group') return `${key} AS codes, NULL::integer AS age`;
  return `CASE WHEN ${key} IS NULL THEN NULL ELSE ARRAY[${key}] END AS codes, NULL::integer AS age`;
}

const groupsSql = (grouping: Grouping | undefined) => `
  SELECT ${codesOf(grouping)}, ${COUNTS} FROM person ${grouping ? `GROUP BY ${keyOf(grouping)}` : 'HAVING count(*) > 0'}`;

const reportSql = (definition: IndicatorDefinition, grouping: Grouping | undefined) =>
  `${countedPeople(definition, grouping ? [grouping] : [])} ${groupsSql(grouping)}`;

/**
 * Whoever enters counts in the month of the entry; by definitions of events whoever starts, in the month of the start.
 * Days are summed up first: what month a day lies in takes longer to say than to count its people.
 */
function monthsSql({ basis }: IndicatorDefinition): string {
  const entered = (placed: string) =>
    `SELECT day AS at, inside, ${placed}, pending, unreachable FROM person WHERE inside = 1`;
  const both = `${entered('0 AS placed')} UNION ALL SELECT start, 0, placed, 0, 0 FROM person WHERE placed = 1`;
  return `
    SELECT to_char(at, 'YYYY-MM') AS month, NULL AS grouping, NULL::integer[] AS codes, NULL::integer AS age, ${COUNTS}
    FROM (SELECT at, ${SUMS} FROM (${basis === 'event' ? both : entered('placed')}) counted GROUP BY at) days GROUP BY 1`;
}

/** The months of a period and several groupings, from one look at its persons. */
const breakdownSql = (definition: IndicatorDefinition, groupings: readonly Grouping[]) => `
  ${countedPeople(definition, groupings)} ${monthsSql(definition)}
  ${groupings.map((by) => `UNION ALL SELECT NULL, '${by}', * FROM (${groupsSql(by)}) grouped`).join(' ')}`;

const COUNTED_AS: Readonly<Record<Counted, string>> = {
  denominator: 'inside',
  numerator: 'placed',
  pending: 'pending',
  unreachable: 'unreachable',
};

/** @param condition which of them, and behind whom the page begins */
const pageOfPeople = (definition: IndicatorDefinition, grouping: Grouping | undefined, condition: string) => `
  ${countedPeople(definition, grouping ? [grouping] : [], ['fact'])}
  SELECT page.root, page.day::text, page.fact, page.start::text,
    ARRAY(SELECT p.fact FROM figures.placement p
      WHERE p.root = page.root AND p.start_day = page.start AND ${KNOWN('p')} ORDER BY p.fact) AS starts
  FROM (SELECT root, day, fact, start FROM person WHERE ${condition}) page
  ORDER BY page.day, page.root`;

/** The instant is read as those of facts are: the database would round what they cut off. */
const parametersOf = ({ from, to, asOf, window }: FigureRequest): unknown[] => [
  from,
  to,
  toIso(readInstant(asOf)!),
  window,
];

/** The SQL of official figures: over coded rows alone. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly db: CodedRows) {}

  /** Counts persons by one grouping; without one they are a single group. */
  async count(definition: IndicatorDefinition, request: FigureRequest): Promise<CountedGroup[]> {
    return this.db.query(reportSql(definition, request.groupBy), parametersOf(request));
  }

  /**
   * Counts persons by month and by several groupings in one go.
   * @param request its own grouping does not matter
   */
  async breakdown(
    definition: IndicatorDefinition,
    request: FigureRequest,
    groupings: readonly Grouping[],
  ): Promise<BreakdownRow[]> {
    return this.db.query<BreakdownRow>(breakdownSql(definition, groupings), parametersOf(request));
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
    const { groupBy } = request;
    const parameters: unknown[] = parametersOf(request);
    const hold = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = [`person.${COUNTED_AS[which.of]} = 1`];
    if (groupBy && which.group !== undefined) conditions.push(await this.inGroup(groupBy, which.group, hold));
    if (which.after) {
      const { day, root } = which.after;
      conditions.push(`(person.day, person.root) > (${hold(day)}::date, ${hold(root)}::uuid)`);
    }
    const condition = `${conditions.join(' AND ')} ORDER BY person.day, person.root LIMIT ${hold(which.limit)}`;
    return this.db.query<CountedPerson>(pageOfPeople(definition, groupBy, condition), parameters);
  }

  /** The condition that a person is in a group, as the report names groups. */
  private async inGroup(grouping: Grouping, group: string, hold: (value: unknown) => string): Promise<string> {
    const isNamed = group !== (grouping === 'priority-group' ? 'none' : 'unknown');
    const key = `person.${keyOf(grouping)}`;
    if (!isNamed) return `${key} IS NULL`;
    if (grouping === 'age') return `${key} = ${hold(bandYear(group))}::integer`;
    const [row] = await this.db.query<{ id: number }>('SELECT id FROM figures.code WHERE code = $1', [group]);
    const code = `${hold(row?.id ?? null)}::integer`;
    return grouping === 'priority-group' ? `${code} = ANY(${key})` : `${key} = ${code}`;
  }

  /** What coded numbers stand for. */
  async codes(ids: readonly number[]): Promise<Map<number, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<{ id: number; code: string }>(
      'SELECT id, code FROM figures.code WHERE id = ANY($1::int[])',
      [ids],
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}
