import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { copyLine, copyLines, Db } from '@app/platform/database';
import { KeyedHash } from '@app/platform/crypto';
import { type StatedFact } from './fact-line.js';
import { COUNTED_TYPES, type FigureRows } from './figure-rows.js';
import { type Instant, toColumn } from './instant.js';

/** One name in the whole database for the lock that keeps a bulk load and single facts apart. */
const LEDGER_LOCK = 727_010;
const WITH_GROUPS = new Set(['person.registered', 'person.updated', 'fact.corrected']);

/** Numbers by the code that they stand for. */
export type CodeIds = Map<string, number>;

/** The SQL of the coded rows that figures are counted from. They are derived from facts and may be made anew. */
@Injectable()
export class FiguresRepository {
  constructor(
    private readonly db: Db,
    private readonly hash: KeyedHash,
  ) {}

  /** Whom figures know a subject as; the schema of figures holds no other name. */
  rootKey(subject: string): string {
    return this.hash.pseudonym('figures-subject', subject);
  }

  /** Under which name the priority groups that a fact states are kept. */
  factKey(fact: string): string {
    return this.hash.pseudonym('figures-fact', fact);
  }

  /** Until the transaction ends no bulk load runs beside it. */
  async lockForAppend(): Promise<void> {
    await this.db.query('SELECT pg_advisory_xact_lock_shared($1)', [LEDGER_LOCK]);
  }

  /** Until the transaction ends nobody else appends facts. */
  async lockForLoad(): Promise<void> {
    await this.db.query('SELECT pg_advisory_xact_lock($1)', [LEDGER_LOCK]);
  }

