import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Work that people found, what shows it, and the log of its life. */
export class Placements1764000009900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE placement (
        id uuid CONSTRAINT placement_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT placement_office_fk REFERENCES office,
        person_id uuid NOT NULL CONSTRAINT placement_person_fk REFERENCES person,
        reported_by uuid,
        referral_id uuid CONSTRAINT placement_referral_fk REFERENCES referral,
        application_id uuid CONSTRAINT placement_application_unique UNIQUE,
        employer_id uuid CONSTRAINT placement_employer_fk REFERENCES employer,
        employer_name text,
        occupation text,
        commune text,
        contract text NOT NULL
          CONSTRAINT placement_contract_check CHECK (contract IN ('indefinite', 'lt12', '12_36', 'none')),
        start_date date NOT NULL,
        end_date date,
        wage integer CONSTRAINT placement_wage_check CHECK (wage > 0),
        channel text NOT NULL
          CONSTRAINT placement_channel_check CHECK (channel IN ('referral', 'application', 'fair', 'own-search')),
        status text NOT NULL CONSTRAINT placement_status_check CHECK (status IN ('current', 'ended', 'voided')),
        ended_on date,
        end_reason text CONSTRAINT placement_end_reason_check
          CHECK (end_reason IN ('resigned', 'dismissed', 'contract-over', 'employer-closed', 'other')),
        void_reason text CONSTRAINT placement_void_reason_check
          CHECK (void_reason IN ('not-started', 'wrong-person', 'recorded-twice')),
        reported_fact_id text NOT NULL,
        ended_fact_id text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT placement_employer_check CHECK ((employer_id IS NULL) = (employer_name IS NULL)),
        CONSTRAINT placement_referral_check CHECK (referral_id IS NULL OR channel = 'referral'),
        CONSTRAINT placement_term_check CHECK (end_date IS NULL
          OR (end_date >= start_date AND contract IN ('lt12', '12_36'))),
        CONSTRAINT placement_ended_check CHECK ((ended_on IS NULL) = (end_reason IS NULL)
          AND (ended_on IS NULL) = (ended_fact_id IS NULL) AND (ended_on IS NULL OR ended_on >= start_date)
          AND CASE status WHEN 'ended' THEN ended_on IS NOT NULL WHEN 'current' THEN ended_on IS NULL ELSE true END),
        CONSTRAINT placement_voided_check CHECK ((status = 'voided') = (void_reason IS NOT NULL))
      );

      CREATE UNIQUE INDEX placement_current_employer_unique ON placement (person_id, employer_id)
        WHERE status = 'current';
      CREATE UNIQUE INDEX placement_referral_unique ON placement (referral_id) WHERE status <> 'voided';
      CREATE INDEX placement_person ON placement (person_id, start_date DESC, id DESC);
      CREATE INDEX placement_office ON placement (office_id, id DESC);
      CREATE INDEX placement_employer ON placement (employer_id) WHERE employer_id IS NOT NULL;

      CREATE TABLE placement_evidence (
        id uuid CONSTRAINT placement_evidence_pk PRIMARY KEY,
        placement_id uuid NOT NULL CONSTRAINT placement_evidence_placement_fk REFERENCES placement ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT placement_evidence_kind_check CHECK (kind IN
          ('counsellor', 'self-report', 'call', 'employer-notice', 'contract', 'social-insurance')),
        strength integer NOT NULL CONSTRAINT placement_evidence_strength_check CHECK (strength > 0),
        file_id uuid,
        fact_id text NOT NULL,
        recorded_by uuid,
        at timestamptz NOT NULL,
        CONSTRAINT placement_evidence_kind_unique UNIQUE (placement_id, kind)
      );

      CREATE TABLE placement_transition (
        id uuid CONSTRAINT placement_transition_pk PRIMARY KEY,
        placement_id uuid NOT NULL CONSTRAINT placement_transition_placement_fk REFERENCES placement ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX placement_transition_placement ON placement_transition (placement_id, at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Placements are not dropped by a migration');
  }
}
