import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Computers of the centre that one person uses during a fair: a code that staff give, and a session that opens no more. */
export class FairSeats1764000011021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD COLUMN scope text CONSTRAINT session_scope_check CHECK (scope IN ('fair-seat'));
      COMMENT ON COLUMN session.scope IS 'Opens so much and no more; null for everything that the person may do';

      CREATE TABLE fair_seat (
        id uuid CONSTRAINT fair_seat_pk PRIMARY KEY,
        registration_id uuid NOT NULL
          CONSTRAINT fair_seat_registration_fk REFERENCES fair_registration ON DELETE CASCADE,
        code_hash text NOT NULL CONSTRAINT fair_seat_code_unique UNIQUE,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        code_expires_at timestamptz NOT NULL,
        session_id uuid,
        opened_at timestamptz,
        closed_at timestamptz,
        CONSTRAINT fair_seat_opened_check CHECK ((session_id IS NULL) = (opened_at IS NULL))
      );
      COMMENT ON TABLE fair_seat IS 'A code that works once, and the session that it opened on a computer of the centre';
      CREATE UNIQUE INDEX fair_seat_one_per_person ON fair_seat (registration_id) WHERE closed_at IS NULL;
      CREATE INDEX fair_seat_registration ON fair_seat (registration_id);
      CREATE INDEX fair_seat_session ON fair_seat (session_id) WHERE session_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE fair_seat; ALTER TABLE session DROP COLUMN scope;`);
  }
}
