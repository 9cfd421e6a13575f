import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Consultations of counsellors with people. */
export class Consultations1764000009600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consultation (
        id uuid CONSTRAINT consultation_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT consultation_office_fk REFERENCES office,
        person_id uuid NOT NULL CONSTRAINT consultation_person_fk REFERENCES person,
        counsellor_id uuid NOT NULL,
        client_type text NOT NULL CONSTRAINT consultation_client_type_check CHECK (client_type IN ('free', 'ui')),
        services text[] NOT NULL CONSTRAINT consultation_services_check CHECK (cardinality(services) > 0
          AND services <@ ARRAY['advice', 'referral', 'preparation', 'training', 'information', 'insurance', 'other']),
        subjects text[] NOT NULL CONSTRAINT consultation_subjects_check CHECK (cardinality(subjects) > 0
          AND subjects <@ ARRAY['career', 'job_domestic', 'job_abroad', 'law', 'ui', 'other']),
        advice text,
        proposals jsonb NOT NULL DEFAULT '[]',
        plan jsonb NOT NULL DEFAULT '[]',
        held_at timestamptz NOT NULL,
        fact_id text NOT NULL,
        created_at timestamptz NOT NULL,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text CONSTRAINT consultation_void_reason_check
          CHECK (void_reason IN ('not-held', 'wrong-person', 'recorded-twice')),
        removed_at timestamptz,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT consultation_fact_unique UNIQUE (fact_id),
        CONSTRAINT consultation_proposals_check CHECK (jsonb_array_length(proposals) <= 2),
        CONSTRAINT consultation_voided_check CHECK ((voided_at IS NULL) = (void_reason IS NULL))
      );
      CREATE INDEX consultation_person ON consultation (person_id, held_at DESC, id DESC);
      CREATE INDEX consultation_office ON consultation (office_id, held_at DESC, id DESC);
      CREATE INDEX consultation_remove ON consultation (held_at) WHERE removed_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Consultations are not dropped by a migration');
  }
}
