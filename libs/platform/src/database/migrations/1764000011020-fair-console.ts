import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What the console of a fair watches for, the booth that a lapsed place is offered instead, and a log that can be read. */
export class FairConsole1764000011020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE fair ADD COLUMN wait_limit integer NOT NULL DEFAULT 45
        CONSTRAINT fair_wait_limit_check CHECK (wait_limit BETWEEN 5 AND 240);
      COMMENT ON COLUMN fair.wait_limit IS 'Minutes of waiting after which operators are told';

      ALTER TABLE fair_attendee ADD COLUMN away_at timestamptz;
      UPDATE fair_attendee SET away_at = now() WHERE is_away;
      ALTER TABLE fair_attendee ADD CONSTRAINT fair_attendee_away_check CHECK (is_away = (away_at IS NOT NULL));

      ALTER TABLE queue_ticket
        ADD COLUMN offered_booth_id uuid CONSTRAINT queue_ticket_offered_booth_fk REFERENCES booth_queue,
        ADD CONSTRAINT queue_ticket_offered_check CHECK (offered_booth_id IS NULL OR status = 'lapsed');
      COMMENT ON COLUMN queue_ticket.offered_booth_id IS 'Where its owner is asked to go since the booth has closed';

      ALTER TABLE fair_log ADD COLUMN to_booth_id uuid, ADD COLUMN registration_id uuid;
      UPDATE fair_log SET registration_id = text::uuid, text = NULL WHERE action = 'remove';
      UPDATE fair_log SET to_booth_id = booth_id,
        booth_id = (SELECT t.booth_id FROM queue_ticket t WHERE t.id = fair_log.ticket_id) WHERE action = 'move';
      ALTER TABLE fair_log ADD CONSTRAINT fair_log_action_check CHECK (action IN
        ('open-booth', 'close-booth', 'merge', 'move', 'remove', 'extend', 'announce'));
      COMMENT ON COLUMN fair_log.to_booth_id IS 'Where people were moved, or offered a place';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE fair_log DROP CONSTRAINT fair_log_action_check, DROP COLUMN to_booth_id, DROP COLUMN registration_id;
      ALTER TABLE queue_ticket DROP COLUMN offered_booth_id;
      ALTER TABLE fair_attendee DROP COLUMN away_at;
      ALTER TABLE fair DROP COLUMN wait_limit;
    `);
  }
}
