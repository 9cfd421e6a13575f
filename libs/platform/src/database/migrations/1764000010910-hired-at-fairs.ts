import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which conversation at a fair showed that somebody works, and the first day that it named. */
export class HiredAtFairs1764000010910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE placement_evidence
        ADD COLUMN conversation_id uuid CONSTRAINT placement_evidence_conversation_unique UNIQUE,
        ADD COLUMN start_date date,
        ADD CONSTRAINT placement_evidence_start_check CHECK ((conversation_id IS NULL) = (start_date IS NULL));
      COMMENT ON COLUMN placement_evidence.conversation_id IS 'The conversation at a fair whose outcome it is';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE placement_evidence DROP COLUMN conversation_id, DROP COLUMN start_date');
  }
}