  /** Whoever appends facts of the same people waits until this transaction ends. */
  async lockSubjects(subjects: readonly string[]): Promise<void> {
    await this.db.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('figures/' || subject, 0))
       FROM (SELECT subject FROM unnest($1::text[]) subject ORDER BY subject) ordered`,
      [subjects],
    );
  }

  async tiesOf(subjects: readonly string[]): Promise<{ subject: string; other: string }[]> {
    return this.db.query('SELECT subject, other FROM fact_tie WHERE subject = ANY($1::text[])', [subjects]);
  }

  async tie(subject: string, other: string): Promise<void> {
    await this.db.query('INSERT INTO fact_tie (subject, other) VALUES ($1, $2), ($2, $1) ON CONFLICT DO NOTHING', [
      subject,
      other,
    ]);
  }

  /** Everybody of whom there are facts that figures are counted from. */
  async allSubjects(): Promise<string[]> {
    const rows = await this.db.query<{ subject: string }>(
      'SELECT DISTINCT subject FROM fact WHERE type = ANY($1) ORDER BY subject',
      [COUNTED_TYPES],
    );
    return rows.map(({ subject }) => subject);
  }

  /** The position of the newest fact. */
  async lastPosition(): Promise<string> {
    const row = await this.db.queryOne<{ last: string }>('SELECT coalesce(max(position), 0)::text AS last FROM fact');
    return row!.last;
  }

  /** Of whom facts came in behind a position that say they were recorded until an instant. */
  async subjectsBehind(position: string, asOf: string): Promise<string[]> {
    const rows = await this.db.query<{ subject: string }>(
      `SELECT DISTINCT subject FROM fact WHERE position > $1::bigint AND recorded_at <= $2::timestamptz AND type = ANY($3)`,
      [position, asOf, COUNTED_TYPES],
    );
    return rows.map(({ subject }) => subject);
  }

  /** Runs work whose changes are taken back at once, with what it found. */
  async takenBack<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.db.query('SAVEPOINT taken_back');
    const result = await work();
    await this.db.query('ROLLBACK TO SAVEPOINT taken_back');
    return result;
  }

  /**
   * The facts of subjects that figures are counted from, with the priority groups that they state.
   * @param until the last position that counts; all of them when left out
   */
  async factsOf(subjects: readonly string[], until: string | null = null): Promise<StatedFact[]> {
    const facts = await this.db.query<StatedFact>(
      `SELECT id, type, subject, (occurred_at AT TIME ZONE 'UTC')::text AS "occurredAt",
         (recorded_at AT TIME ZONE 'UTC')::text AS "recordedAt", data
       FROM fact WHERE subject = ANY($1::text[]) AND type = ANY($2) AND ($3::bigint IS NULL OR position <= $3)`,
      [subjects, COUNTED_TYPES, until],
    );
    const stated = await this.groupsStatedBy(facts);
    for (const fact of facts) fact.groups = stated.get(fact.id) ?? null;
    return facts;
  }

  /** Priority groups by the id of the fact that states them. */
  async groupsStatedBy(facts: readonly Pick<StatedFact, 'id' | 'type'>[]): Promise<Map<string, string[]>> {
    const ids = new Map(facts.flatMap(({ id, type }) => (WITH_GROUPS.has(type) ? [[this.factKey(id), id]] : [])));
    if (ids.size === 0) return new Map();
    const rows = await this.db.query<{ fact: string; groups: string[] }>(
      `SELECT fact, ARRAY(SELECT code FROM unnest(groups) g JOIN figures.code ON code.id = g ORDER BY code) AS groups
       FROM figures.stated_groups WHERE fact = ANY($1::uuid[])`,
      [[...ids.keys()]],
    );
    return new Map(rows.map(({ fact, groups }) => [ids.get(fact)!, groups]));
  }

  async stateGroups(fact: string, groups: readonly string[]): Promise<void> {
    const ids = await this.codeIds(new Set(groups));
    await this.db.query('INSERT INTO figures.stated_groups (fact, groups) VALUES ($1, $2)', [
      this.factKey(fact),
      groups.map((group) => ids.get(group)),
    ]);
  }

  /** The numbers that stand for codes; those that are new get one. */
  async codeIds(codes: ReadonlySet<string>): Promise<CodeIds> {
    const known: CodeIds = new Map();
    await this.learnCodes(known, codes);
    return known;
  }

  /** Adds the numbers of codes to those that are known. */
  private async learnCodes(known: CodeIds, codes: Iterable<string>): Promise<void> {
    const list = [...codes].filter((code) => !known.has(code));
    if (list.length === 0) return;
    const find = () =>
      this.db.query<{ id: number; code: string }>('SELECT id, code FROM figures.code WHERE code = ANY($1)', [list]);
    let rows = await find();
    if (rows.length < list.length) {
      await this.db.query(
        'INSERT INTO figures.code (code) SELECT code FROM unnest($1::text[]) code ORDER BY code ON CONFLICT DO NOTHING',
        [list],
      );
      rows = await find();
    }
    for (const { id, code } of rows) known.set(code, id);
  }

  /** Puts rows in the place of all that is known of subjects. */
  async replace(subjects: readonly string[], rows: FigureRows): Promise<void> {
    await this.forget(subjects);
    await this.insert(rows);
  }

  async forget(subjects: readonly string[]): Promise<void> {
    if (subjects.length === 0) return;
    await this.db.query(
      `WITH s AS (DELETE FROM figures.service WHERE root = ANY($1::uuid[])),
         p AS (DELETE FROM figures.placement WHERE root = ANY($1::uuid[])),
         t AS (DELETE FROM figures.step WHERE root = ANY($1::uuid[]))
       DELETE FROM figures.unreachable WHERE root = ANY($1::uuid[])`,
      [subjects.map((subject) => this.rootKey(subject))],
    );
  }

  /** @param codes that are known to the caller; those that are new are added to them */
  async insert(rows: FigureRows, codes: CodeIds = new Map()): Promise<void> {
    await this.learn(rows, codes);
    await this.insertLines(await this.linesOf(rows, codes));
  }

  /** Adds the numbers of the codes that rows name to those that are known. */
  async learn(rows: FigureRows, codes: CodeIds): Promise<void> {
    await this.learnCodes(codes, codesIn(rows.services));
  }

  /**
   * Rows as COPY takes them, some at a time, so that the same process keeps the database busy meanwhile.
   * @param codes all that the rows name; one that is not among them has no number
   */
  async linesOf(rows: FigureRows, codes: CodeIds): Promise<FigureLines> {
    const coders = this.coders(codes);
    return {
      service: await inPieces(rows.services, coders.service),
      placement: await inPieces(rows.placements, coders.placement),
      step: await inPieces(rows.steps, coders.step),
      unreachable: await inPieces(rows.unreachable, coders.unreachable),
    };
  }

  async insertLines(lines: FigureLines): Promise<void> {
    for (const table of FIGURE_TABLES) {
      if (lines[table].length > 0) await copyLines(this.db, `figures.${table}`, FIGURE_COLUMNS[table], lines[table]);
    }
  }

  /**
   * Rows as their tables hold them, with the values in the order of FIGURE_COLUMNS.
   * @param codes all that the rows name; one that is not among them has no number
   */
  coded({ services, placements, steps, unreachable }: FigureRows, codes: CodeIds): Record<FigureTable, CodedRow[]> {
    const coders = this.coders(codes);
    return {
      service: services.map(coders.service),
      placement: placements.map(coders.placement),
      step: steps.map(coders.step),
      unreachable: unreachable.map(coders.unreachable),
    };
  }

  /** How the rows of each table are coded. */
  private coders(codes: CodeIds) {
    const keys = new Map<string, string>();
    const known = ({ root, from, to }: { root: string; from: Instant; to: Instant }): CodedRow => {
      let key = keys.get(root);
      if (key === undefined) keys.set(root, (key = this.rootKey(root)));
      return [key, toColumn(from), toColumn(to)];
    };
    return {
      service: (row: FigureRows['services'][number]) => [...known(row), ...serviceValues(row, codes)],
      placement: (row: FigureRows['placements'][number]) => [...known(row), row.startDay, row.fact],
      step: (row: FigureRows['steps'][number]) => [...known(row), row.kind, row.day, row.fact],
      unreachable: known,
    };
  }

  /** Lets the planner know that there are many facts now: it would read all of them for the next few. */
  async analyzeFacts(): Promise<void> {
    // Of what they say no plan needs statistics, and jsonb takes longer than all the rest.
    await this.db.query('ANALYZE fact (position, id, type, subject, occurred_at, recorded_at, ingested_at)');
    await this.db.query('ANALYZE figures.stated_groups');
  }

  async analyzeRows(): Promise<void> {
    for (const table of FIGURE_TABLES) await this.db.query(`ANALYZE figures.${table}`);
  }
}

const KNOWN_COLUMNS = ['root', 'known_from', 'known_to'] as const;

/** The tables of coded rows, and their columns in the order in which rows are coded. */
export const FIGURE_COLUMNS = {
  service: [
    ...KNOWN_COLUMNS,
    'is_referral',
    'day',
    'occurred_at',
    'recorded_at',
    'counsellor',
    'office',
    'occupation',
    'sex',
    'commune',
    'channel',
    'age',
    'fact',
    'groups',
    'next_start',
    'previous_referral',
    'previous_consultation',
  ],
  placement: [...KNOWN_COLUMNS, 'start_day', 'fact'],
  step: [...KNOWN_COLUMNS, 'kind', 'day', 'fact'],
  unreachable: [...KNOWN_COLUMNS],
} as const;

export type FigureTable = keyof typeof FIGURE_COLUMNS;
export const FIGURE_TABLES = Object.keys(FIGURE_COLUMNS) as FigureTable[];

/** Values of a row, as COPY takes them. */
export type CodedRow = (string | number | null)[];

/** Rows of each table as lines that COPY takes, many in a text. */
export type FigureLines = Record<FigureTable, readonly string[]>;

/** Rows after which others have their turn: about a millisecond. */
const PIECE = 200;

async function inPieces<Row>(rows: readonly Row[], code: (row: Row) => CodedRow): Promise<string[]> {
  const lines: string[] = [];
  for (let at = 0; at < rows.length; at += PIECE) {
    let piece = '';
    for (const row of rows.slice(at, at + PIECE)) piece += copyLine(code(row));
    lines.push(piece);
    await setImmediate();
  }
  return lines;
}

export function* codesIn(services: FigureRows['services']): Generator<string> {
  const seen = new Set<string>();
  for (const { counsellor, office, occupation, traits } of services) {
    const { sex, commune, channel, groups = [] } = traits;
    for (const code of [counsellor, office, occupation, sex, commune, channel, ...groups]) {
      if (code === undefined || seen.has(code)) continue;
      seen.add(code);
      yield code;
    }
  }
}

/** What a row of a service holds beside whom it counts for and when it was known. */
function serviceValues(row: FigureRows['services'][number], codes: CodeIds): CodedRow {
  const { counsellor, office, occupation, traits } = row;
  const idOf = (code: string | undefined) => (code === undefined ? null : (codes.get(code) ?? null));
  return [
    row.isReferral ? 't' : 'f',
    row.day,
    toColumn(row.occurredAt),
    toColumn(row.recordedAt),
    idOf(counsellor),
    idOf(office),
    idOf(occupation),
    idOf(traits.sex),
    idOf(traits.commune),
    idOf(traits.channel),
    traits.age ?? null,
    row.fact,
    traits.groups?.length ? `{${traits.groups.map(idOf).join(',')}}` : null,
    row.nextStart ?? null,
    row.previousReferral ?? null,
    row.previousConsultation ?? null,
  ];
}
