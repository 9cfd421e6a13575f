import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The times agreed with people who have not joined a queue yet, as of its last counted change: waits foresee them. */
export class ExpectedAppointments1764000011302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE booth_queue ADD COLUMN expected_at timestamptz[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN booth_queue.expected_at IS 'Kept with each change, so that a view changes with seq only';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE booth_queue DROP COLUMN expected_at');
  }
}
