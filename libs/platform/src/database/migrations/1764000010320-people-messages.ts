import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What counsellors write to many people at once, and whom it reached. */
export class PeopleMessages1764000010320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people_message (
        id uuid CONSTRAINT people_message_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT people_message_office_fk REFERENCES office,
        sender_id uuid NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX people_message_sender ON people_message (sender_id, id DESC);
      CREATE INDEX people_message_forget ON people_message (created_at);

      CREATE TABLE people_message_recipient (
        message_id uuid NOT NULL CONSTRAINT people_message_recipient_message_fk REFERENCES people_message ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT people_message_recipient_person_fk REFERENCES person,
        status text NOT NULL CONSTRAINT people_message_recipient_status_check
          CHECK (status IN ('waiting', 'told', 'left-out', 'failed')),
        CONSTRAINT people_message_recipient_pk PRIMARY KEY (message_id, person_id)
      );
      CREATE INDEX people_message_recipient_person ON people_message_recipient (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE people_message_recipient, people_message');
  }
}
