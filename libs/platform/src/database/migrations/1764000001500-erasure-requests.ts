import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People who ask to be forgotten, and what became of it. */
export class ErasureRequests1764000001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erasure_request (
        id uuid CONSTRAINT erasure_request_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT erasure_request_person_fk REFERENCES person,
        status text NOT NULL DEFAULT 'open' CONSTRAINT erasure_request_status_check
          CHECK (status IN ('open', 'done', 'refused', 'withdrawn')),
        asked_at timestamptz NOT NULL,
        due_on date NOT NULL,
        reason text CONSTRAINT erasure_request_reason_check
          CHECK (reason IN ('insurance-case', 'open-referral', 'dispute', 'not-the-person')),
        decided_at timestamptz,
        decided_by uuid,
        CONSTRAINT erasure_request_decided_check CHECK ((status = 'open') = (decided_at IS NULL)),
        CONSTRAINT erasure_request_refused_check CHECK ((status = 'refused') = (reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX erasure_request_one_open ON erasure_request (person_id) WHERE status = 'open';
      CREATE INDEX erasure_request_queue ON erasure_request (asked_at, id) WHERE status = 'open';
      CREATE INDEX erasure_request_person ON erasure_request (person_id, asked_at DESC, id DESC);

      ALTER TABLE person ADD COLUMN ended_at timestamptz;
      COMMENT ON COLUMN person.ended_at IS 'When the record was erased or became part of another';
      CREATE INDEX person_ended ON person (ended_at) WHERE ended_at IS NOT NULL;
      CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX person_merged_into; ALTER TABLE person DROP COLUMN ended_at; DROP TABLE erasure_request',
    );
  }
}
