import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Employers, the log of their standing, and invitations of recruiters. */
export class Employers1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE employer (
        id uuid CONSTRAINT employer_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT employer_office_fk REFERENCES office,
        tax_code text,
        name text NOT NULL,
        short_name text,
        legal_form text,
        industry text,
        size_band text,
        park text,
        commune text,
        address text,
        phone text,
        email text,
        website text,
        about text,
        contact_name text,
        contact_position text,
        logo_file_id uuid CONSTRAINT employer_logo_fk REFERENCES stored_file,
        status text NOT NULL CONSTRAINT employer_status_check
          CHECK (status IN ('draft', 'submitted', 'verified', 'rejected', 'suspended')),
        is_trusted boolean NOT NULL DEFAULT false,
        channel text NOT NULL CONSTRAINT employer_channel_check CHECK (channel IN ('online', 'desk', 'import')),
        submitted_at timestamptz,
        verified_at timestamptz,
        created_at timestamptz NOT NULL,
        created_by uuid,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT employer_trusted_is_verified_check CHECK (NOT is_trusted OR status = 'verified'),
        CONSTRAINT employer_verified_has_tax_code_check
          CHECK (status <> 'verified' OR tax_code IS NOT NULL OR legal_form IN ('household', 'individual', 'state_body'))
      );
      CREATE UNIQUE INDEX employer_tax_code_unique ON employer (tax_code) WHERE tax_code IS NOT NULL;
      CREATE INDEX employer_name_search ON employer USING gin (fold(name) gin_trgm_ops);
      CREATE INDEX employer_newest ON employer (created_at DESC, id DESC);
      CREATE INDEX employer_status_newest ON employer (status, created_at DESC, id DESC);
      CREATE INDEX employer_queue ON employer (submitted_at, id) WHERE status = 'submitted';

      CREATE TABLE employer_transition (
        id uuid CONSTRAINT employer_transition_pk PRIMARY KEY,
        employer_id uuid NOT NULL CONSTRAINT employer_transition_employer_fk REFERENCES employer ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text,
        evidence text,
        note text,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX employer_transition_employer ON employer_transition (employer_id, at, id);

      CREATE TABLE recruiter_invitation (
        id uuid CONSTRAINT recruiter_invitation_pk PRIMARY KEY,
        employer_id uuid NOT NULL CONSTRAINT recruiter_invitation_employer_fk REFERENCES employer ON DELETE CASCADE,
        phone text NOT NULL,
        invited_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        withdrawn_at timestamptz
      );
      CREATE UNIQUE INDEX recruiter_invitation_one_open ON recruiter_invitation (employer_id, phone)
        WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
      CREATE INDEX recruiter_invitation_phone ON recruiter_invitation (phone)
        WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Employers are not dropped by a migration');
  }
}
