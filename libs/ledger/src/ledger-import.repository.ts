import { Injectable } from '@nestjs/common';
import { copyLine, copyLines, Db } from '@app/platform/database';
import { type StatedFact } from './fact-line.js';
import { COUNTED_TYPES } from './figure-rows.js';
import { FiguresRepository } from './figures.repository.js';
import { type BulkLoad } from './figures.service.js';
import { BRINGS, referenceOf, REFERS } from './import-warnings.queries.js';
import { toColumn } from './instant.js';

export interface LineOf {
  line: number;
  id: string;
}

/** A correction beside the fact that it corrects, as far as there is one. */
export interface CorrectionLine extends LineOf {
  /** With the priority groups that it sets. */
  set: Record<string, unknown> | null;
  type: string | null;
  data: Record<string, unknown> | null;
}

const LINE_COLUMNS = [
  'line',
  'id',
  'type',
  'subject',
  'occurred_at',
  'recorded_at',
  'data',
  'groups',
  'groups_of',
  'told',
  'brings',
  'refers',
] as const;
/** From this many on it is worth to make indexes anew. */
const MANY_PEOPLE = 2000;
const COUNTED: ReadonlySet<string> = new Set(COUNTED_TYPES);
const STATES_GROUPS = new Set(['person.registered', 'person.updated', 'fact.corrected']);
const CONTENT = (row: string) =>
  `ROW(${['type', 'subject', 'occurred_at', 'recorded_at', 'data', 'groups'].map((name) => `${row}.${name}`).join(', ')})`;

/** The SQL of a bulk load: the lines of a file are put aside, looked through as a whole, and appended in one statement. */
@Injectable()
export class LedgerImportRepository implements BulkLoad {
  constructor(
    private readonly db: Db,
    private readonly figures: FiguresRepository,
  ) {}

  async prepare(): Promise<void> {
    await this.db.query('SET LOCAL statement_timeout = 0');
    await this.db.query(`SET LOCAL work_mem = '128MB'`);
    // Lines are read by person, in another order than they stand in. A session may say this once, before its first table.
    await this.db.query(`SET LOCAL temp_buffers = '256MB'`);
    await this.db.query('DROP TABLE IF EXISTS fact_line');
    await this.db.query(
      `CREATE TEMPORARY TABLE fact_line (line integer NOT NULL, id text COLLATE "C" NOT NULL, type text NOT NULL,
         subject text NOT NULL, occurred_at timestamptz NOT NULL, recorded_at timestamptz NOT NULL, data jsonb NOT NULL,
         groups text[], groups_of uuid, told text, brings text COLLATE "C", refers text COLLATE "C") ON COMMIT DROP`,
    );
  }

  /** A fact as `put` takes it. */
  lineOf(line: number, fact: StatedFact): string {
    const { id, type, subject, occurredAt, recordedAt, data, groups } = fact;
    const content = JSON.stringify(data);
    return copyLine([
      line,
      id,
      type,
      subject,
      toColumn(occurredAt),
      toColumn(recordedAt),
      content,
      groups && arrayText(groups),
      STATES_GROUPS.has(type) ? this.figures.factKey(id) : null,
      COUNTED.has(type) ? toldAs(fact, content) : null,
      referenceOf(BRINGS, fact),
      referenceOf(REFERS, fact),
    ]);
  }

  async put(lines: AsyncIterable<string>): Promise<void> {
    await copyLines(this.db, 'fact_line', LINE_COLUMNS, lines);
  }

  /** Lets lines be found by whom they are about, once all are there. */
  async indexLines(): Promise<void> {
    await this.db.query('CREATE INDEX ON fact_line (subject)');
    // Of what they say no statistics are needed, and jsonb takes longer than all the rest.
    await this.db.query('ANALYZE fact_line (line, id, type, subject, brings, refers)');
  }

  /** Notes whom the lines are about, once those are out that are not taken. */
  async findSubjects(): Promise<void> {
    await this.db.query('DROP TABLE IF EXISTS line_subject');
    await this.db.query(
      `CREATE TEMPORARY TABLE line_subject ON COMMIT DROP AS
       SELECT subject, min(line) AS line, min(line) FILTER (WHERE type <> 'fact.corrected') AS told_in,
         count(*) FILTER (WHERE type <> 'fact.corrected') AS count, bool_or(type = 'person.registered') AS is_registered
       FROM fact_line GROUP BY subject`,
    );
    await this.db.query('ANALYZE line_subject');
  }

