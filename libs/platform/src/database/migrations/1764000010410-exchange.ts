import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Results that are due on the national exchange, the files that carry them there, and how codes are mapped. */
export class Exchange1764000010410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exchange_mapping (
        version integer CONSTRAINT exchange_mapping_pk PRIMARY KEY,
        valid_from date NOT NULL,
        source text NOT NULL,
        columns jsonb NOT NULL,
        codes jsonb NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE exchange_sending (
        id uuid CONSTRAINT exchange_sending_pk PRIMARY KEY,
        office_id uuid CONSTRAINT exchange_sending_office_fk REFERENCES office,
        mapping_version integer NOT NULL,
        sha256 text NOT NULL,
        file_id uuid,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL
      );
      COMMENT ON COLUMN exchange_sending.office_id IS 'Null for a file with the results of every office';

      CREATE TABLE exchange_result (
        id uuid CONSTRAINT exchange_result_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT exchange_result_office_fk REFERENCES office,
        placement_id uuid CONSTRAINT exchange_result_placement_unique UNIQUE
          CONSTRAINT exchange_result_placement_fk REFERENCES placement,
        referral_id uuid CONSTRAINT exchange_result_referral_unique UNIQUE
          CONSTRAINT exchange_result_referral_fk REFERENCES referral,
        noticed_on date NOT NULL,
        due_on date NOT NULL,
        action text NOT NULL CONSTRAINT exchange_result_action_check CHECK (action IN ('report', 'retract')),
        status text NOT NULL CONSTRAINT exchange_result_status_check
          CHECK (status IN ('waiting', 'sent', 'accepted', 'rejected', 'dropped')),
        sending_id uuid CONSTRAINT exchange_result_sending_fk REFERENCES exchange_sending,
        created_at timestamptz NOT NULL,
        CONSTRAINT exchange_result_subject_check CHECK (placement_id IS NOT NULL OR referral_id IS NOT NULL),
        CONSTRAINT exchange_result_sent_check CHECK (status IN ('waiting', 'dropped') OR sending_id IS NOT NULL)
      );
      CREATE INDEX exchange_result_due ON exchange_result (due_on, id) WHERE status IN ('waiting', 'rejected');
      CREATE INDEX exchange_result_sending ON exchange_result (sending_id) WHERE sending_id IS NOT NULL;

      CREATE TABLE exchange_sending_row (
        sending_id uuid NOT NULL CONSTRAINT exchange_sending_row_sending_fk REFERENCES exchange_sending,
        result_id uuid NOT NULL CONSTRAINT exchange_sending_row_result_fk REFERENCES exchange_result,
        action text NOT NULL CONSTRAINT exchange_sending_row_action_check CHECK (action IN ('report', 'retract')),
        outcome text CONSTRAINT exchange_sending_row_outcome_check CHECK (outcome IN ('accepted', 'rejected')),
        reason text CONSTRAINT exchange_sending_row_reason_check
          CHECK (reason IN ('person-unknown', 'employer-unknown', 'wrong-data', 'known-already', 'not-delivered', 'other')),
        answered_by uuid,
        answered_at timestamptz,
        CONSTRAINT exchange_sending_row_pk PRIMARY KEY (sending_id, result_id),
        CONSTRAINT exchange_sending_row_answered_check CHECK ((outcome IS NULL) = (answered_at IS NULL)
          AND (reason IS NOT NULL) = (outcome IS NOT NULL AND outcome = 'rejected'))
      );
      CREATE INDEX exchange_sending_row_result ON exchange_sending_row (result_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was sent to the national exchange is not dropped by a migration');
  }
}
