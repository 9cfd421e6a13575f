import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Files that people show each other in a conversation, for the day. */
export class ConversationFiles1764000011001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conversation_file (
        id uuid CONSTRAINT conversation_file_pk PRIMARY KEY,
        conversation_id uuid NOT NULL
          CONSTRAINT conversation_file_conversation_fk REFERENCES conversation ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT conversation_file_kind_check CHECK (kind IN ('upload', 'document', 'profile')),
        file_id uuid NOT NULL CONSTRAINT conversation_file_stored_fk REFERENCES stored_file,
        shared_by uuid NOT NULL,
        shared_at timestamptz NOT NULL,
        CONSTRAINT conversation_file_once UNIQUE (conversation_id, file_id)
      );
      COMMENT ON COLUMN conversation_file.file_id IS 'Of the conversation, but for a document, which stays the person''s';
      CREATE UNIQUE INDEX conversation_file_one_profile ON conversation_file (conversation_id) WHERE kind = 'profile';
      CREATE INDEX conversation_file_shared ON conversation_file (shared_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE conversation_file');
  }
}
