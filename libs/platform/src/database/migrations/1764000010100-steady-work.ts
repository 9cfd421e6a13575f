import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A workload for what follows every change, and changes of the index that are on their way to it. */
export class SteadyWork1764000010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE job_schedule DROP CONSTRAINT job_schedule_workload_check,
        ADD CONSTRAINT job_schedule_workload_check CHECK (workload IN ('interactive', 'steady', 'bulk'));

      ALTER TABLE search_index DROP COLUMN rebuild_started_at, ADD COLUMN rebuild_token bigint;
      COMMENT ON COLUMN search_index.rebuild_token IS 'Changes with a smaller token were there to be read when the rebuild began';
      ALTER TABLE search_change ADD COLUMN sent_at timestamptz;
      COMMENT ON COLUMN search_change.sent_at IS 'Taken to the search server, which has not said yet that it is done';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Changes on their way to the index are not forgotten by a migration');
  }
}
