import { Injectable } from '@nestjs/common';
import { type LocalDate, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type HeardFrom, type SampleFinding, type SampleResult, type SampleStatus } from './sample-call.schema.js';

/** How the sample of a month was drawn. */
export interface SampleDraw {
  /** Its first day. */
  month: LocalDate;
  /** 32 hexadecimal digits. */
  seed: string;
  /** Ids of the placements out of which it was drawn. */
  population: readonly string[];
  drawnAt: Date;
}

/** A call with what its page and its list show. */
export interface SampleCall {
  id: string;
  month: LocalDate;
  placementId: string;
  dueOn: LocalDate;
  status: SampleStatus;
  result: SampleResult | null;
  heardFrom: HeardFrom | null;
  finding: SampleFinding | null;
  /** Days on which nobody was reached. */
  tries: number;
  personId: string;
  personName: string;
  personPhone: string | null;
  employerName: string | null;
  employerPhone: string | null;
  startDate: LocalDate;
  reportedBy: string | null;
  reporterName: string | null;
  officeName: string;
}

/** A month with what came of its calls. */
export type SampleMonth = Pick<SampleDraw, 'month' | 'seed'> &
  Record<'population' | 'size' | SampleResult | 'open', number>;

export interface SampleOutcome {
  result: SampleResult;
  heardFrom: HeardFrom | null;
  finding: SampleFinding | null;
}

const CALL = `
  SELECT c.id, c.month, c.placement_id AS "placementId", c.due_on AS "dueOn", c.status, c.result,
         c.heard_from AS "heardFrom", c.finding,
         (SELECT count(*)::int FROM sample_try t WHERE t.sample_call_id = c.id) AS tries,
         p.person_id AS "personId", s.full_name AS "personName", s.phone AS "personPhone",
         p.employer_name AS "employerName", e.phone AS "employerPhone", p.start_date AS "startDate",
         p.reported_by AS "reportedBy", k.full_name AS "reporterName", o.name AS "officeName"
  FROM sample_call c JOIN placement p ON p.id = c.placement_id JOIN person s ON s.id = p.person_id
  JOIN office o ON o.id = p.office_id LEFT JOIN employer e ON e.id = p.employer_id
  LEFT JOIN person k ON k.id = p.reported_by`;

/** The SQL of the monthly sample. */
@Injectable()
export class SamplesRepository {
  constructor(private readonly db: Db) {}

  /** Months from the one after the last draw on, before a day; the first is that of the first placement. */
  async undrawnMonths(before: LocalDate, atMost: number): Promise<LocalDate[]> {
    const rows = await this.db.query<{ month: LocalDate }>(
      `SELECT month::date FROM generate_series(
         COALESCE((SELECT max(month) + interval '1 month' FROM sample_draw),
                  (SELECT date_trunc('month', min(created_at) AT TIME ZONE 'Asia/Ho_Chi_Minh') FROM placement)),
         $1::date - interval '1 day', interval '1 month') month
       WHERE month + interval '1 month' <= $1 ORDER BY month DESC LIMIT $2`,
      [before, atMost],
    );
    return rows.map(({ month }) => month).toReversed();
  }

  /** Placements recorded in a span of time for which only a counsellor's own statement speaks. */
  async population(from: Date, before: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT p.id FROM placement p WHERE p.created_at >= $1 AND p.created_at < $2 AND p.status <> 'voided'
         AND NOT EXISTS (SELECT 1 FROM placement_evidence e WHERE e.placement_id = p.id AND e.kind <> 'counsellor')
       ORDER BY p.id`,
      [from, before],
    );
    return rows.map(({ id }) => id);
  }

  async draw(month: LocalDate): Promise<SampleDraw | null> {
    return this.db.queryOne<SampleDraw>(
      'SELECT month, seed, population, drawn_at AS "drawnAt" FROM sample_draw WHERE month = $1',
      [month],
    );
  }

  async insertDraw({ month, seed, population, drawnAt }: SampleDraw): Promise<void> {
    await this.db.query('INSERT INTO sample_draw (month, seed, population, drawn_at) VALUES ($1, $2, $3, $4)', [
      month,
      seed,
      population,
      drawnAt,
    ]);
  }

  async insertCall(month: LocalDate, placementId: string, dueOn: LocalDate): Promise<string> {
    const id = newId();
    await this.db.query(
      `INSERT INTO sample_call (id, month, placement_id, due_on, status) VALUES ($1, $2, $3, $4, 'open')`,
      [id, month, placementId, dueOn],
    );
    return id;
  }

  async drawnIds(month: LocalDate): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT placement_id AS id FROM sample_call WHERE month = $1', [
      month,
    ]);
    return rows.map(({ id }) => id);
  }

  async find(id: string): Promise<SampleCall | null> {
    return this.db.queryOne<SampleCall>(`${CALL} WHERE c.id = $1`, [id]);
  }

  async findOf(placementId: string): Promise<SampleCall | null> {
    return this.db.queryOne<SampleCall>(`${CALL} WHERE c.placement_id = $1`, [placementId]);
  }

  /** Those that nobody has answered yet, the longest due first. */
  async open(limit: number): Promise<SampleCall[]> {
    return this.db.query<SampleCall>(`${CALL} WHERE c.status = 'open' ORDER BY c.due_on, c.id LIMIT $1`, [limit]);
  }

  /** The latest months, the newest first. */
  async months(limit: number): Promise<SampleMonth[]> {
    return this.db.query<SampleMonth>(
      `SELECT d.month, d.seed, cardinality(d.population) AS population, count(c.id)::int AS size,
              count(*) FILTER (WHERE c.status = 'open')::int AS open,
              count(*) FILTER (WHERE c.result = 'confirmed')::int AS confirmed,
              count(*) FILTER (WHERE c.result = 'contradicted')::int AS contradicted,
              count(*) FILTER (WHERE c.result = 'unreachable')::int AS unreachable
       FROM sample_draw d LEFT JOIN sample_call c ON c.month = d.month
       GROUP BY d.month ORDER BY d.month DESC LIMIT $1`,
      [limit],
    );
  }

  async finish(id: string, { result, heardFrom, finding }: SampleOutcome, by: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE sample_call SET status = 'done', result = $2, heard_from = $3, finding = $4, called_by = $5,
         called_at = $6 WHERE id = $1`,
      [id, result, heardFrom, finding, by, at],
    );
  }

  async drop(id: string): Promise<void> {
    await this.db.query(`UPDATE sample_call SET status = 'dropped' WHERE id = $1 AND status = 'open'`, [id]);
  }

  /** That nobody was reached on a day; told twice it is one try. @returns on how many days that was so */
  async addTry(id: string, day: LocalDate, callerId: string): Promise<number> {
    await this.db.query(
      'INSERT INTO sample_try (sample_call_id, day, caller_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [id, day, callerId],
    );
    return (await this.find(id))!.tries;
  }
}
