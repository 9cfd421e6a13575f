import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Referrals of people to employers, the log of their life, and the numbers of their slips. */
export class Referrals1764000009700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE referral_counter (
        year integer CONSTRAINT referral_counter_pk PRIMARY KEY,
        last integer NOT NULL
      );

      CREATE TABLE referral (
        id uuid CONSTRAINT referral_pk PRIMARY KEY,
        number text NOT NULL CONSTRAINT referral_number_unique UNIQUE,
        token uuid CONSTRAINT referral_token_unique UNIQUE,
        office_id uuid NOT NULL CONSTRAINT referral_office_fk REFERENCES office,
        person_id uuid NOT NULL CONSTRAINT referral_person_fk REFERENCES person,
        counsellor_id uuid NOT NULL,
        employer_id uuid NOT NULL CONSTRAINT referral_employer_fk REFERENCES employer,
        employer_name text NOT NULL,
        posting_id uuid CONSTRAINT referral_posting_fk REFERENCES posting,
        title text NOT NULL,
        occupation text,
        issued_on date NOT NULL,
        valid_until date NOT NULL,
        status text NOT NULL
          CONSTRAINT referral_status_check CHECK (status IN ('issued', 'answered', 'expired', 'voided')),
        outcome text CONSTRAINT referral_outcome_check CHECK (outcome IN
          ('hired', 'not_hired', 'worker_declined', 'no_show', 'no_reply', 'employed_elsewhere')),
        reason text,
        answer_source text CONSTRAINT referral_answer_source_check CHECK (answer_source IN ('counsellor')),
        answered_at timestamptz,
        answered_by uuid,
        void_reason text CONSTRAINT referral_void_reason_check
          CHECK (void_reason IN ('by-mistake', 'wrong-person', 'issued-twice')),
        fact_ids text[] NOT NULL CONSTRAINT referral_fact_ids_check CHECK (cardinality(fact_ids) > 0),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT referral_number_form_check CHECK (number ~ '^GT-[0-9]{4}-[0-9]{6,}$'),
        CONSTRAINT referral_target_check CHECK (posting_id IS NOT NULL OR occupation IS NOT NULL),
        CONSTRAINT referral_valid_until_check CHECK (valid_until BETWEEN issued_on + 1 AND issued_on + 60),
        CONSTRAINT referral_not_hired_check CHECK (outcome IS DISTINCT FROM 'not_hired' OR (reason IS NOT NULL AND reason
          IN ('skills', 'experience', 'qualification', 'health', 'documents', 'filled', 'other'))),
        CONSTRAINT referral_declined_check CHECK (outcome IS DISTINCT FROM 'worker_declined' OR (reason IS NOT NULL
          AND reason IN ('wage', 'distance', 'shift', 'conditions', 'unlike-posting', 'family', 'other'))),
        CONSTRAINT referral_reason_check
          CHECK (reason IS NULL OR (outcome IS NOT NULL AND outcome IN ('not_hired', 'worker_declined'))),
        CONSTRAINT referral_answered_check CHECK (CASE status WHEN 'answered' THEN outcome IS NOT NULL
          WHEN 'voided' THEN true ELSE outcome IS NULL END),
        CONSTRAINT referral_answer_check CHECK ((outcome IS NULL) = (answered_at IS NULL)
          AND (outcome IS NULL) = (answered_by IS NULL) AND (outcome IS NULL) = (answer_source IS NULL)),
        CONSTRAINT referral_voided_check CHECK ((status = 'voided') = (void_reason IS NOT NULL))
      );
      COMMENT ON COLUMN referral.token IS 'What the QR code of the slip holds: random, tells nothing about anybody';

      CREATE UNIQUE INDEX referral_open_posting_unique ON referral (person_id, posting_id)
        WHERE status = 'issued' AND posting_id IS NOT NULL;
      CREATE UNIQUE INDEX referral_open_employer_unique ON referral (person_id, employer_id)
        WHERE status = 'issued' AND posting_id IS NULL;
      CREATE INDEX referral_person ON referral (person_id, id DESC);
      CREATE INDEX referral_office ON referral (office_id, issued_on DESC, id DESC);
      CREATE INDEX referral_employer ON referral (employer_id, id DESC);
      CREATE INDEX referral_posting ON referral (posting_id) WHERE posting_id IS NOT NULL;
      CREATE INDEX referral_due ON referral (valid_until) WHERE status = 'issued';
      CREATE INDEX referral_forget ON referral (issued_on) WHERE token IS NOT NULL;

      CREATE TABLE referral_transition (
        id uuid CONSTRAINT referral_transition_pk PRIMARY KEY,
        referral_id uuid NOT NULL CONSTRAINT referral_transition_referral_fk REFERENCES referral ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX referral_transition_referral ON referral_transition (referral_id, at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Referrals are not dropped by a migration');
  }
}
