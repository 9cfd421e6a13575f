import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Offices, people, credentials, sessions, roles and consents. */
export class Accounts1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office (
        id uuid CONSTRAINT office_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT office_code_unique UNIQUE,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT office_kind_check CHECK (kind IN ('centre', 'branch')),
        address text NOT NULL,
        phone text NOT NULL,
        opening_hours jsonb NOT NULL DEFAULT '[]',
        communes text[] NOT NULL DEFAULT '{}',
        is_open boolean NOT NULL DEFAULT true
      );
      CREATE UNIQUE INDEX office_one_centre ON office (kind) WHERE kind = 'centre';

      CREATE TABLE person (
        id uuid CONSTRAINT person_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT person_office_fk REFERENCES office,
        full_name text NOT NULL,
        birth_date date,
        sex text CONSTRAINT person_sex_check CHECK (sex IN ('female', 'male', 'other')),
        phone text,
        email text,
        commune text,
        language text NOT NULL DEFAULT 'vi' CONSTRAINT person_language_check CHECK (language IN ('vi', 'en')),
        client_type text CONSTRAINT person_client_type_check CHECK (client_type IN ('free', 'ui')),
        channel text NOT NULL CONSTRAINT person_channel_check
          CHECK (channel IN ('online', 'desk', 'fair', 'commune', 'import')),
        status text NOT NULL DEFAULT 'active' CONSTRAINT person_status_check
          CHECK (status IN ('active', 'merged', 'erased')),
        merged_into uuid CONSTRAINT person_merged_into_fk REFERENCES person,
        registered_by uuid,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz,
        version integer NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX person_phone_unique ON person (phone) WHERE status = 'active';
      CREATE INDEX person_name_search ON person USING gin (fold(full_name) gin_trgm_ops) WHERE status = 'active';
      CREATE INDEX person_phone_tail ON person (right(phone, 4)) WHERE status = 'active';
      CREATE INDEX person_office ON person (office_id, created_at DESC, id) WHERE status = 'active';

      CREATE TABLE role_assignment (
        person_id uuid NOT NULL CONSTRAINT role_assignment_person_fk REFERENCES person,
        role text NOT NULL CONSTRAINT role_assignment_role_check CHECK (role IN ('seeker', 'employer_owner',
          'employer_recruiter', 'counsellor', 'fair_operator', 'centre_manager', 'commune_officer', 'administrator')),
        office_id uuid CONSTRAINT role_assignment_office_fk REFERENCES office,
        employer_id uuid,
        assigned_at timestamptz NOT NULL,
        assigned_by uuid,
        CONSTRAINT role_assignment_pk PRIMARY KEY (person_id, role)
      );
      CREATE INDEX role_assignment_employer ON role_assignment (employer_id) WHERE employer_id IS NOT NULL;

      CREATE TABLE staff_credential (
        person_id uuid CONSTRAINT staff_credential_pk PRIMARY KEY
          CONSTRAINT staff_credential_person_fk REFERENCES person,
        login text NOT NULL CONSTRAINT staff_credential_login_unique UNIQUE,
        password_hash text NOT NULL,
        totp_secret text NOT NULL,
        totp_confirmed_at timestamptz,
        totp_last_step bigint NOT NULL DEFAULT 0,
        recovery_hashes text[] NOT NULL DEFAULT '{}',
        is_disabled boolean NOT NULL DEFAULT false
      );

      CREATE TABLE one_time_code (
        id uuid CONSTRAINT one_time_code_pk PRIMARY KEY,
        phone text NOT NULL,
        device_id uuid NOT NULL,
        code_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        used_at timestamptz
      );
      CREATE INDEX one_time_code_phone ON one_time_code (phone, created_at DESC);

      CREATE TABLE session (
        id uuid CONSTRAINT session_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT session_person_fk REFERENCES person,
        token_hash text NOT NULL CONSTRAINT session_token_unique UNIQUE,
        device_id uuid NOT NULL,
        device_label text NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE INDEX session_person ON session (person_id, last_seen_at DESC);

      CREATE TABLE identity_check (
        id uuid CONSTRAINT identity_check_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT identity_check_person_fk REFERENCES person,
        device_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'waiting' CONSTRAINT identity_check_status_check
          CHECK (status IN ('waiting', 'confirmed', 'refused')),
        created_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by uuid
      );
      CREATE UNIQUE INDEX identity_check_one_waiting ON identity_check (person_id, device_id) WHERE status = 'waiting';

      CREATE TABLE consent (
        id uuid CONSTRAINT consent_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT consent_person_fk REFERENCES person,
        purpose text NOT NULL CONSTRAINT consent_purpose_check
          CHECK (purpose IN ('service', 'matching', 'contact', 'sensitive', 'keep_after_closing')),
        is_granted boolean NOT NULL,
        at timestamptz NOT NULL,
        text_version text NOT NULL,
        recorded_by uuid
      );
      CREATE INDEX consent_person ON consent (person_id, purpose, at DESC, id DESC);
      REVOKE UPDATE, TRUNCATE ON consent FROM sanvieclam_app;
    `);
    await runner.query(`
      CREATE TABLE subject_link (
        subject uuid CONSTRAINT subject_link_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT subject_link_person_unique UNIQUE
          CONSTRAINT subject_link_person_fk REFERENCES person
      );
      COMMENT ON TABLE subject_link IS 'The only place that tells whose facts a subject stands for';

      CREATE TABLE fact (
        position bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT fact_pk PRIMARY KEY,
        id text NOT NULL CONSTRAINT fact_id_unique UNIQUE CONSTRAINT fact_id_length CHECK (length(id) BETWEEN 1 AND 64),
        type text NOT NULL,
        subject text NOT NULL CONSTRAINT fact_subject_length CHECK (length(subject) BETWEEN 1 AND 64),
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        ingested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        data jsonb NOT NULL
      );
      CREATE INDEX fact_subject ON fact (subject, occurred_at, recorded_at, id);
      CREATE INDEX fact_type ON fact (type, occurred_at);
      REVOKE UPDATE, DELETE, TRUNCATE ON fact FROM sanvieclam_app;
      CREATE TRIGGER fact_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fact
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('People and facts are not dropped by a migration');
  }
}
