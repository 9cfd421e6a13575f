import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People who ask to recruit for an employer that is registered already; who invites whom as what. */
export class RecruiterRequests1764000003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recruiter_request (
        id uuid CONSTRAINT recruiter_request_pk PRIMARY KEY,
        employer_id uuid NOT NULL CONSTRAINT recruiter_request_employer_fk REFERENCES employer ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT recruiter_request_person_fk REFERENCES person,
        created_at timestamptz NOT NULL,
        answer text CONSTRAINT recruiter_request_answer_check CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
        answered_at timestamptz,
        answered_by_person_id uuid,
        CONSTRAINT recruiter_request_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL))
      );
      CREATE UNIQUE INDEX recruiter_request_one_open ON recruiter_request (employer_id, person_id)
        WHERE answer IS NULL;
      CREATE INDEX recruiter_request_person ON recruiter_request (person_id, created_at DESC);

      ALTER TABLE recruiter_invitation
        ADD COLUMN is_owner boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT recruiter_invitation_one_end_check CHECK (accepted_at IS NULL OR withdrawn_at IS NULL);
      CREATE INDEX recruiter_invitation_expiry ON recruiter_invitation (expires_at);

      ALTER TABLE employer_transition
        ADD CONSTRAINT employer_transition_from_check
          CHECK (from_status IN ('draft', 'submitted', 'verified', 'rejected', 'suspended')),
        ADD CONSTRAINT employer_transition_to_check
          CHECK (to_status IN ('draft', 'submitted', 'verified', 'rejected', 'suspended'));
      CREATE INDEX employer_tax_code_prefix ON employer (tax_code text_pattern_ops);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Recruiters are not dropped by a migration');
  }
}
