import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How long conversations of a booth last, and what people were told of their wait when they joined. */
export class WaitEstimates1764000010900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE booth_queue
        ADD COLUMN changed_at timestamptz,
        ADD COLUMN skipped_count integer NOT NULL DEFAULT 0,
        ADD COLUMN service_count integer NOT NULL DEFAULT 0,
        ADD COLUMN service_log_sum double precision NOT NULL DEFAULT 0,
        ADD COLUMN service_log_squares double precision NOT NULL DEFAULT 0,
        ADD COLUMN pool_count integer NOT NULL DEFAULT 0,
        ADD COLUMN pool_log_sum double precision NOT NULL DEFAULT 0,
        ADD COLUMN pool_log_squares double precision NOT NULL DEFAULT 0;
      COMMENT ON COLUMN booth_queue.changed_at IS 'When seq was last counted: waits are estimated as of then';
      COMMENT ON COLUMN booth_queue.service_log_sum IS 'Of the natural logarithms of minutes of conversations that ended';
      COMMENT ON COLUMN booth_queue.pool_count IS 'Conversations of the other booths of the fair, as known at changed_at';

      ALTER TABLE queue_ticket
        ADD COLUMN estimate_low smallint,
        ADD COLUMN estimate_high smallint,
        ADD COLUMN estimate_median real,
        ADD COLUMN estimate_samples integer,
        ADD CONSTRAINT queue_ticket_estimate_range_check CHECK (estimate_low >= 1 AND estimate_high > estimate_low),
        ADD CONSTRAINT queue_ticket_estimate_whole_check CHECK (
          num_nonnulls(estimate_low, estimate_high, estimate_median, estimate_samples) IN (0, 4));
      COMMENT ON COLUMN queue_ticket.estimate_low IS 'Minutes foretold when the place was taken, for measuring the error';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE queue_ticket DROP COLUMN estimate_low, DROP COLUMN estimate_high, DROP COLUMN estimate_median,
        DROP COLUMN estimate_samples;
      ALTER TABLE booth_queue DROP COLUMN changed_at, DROP COLUMN skipped_count, DROP COLUMN service_count, DROP COLUMN service_log_sum,
        DROP COLUMN service_log_squares, DROP COLUMN pool_count, DROP COLUMN pool_log_sum, DROP COLUMN pool_log_squares;
    `);
  }
}