  /** Takes out all but the first line of each id, and tells whether they say the same. */
  async takeRepeated(): Promise<(LineOf & { same: boolean })[]> {
    return this.db.query(
      `WITH repeated AS (SELECT id FROM fact_line GROUP BY id HAVING count(*) > 1),
       ranked AS (
         SELECT l.ctid AS at, l.line, l.id, row_number() OVER of_id AS nth,
           ${CONTENT('l')} IS NOT DISTINCT FROM first_value(${CONTENT('l')}) OVER of_id AS same
         FROM fact_line l JOIN repeated USING (id) WINDOW of_id AS (PARTITION BY l.id ORDER BY l.line)
       ),
       gone AS (DELETE FROM fact_line USING ranked WHERE fact_line.ctid = ranked.at AND nth > 1)
       SELECT line, id, same FROM ranked WHERE nth > 1 ORDER BY line`,
    );
  }

  /** Takes out the lines whose id is known already. */
  async takeKnown(): Promise<{ known: number; changed: LineOf[] }> {
    const [row] = await this.db.query<{ known: number; lines: number[] | null; ids: string[] | null }>(
      `WITH gone AS (
         DELETE FROM fact_line l USING fact f
         WHERE f.id = l.id
         RETURNING l.line, l.id, ${CONTENT('l')} IS NOT DISTINCT FROM ROW(f.type, f.subject, f.occurred_at, f.recorded_at, f.data,
           (SELECT ARRAY(SELECT code FROM unnest(g.groups) n JOIN figures.code ON code.id = n ORDER BY code COLLATE "C")
            FROM figures.stated_groups g WHERE g.fact = l.groups_of)) AS same
       )
       SELECT count(*) FILTER (WHERE same) AS known, array_agg(line ORDER BY line) FILTER (WHERE NOT same) AS lines,
         array_agg(id ORDER BY line) FILTER (WHERE NOT same) AS ids FROM gone`,
    );
    return { known: row!.known, changed: (row!.lines ?? []).map((line, at) => ({ line, id: row!.ids![at]! })) };
  }

  /** Corrections that need a look: of something that is not there or is a correction itself, and those that set fields. */
  async correctionsToCheck(): Promise<CorrectionLine[]> {
    return this.db.query(
      `SELECT l.line, l.id, l.data->'set' || jsonb_strip_nulls(jsonb_build_object('priorityGroups', l.groups)) AS set,
         coalesce(o.type, f.type) AS type, coalesce(o.data, f.data) AS data
       FROM fact_line l LEFT JOIN fact_line o ON o.id = l.data->>'corrects' LEFT JOIN fact f ON f.id = l.data->>'corrects'
       WHERE l.type = 'fact.corrected' AND (l.data ? 'set' OR coalesce(o.type, f.type, 'fact.corrected') = 'fact.corrected')
       ORDER BY l.line`,
    );
  }

  async take(lines: readonly number[]): Promise<void> {
    if (lines.length > 0) await this.db.query('DELETE FROM fact_line WHERE line = ANY($1::int[])', [lines]);
  }

  /** Takes out corrections of facts that are not taken. */
  async takeCorrectionsOf(ids: readonly string[]): Promise<LineOf[]> {
    return this.db.query(
      `DELETE FROM fact_line WHERE type = 'fact.corrected' AND data->>'corrects' = ANY($1) RETURNING line, id`,
      [ids],
    );
  }

  /** All that says who was merged with whom: of the file with its line, of the ledger with none. */
  async mergeFacts(): Promise<(StatedFact & { line: number | null })[]> {
    const columns = `id, type, subject, (occurred_at AT TIME ZONE 'UTC')::text AS "occurredAt",
      (recorded_at AT TIME ZONE 'UTC')::text AS "recordedAt", data, NULL::text[] AS groups`;
    const [any] = await this.db.query<{ any: boolean }>(
      `SELECT EXISTS (SELECT FROM fact_line WHERE type IN ('person.merged', 'person.unmerged')) OR EXISTS (
         SELECT FROM fact_line l JOIN fact f ON f.id = l.data->>'corrects'
         WHERE l.type = 'fact.corrected' AND f.type IN ('person.merged', 'person.unmerged')) AS any`,
    );
    if (!any!.any) return [];
    return this.db.query(
      `WITH known AS (SELECT ${columns}, line FROM fact_line WHERE type IN ('person.merged', 'person.unmerged', 'fact.corrected')
         UNION ALL SELECT ${columns}, NULL FROM fact WHERE type IN ('person.merged', 'person.unmerged', 'fact.corrected'))
       SELECT * FROM known WHERE type <> 'fact.corrected'
         OR data->>'corrects' IN (SELECT id FROM known WHERE type <> 'fact.corrected')`,
    );
  }

