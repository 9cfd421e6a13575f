import { Injectable } from '@nestjs/common';
import { Db } from '../database/index.js';
import { type Workload } from '../events/index.js';

/** A job that runs by itself, and how its last run went. */
export interface JobSchedule {
  name: string;
  workload: Workload;
  /** One of the two is null. */
  everyMs: number | null;
  cron: string | null;
  lastRunAt: Date | null;
  tookMs: number | null;
  /** Null after a run that went well. */
  lastError: string | null;
  /** Runs that failed since the last one that went well. */
  failedRuns: number;
}

type Rhythm = Pick<JobSchedule, 'name' | 'workload' | 'everyMs' | 'cron'>;

/** The SQL of schedules. Times are the database's own: they measure work, not the calendar. */
@Injectable()
export class SchedulesRepository {
  constructor(private readonly db: Db) {}

  /** Writes down what this version of the code runs by itself, and forgets what it no longer does. */
  async announce(rhythms: readonly Rhythm[]): Promise<void> {
    await this.db.tx(async () => {
      await this.db.query('DELETE FROM job_schedule WHERE name <> ALL($1)', [rhythms.map(({ name }) => name)]);
      for (const { name, workload, everyMs, cron } of rhythms) {
        await this.db.query(
          `INSERT INTO job_schedule (name, workload, every_ms, cron) VALUES ($1, $2, $3, $4)
           ON CONFLICT (name) DO UPDATE SET workload = $2, every_ms = $3, cron = $4`,
          [name, workload, everyMs, cron],
        );
      }
    });
  }

  /** Remembers how a run went. @param error null when it went well */
  async remember(name: string, tookMs: number, error: string | null): Promise<void> {
    await this.db.query(
      `UPDATE job_schedule SET last_run_at = now(), took_ms = $2, last_error = left($3, 500),
         failed_runs = CASE WHEN $3::text IS NULL THEN 0 ELSE failed_runs + 1 END
       WHERE name = $1`,
      [name, tookMs, error],
    );
  }

  /** Those whose last run failed first, then by name. */
  async list(): Promise<JobSchedule[]> {
    return this.db.query<JobSchedule>(
      `SELECT name, workload, every_ms AS "everyMs", cron, last_run_at AS "lastRunAt", took_ms AS "tookMs",
              last_error AS "lastError", failed_runs AS "failedRuns"
       FROM job_schedule ORDER BY last_error IS NULL, name`,
    );
  }
}
