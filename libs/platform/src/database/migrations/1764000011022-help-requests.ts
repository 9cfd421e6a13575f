import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People at a fair who ask for a counsellor. */
export class HelpRequests1764000011022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE help_request (
        id uuid CONSTRAINT help_request_pk PRIMARY KEY,
        fair_id uuid NOT NULL CONSTRAINT help_request_fair_fk REFERENCES fair,
        registration_id uuid NOT NULL CONSTRAINT help_request_registration_fk REFERENCES fair_attendee,
        person_id uuid NOT NULL CONSTRAINT help_request_person_fk REFERENCES person,
        status text NOT NULL CONSTRAINT help_request_status_check CHECK (status IN ('open', 'taken', 'closed')),
        text text,
        answer text,
        created_at timestamptz NOT NULL,
        taken_by uuid,
        taken_at timestamptz,
        closed_by uuid,
        closed_at timestamptz,
        seq integer NOT NULL DEFAULT 1,
        CONSTRAINT help_request_taken_check CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
        CONSTRAINT help_request_taker_check CHECK (status <> 'taken' OR taken_by IS NOT NULL),
        CONSTRAINT help_request_closed_check CHECK ((status = 'closed') = (closed_at IS NOT NULL))
      );
      COMMENT ON COLUMN help_request.seq IS 'Counts the changes of the request';
      CREATE UNIQUE INDEX help_request_one_open ON help_request (registration_id) WHERE status <> 'closed';
      CREATE INDEX help_request_fair ON help_request (fair_id, status);
      CREATE INDEX help_request_registration ON help_request (registration_id, id DESC);
      CREATE INDEX help_request_person ON help_request (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE help_request;');
  }
}
