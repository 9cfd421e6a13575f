import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who helps in a conversation beside its two sides, and how long one is planned to last at a booth. */
export class ConversationGuests1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conversation_guest (
        id uuid CONSTRAINT conversation_guest_pk PRIMARY KEY,
        conversation_id uuid NOT NULL
          CONSTRAINT conversation_guest_conversation_fk REFERENCES conversation ON DELETE CASCADE,
        role text NOT NULL CONSTRAINT conversation_guest_role_check CHECK (role IN ('colleague', 'counsellor', 'interpreter')),
        language text,
        person_id uuid CONSTRAINT conversation_guest_person_fk REFERENCES person,
        invited_by uuid NOT NULL,
        invited_at timestamptz NOT NULL,
        joined_at timestamptz,
        left_at timestamptz,
        CONSTRAINT conversation_guest_language_check CHECK ((language IS NOT NULL) = (role = 'interpreter')),
        CONSTRAINT conversation_guest_colleague_check CHECK (role <> 'colleague' OR person_id IS NOT NULL),
        CONSTRAINT conversation_guest_joined_check CHECK (joined_at IS NULL OR person_id IS NOT NULL)
      );
      COMMENT ON COLUMN conversation_guest.person_id IS 'Null until somebody of the centre has come';
      CREATE UNIQUE INDEX conversation_guest_once ON conversation_guest (conversation_id, person_id)
        WHERE left_at IS NULL AND person_id IS NOT NULL;
      CREATE UNIQUE INDEX conversation_guest_one_of_centre ON conversation_guest (conversation_id, role)
        WHERE left_at IS NULL AND role <> 'colleague';
      CREATE INDEX conversation_guest_person ON conversation_guest (person_id) WHERE person_id IS NOT NULL;

      ALTER TABLE booth ADD COLUMN slot_minutes integer NOT NULL DEFAULT 10
        CONSTRAINT booth_slot_minutes_check CHECK (slot_minutes BETWEEN 3 AND 60);
      COMMENT ON COLUMN booth.slot_minutes IS 'How long a conversation is planned to last; only a person ends one';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE conversation_guest');
    await runner.query('ALTER TABLE booth DROP COLUMN slot_minutes');
  }
}