  /**
   * Whom the lines are about, in the order in which they come up, so that lines are read where they stand; `fresh` are
   * those of whom nothing is known yet: no fact of theirs, and none that counts for them. As one text each: so many rows
   * take longer to read than to find.
   */
  async subjectsOfLines(): Promise<{ all: string[]; fresh: Set<string> }> {
    const row = await this.db.queryOne<{ all: string[] | null; fresh: string[] | null }>(
      `SELECT json_agg(subject) AS "all", json_agg(subject) FILTER (WHERE is_fresh) AS fresh FROM (
         SELECT l.subject, NOT EXISTS (SELECT FROM fact f WHERE f.subject = l.subject)
           AND NOT EXISTS (SELECT FROM fact_tie t WHERE t.subject = l.subject) AS is_fresh
         FROM line_subject l ORDER BY l.line) ordered`,
    );
    return { all: row!.all ?? [], fresh: new Set(row!.fresh) };
  }

  /** Notes what the lines bring beside facts: codes, priority groups, and who is told together with whom. */
  async prepareAppend(): Promise<void> {
    await this.db.query(
      `INSERT INTO figures.code (code) SELECT DISTINCT code
       FROM (SELECT DISTINCT groups FROM fact_line) stated, unnest(groups) code ON CONFLICT DO NOTHING`,
    );
    // There are few combinations of groups, and many who are in one of them.
    await this.db.query(
      `WITH coded AS MATERIALIZED (
         SELECT groups AS named, ARRAY(SELECT c.id FROM unnest(groups) g JOIN figures.code c ON c.code = g) AS groups
         FROM (SELECT DISTINCT groups FROM fact_line WHERE groups IS NOT NULL) stated)
       INSERT INTO figures.stated_groups (fact, groups)
       SELECT l.groups_of, coded.groups FROM fact_line l JOIN coded ON coded.named = l.groups ORDER BY l.groups_of`,
    );
    await this.tieSubjects();
  }

  /** In one text: to take every column of every row apart took as long again as to make rows of the facts. */
  async factsOf(subjects: readonly string[]): Promise<StatedFact[]> {
    const row = await this.db.queryOne<{ told: string }>(
      `SELECT '[' || coalesce(string_agg(told, ','), '') || ']' AS told FROM fact_line WHERE subject = ANY($1::text[])`,
      [subjects],
    );
    return JSON.parse(row!.told) as StatedFact[];
  }

  /** Appends the lines about some people, in the order of these. */
  async append(subjects: readonly string[]): Promise<void> {
    await this.db.query(
      `INSERT INTO fact (id, type, subject, occurred_at, recorded_at, data)
       SELECT id, type, subject, occurred_at, recorded_at, data FROM fact_line WHERE subject = ANY($1::text[])
       ORDER BY subject COLLATE "C", occurred_at, recorded_at, id`,
      [subjects],
    );
  }

  /**
   * When the load brings the greater part of the ledger: to make its indexes at the end takes a third of the time that
   * they take row by row. Until then nobody can read facts and figures; while somebody does, indexes stay as they are.
   */
  async putIndexesAside(people: number): Promise<void> {
    if (people < MANY_PEOPLE) return;
    const before = await this.db.queryOne<{ facts: number }>(
      'SELECT count(*)::integer AS facts FROM (SELECT FROM fact LIMIT $1) known',
      [people],
    );
    if (before!.facts < people) await this.db.query('SELECT put_ledger_indexes_aside()');
  }

  async makeIndexes(): Promise<void> {
    await this.db.query('SELECT make_ledger_indexes()');
  }

  async countLines(): Promise<number> {
    const row = await this.db.queryOne<{ lines: number }>('SELECT count(*)::integer AS lines FROM fact_line');
    return row!.lines;
  }

  private async tieSubjects(): Promise<void> {
    await this.db.query(
      `WITH correction AS (
         SELECT l.subject, coalesce(o.subject, f.subject) AS original, l.data->'set'->>'person' AS person,
           l.data->'set'->>'into' AS into_subject
         FROM fact_line l LEFT JOIN fact_line o ON o.id = l.data->>'corrects'
           LEFT JOIN fact f ON f.id = l.data->>'corrects'
         WHERE l.type = 'fact.corrected'
       ),
       tie AS (
         SELECT subject, data->>'into' AS other FROM fact_line WHERE type = 'person.merged'
         UNION SELECT subject, original FROM correction
         UNION SELECT original, person FROM correction
         UNION SELECT original, into_subject FROM correction
       )
       INSERT INTO fact_tie (subject, other)
       SELECT subject, other FROM tie WHERE other <> subject UNION SELECT other, subject FROM tie WHERE other <> subject
       ON CONFLICT DO NOTHING`,
    );
  }
}

const arrayText = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;

/** A fact as JSON, of which what it says is JSON already. */
function toldAs({ id, type, subject, occurredAt, recordedAt, groups }: StatedFact, data: string): string {
  return `${JSON.stringify({ id, type, subject, occurredAt, recordedAt, groups }).slice(0, -1)},"data":${data}}`;
}
