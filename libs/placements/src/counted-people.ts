import { type Grouping, type IndicatorDefinition } from './definition.schema.js';

/**
 * The SQL that says who counts in a figure. Its parameters are $1 and $2, the days of the period, $3, the instant of
 * the question, and $4, the days from a service to the start of work.
 */

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

/** The condition that a row was known at the instant of the question. */
export const KNOWN = (row: string) => `${row}.known_from <= $3::timestamptz AND ${row}.known_to > $3::timestamptz`;
export const AS_OF_DAY = `($3::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/** The condition that a service brings its person into the figure. */
function qualifies({ qualifying }: IndicatorDefinition): string {
  const isReferral = qualifying.includes('referral.issued');
  if (isReferral && qualifying.includes('consultation.held')) return 'true';
  return isReferral ? 's.is_referral' : 'NOT s.is_referral';
}

/** Where a service says when the last of a kind was before it. */
const PREVIOUS: Readonly<Record<IndicatorDefinition['qualifying'][number], string>> = {
  'referral.issued': 'previous_referral',
  'consultation.held': 'previous_consultation',
};

/** The column of `person` that holds what a grouping goes by. */
export const keyOf = (grouping: Grouping): string => `"${grouping}"`;
const listOf = (columns: readonly string[]) => columns.map((column) => `, ${column}`).join('');

/** The condition that no service before brings the person into the same period. */
function isFirst({ qualifying }: IndicatorDefinition): string {
  const before = (column: string) => `(s.${column} IS NULL OR s.${column} < $1::date)`;
  return qualifying.map((type) => before(PREVIOUS[type])).join(' AND ');
}

/** The first service of each person in the period: whoever has one is in the denominator. */
const entries = (definition: IndicatorDefinition, columns: string) => `
  SELECT s.root, s.day, s.next_start${columns} FROM figures.service s
  WHERE s.day BETWEEN $1::date AND $2::date AND ${qualifies(definition)} AND ${isFirst(definition)} AND ${KNOWN('s')}`;

/** Of those who entered, who began to work within the window, and on which day first. */
const COHORT_START = `CASE WHEN entry.next_start <= entry.day + $4::integer AND entry.next_start <= ${AS_OF_DAY}
  THEN entry.next_start END`;

/**
 * Who began to work in the period with a service in the window before it, and on which day first. That is the next start
 * after one of these services, but for services whose next start lies before the period: theirs are looked for.
 */
const eventPlaced = (definition: IndicatorDefinition) => `
  SELECT root, min(start) AS start FROM (
    SELECT s.root, s.next_start AS start FROM figures.service s
    WHERE s.day BETWEEN $1::date - $4::integer AND $2::date AND ${qualifies(definition)} AND ${KNOWN('s')}
      AND s.next_start BETWEEN $1::date AND least($2::date, s.day + $4::integer, ${AS_OF_DAY})
    UNION ALL
    SELECT s.root, p.start_day FROM figures.service s JOIN figures.placement p ON p.root = s.root
    WHERE s.day BETWEEN $1::date - $4::integer AND $1::date - 1 AND ${qualifies(definition)} AND ${KNOWN('s')}
      AND s.next_start < $1::date AND ${KNOWN('p')}
      AND p.start_day BETWEEN $1::date AND least($2::date, s.day + $4::integer, ${AS_OF_DAY})) started
  GROUP BY root`;

/** Who was placed without having entered in the period: grouped by the last service before. */
const eventOutside = (definition: IndicatorDefinition, columns: string, names: readonly string[]) => `
  SELECT placed.root, last.day, placed.start, 0 AS inside, 1 AS placed, 0 AS pending, 0 AS unreachable
    ${listOf(names.map((name) => `last.${name}`))}
  FROM placed LEFT JOIN entry USING (root) CROSS JOIN LATERAL (
    SELECT s.day${columns} FROM figures.service s
    WHERE s.root = placed.root AND ${qualifies(definition)} AND ${KNOWN('s')} AND s.day <= placed.start
    ORDER BY s.occurred_at DESC, s.recorded_at DESC, s.fact DESC LIMIT 1) last
  WHERE entry.root IS NULL`;

/**
 * The head of a query over `person`: everybody who is in the denominator or the numerator, what they count as, the day
 * that brought them in, the day on which they began to work, and what they are grouped by.
 * @param more `fact`: the service that brought them in, which only lists of persons need
 */
export function countedPeople(
  definition: IndicatorDefinition,
  groupings: readonly Grouping[],
  more: readonly 'fact'[] = [],
): string {
  const isEvent = definition.basis === 'event';
  const names = [...more, ...groupings.map(keyOf)];
  const columns = listOf([
    ...more.map((name) => `s.${name}`),
    ...groupings.map((grouping) => `${KEYS[grouping]} AS ${keyOf(grouping)}`),
  ]);
  return `
    WITH entry AS (${entries(definition, columns)}),
    ${isEvent ? `placed AS MATERIALIZED (${eventPlaced(definition)}),` : ''}
    entrant AS (
      SELECT entry.*, ${isEvent ? 'placed.start' : COHORT_START} AS start
      FROM entry ${isEvent ? 'LEFT JOIN placed USING (root)' : ''}),
    person AS (
      SELECT e.root, e.day, e.start, 1 AS inside, (e.start IS NOT NULL)::integer AS placed,
        (e.start IS NULL AND e.day + $4::integer >= ${AS_OF_DAY})::integer AS pending,
        (e.start IS NULL AND e.day + $4::integer < ${AS_OF_DAY} AND u.root IS NOT NULL)::integer AS unreachable
        ${listOf(names.map((name) => `e.${name}`))}
      FROM entrant e
        LEFT JOIN (SELECT root FROM figures.unreachable n WHERE ${KNOWN('n')}) u USING (root)
      ${isEvent ? `UNION ALL ${eventOutside(definition, columns, names)}` : ''}
    )`;
}
