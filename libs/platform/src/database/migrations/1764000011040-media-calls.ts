import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Calls by voice and picture within conversations, and telephone numbers that people let a recruiter see. */
export class MediaCalls1764000011040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE media_call (
        id uuid CONSTRAINT media_call_pk PRIMARY KEY,
        conversation_id uuid NOT NULL CONSTRAINT media_call_conversation_fk REFERENCES conversation ON DELETE CASCADE,
        turn integer NOT NULL,
        kind text NOT NULL CONSTRAINT media_call_kind_check CHECK (kind IN ('audio', 'video')),
        asker text NOT NULL CONSTRAINT media_call_asker_check CHECK (asker IN ('person', 'recruiter')),
        status text NOT NULL CONSTRAINT media_call_status_check
          CHECK (status IN ('asked', 'accepted', 'declined', 'ended')),
        asked_at timestamptz NOT NULL,
        CONSTRAINT media_call_turn_unique UNIQUE (conversation_id, turn)
      );
      COMMENT ON TABLE media_call IS 'That a call was asked for and taken; nothing of what is said or shown';
      CREATE UNIQUE INDEX media_call_one_open ON media_call (conversation_id) WHERE status IN ('asked', 'accepted');
      ALTER TABLE conversation ADD COLUMN phone_shared_at timestamptz;
      COMMENT ON COLUMN conversation.phone_shared_at IS 'When the person let the recruiter see their telephone number';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE media_call; ALTER TABLE conversation DROP COLUMN phone_shared_at');
  }
}
