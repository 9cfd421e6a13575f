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
        is_open boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT office_centre_open CHECK (kind <> 'centre' OR is_open)
      );
      CREATE UNIQUE INDEX office_one_centre ON office (kind) WHERE kind = 'centre';

      -- Addresses behind which many people sign in with good reason: an office, a fair hall for some days.
      CREATE TABLE centre_network (
        id uuid CONSTRAINT centre_network_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT centre_network_office_fk REFERENCES office,
        range cidr NOT NULL CONSTRAINT centre_network_range_unique UNIQUE,
        label text NOT NULL,
        last_day date,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL
      );
      CREATE INDEX centre_network_office ON centre_network (office_id);

      CREATE TABLE person (
        id uuid CONSTRAINT person_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT person_office_fk REFERENCES office,
        full_name text NOT NULL,
        birth_date date,
        sex text CONSTRAINT person_sex_check CHECK (sex IN ('female', 'male', 'other')),
        phone text,
        -- Written down by staff: whoever holds the number has still to show that the record is theirs.
        is_phone_unproved boolean NOT NULL DEFAULT false,
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
      -- The space in front lets a search for words find the first one like the others.
      CREATE INDEX person_name_search ON person USING gin ((' ' || fold(full_name)) gin_trgm_ops)
        WHERE status = 'active';
      -- Lists of people go by the given name, which is the last word.
      CREATE FUNCTION name_order(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
        $$ SELECT regexp_replace($1, '^(.*) (\\S+)$', '\\2 \\1') $$;
      CREATE INDEX person_name_order ON person (name_order(full_name) COLLATE "vi-x-icu", id) WHERE status = 'active';
      CREATE INDEX person_birth_date ON person (birth_date) WHERE status = 'active';
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
        password_hash text,
        totp_secret text,
        totp_last_step bigint NOT NULL DEFAULT 0,
        recovery_hashes text[] NOT NULL DEFAULT '{}',
        is_disabled boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1
      );

      -- A one-time way to choose a password or an authenticator; the newest replaces the one before.
      CREATE TABLE staff_setup (
        person_id uuid CONSTRAINT staff_setup_pk PRIMARY KEY
          CONSTRAINT staff_setup_person_fk REFERENCES staff_credential,
        token_hash text NOT NULL CONSTRAINT staff_setup_token_unique UNIQUE,
        step text NOT NULL CONSTRAINT staff_setup_step_check
          CHECK (step IN ('choose_password', 'prove_password', 'authenticator')),
        totp_secret text,
        created_at timestamptz NOT NULL,
        created_by uuid,
        expires_at timestamptz NOT NULL
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
        device_label text NOT NULL,
        claim text NOT NULL CONSTRAINT identity_check_claim_check CHECK (claim IN ('same_person', 'new_owner')),
        status text NOT NULL DEFAULT 'waiting' CONSTRAINT identity_check_status_check
          CHECK (status IN ('waiting', 'confirmed', 'refused', 'lapsed')),
        evidence text CONSTRAINT identity_check_evidence_check CHECK (evidence IN ('papers', 'call', 'number_holder')),
        created_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by uuid
      );
      CREATE UNIQUE INDEX identity_check_one_waiting ON identity_check (person_id, device_id) WHERE status = 'waiting';
      CREATE INDEX identity_check_queue ON identity_check (created_at, id) WHERE status = 'waiting';
      CREATE INDEX identity_check_person ON identity_check (person_id, device_id);

      -- A printed code for somebody whom no SMS reaches; it opens with the birth date, once.
      CREATE TABLE sign_in_slip (
        id uuid CONSTRAINT sign_in_slip_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT sign_in_slip_person_fk REFERENCES person,
        code_hash text NOT NULL CONSTRAINT sign_in_slip_code_unique UNIQUE,
        status text NOT NULL DEFAULT 'open' CONSTRAINT sign_in_slip_status_check
          CHECK (status IN ('open', 'used', 'withdrawn')),
        attempts integer NOT NULL DEFAULT 0,
        issued_at timestamptz NOT NULL,
        issued_by uuid NOT NULL,
        expires_at timestamptz NOT NULL,
        closed_at timestamptz,
        device_id uuid
      );
      CREATE UNIQUE INDEX sign_in_slip_one_open ON sign_in_slip (person_id) WHERE status = 'open';

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
