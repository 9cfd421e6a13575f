import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What runs by itself and when it last did, kept where it can be read while Redis is away. */
export class JobSchedules1764000000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE job_schedule (
        name text CONSTRAINT job_schedule_pk PRIMARY KEY,
        workload text NOT NULL CONSTRAINT job_schedule_workload_check CHECK (workload IN ('interactive', 'bulk')),
        every_ms integer,
        cron text,
        last_run_at timestamptz,
        took_ms integer,
        last_error text,
        failed_runs integer NOT NULL DEFAULT 0,
        CONSTRAINT job_schedule_one_rhythm CHECK ((every_ms IS NULL) <> (cron IS NULL))
      );
      CREATE INDEX background_task_newest ON background_task (created_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE job_schedule; DROP INDEX background_task_newest;');
  }
}
