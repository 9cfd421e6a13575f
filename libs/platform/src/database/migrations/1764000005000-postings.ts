import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Vacancies, their workplaces, the log of their life, and reports about them. */
export class Postings1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posting (
        id uuid CONSTRAINT posting_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT posting_office_fk REFERENCES office,
        employer_id uuid CONSTRAINT posting_employer_fk REFERENCES employer,
        reference text,
        source text NOT NULL CONSTRAINT posting_source_check CHECK (source IN ('form', 'staff', 'import', 'api')),
        status text NOT NULL CONSTRAINT posting_status_check CHECK (status IN
          ('draft', 'submitted', 'published', 'returned', 'paused', 'filled', 'closed', 'expired')),

        title text NOT NULL,
        description text,
        requirements text,
        occupation text,
        occupation_is_suggested boolean NOT NULL DEFAULT false,
        position_rank text,
        headcount integer CONSTRAINT posting_headcount_check CHECK (headcount BETWEEN 1 AND 10000),
        general_education text,
        qualification text,
        experience text,
        work_form text,
        contract_type text,
        purpose text,
        wage_basis text CONSTRAINT posting_wage_basis_check
          CHECK (wage_basis IN ('month', 'day', 'hour', 'piece', 'negotiable')),
        wage_min bigint,
        wage_max bigint,
        wage_currency text NOT NULL DEFAULT 'VND'
          CONSTRAINT posting_wage_currency_check CHECK (wage_currency IN ('VND', 'USD')),
        wage_note text,
        monthly_wage bigint,
        shifts text[] NOT NULL DEFAULT '{}',
        benefits text[] NOT NULL DEFAULT '{}',
        benefit_note text,
        skills text[] NOT NULL DEFAULT '{}',
        soft_skills text[] NOT NULL DEFAULT '{}',
        licences text[] NOT NULL DEFAULT '{}',
        extra_demands text[] NOT NULL DEFAULT '{}',
        conditions jsonb NOT NULL DEFAULT '{}',
        priority_candidates text[] NOT NULL DEFAULT '{}',
        wanted_from_centre text[] NOT NULL DEFAULT '{}',
        recruitment_methods text[] NOT NULL DEFAULT '{}',
        min_age integer CONSTRAINT posting_min_age_check CHECK (min_age BETWEEN 15 AND 99),
        max_age integer CONSTRAINT posting_max_age_check CHECK (max_age BETWEEN 15 AND 99),
        probation_days integer CONSTRAINT posting_probation_days_check CHECK (probation_days BETWEEN 0 AND 400),
        probation_percent integer
          CONSTRAINT posting_probation_percent_check CHECK (probation_percent BETWEEN 0 AND 100),
        contact_name text,
        contact_position text,
        contact_phone text,
        contact_email text,
        contact_is_public boolean NOT NULL DEFAULT false,
        deadline date,
        questions jsonb NOT NULL DEFAULT '[]',
        imported jsonb,

        findings jsonb NOT NULL DEFAULT '[]',
        is_checked boolean NOT NULL DEFAULT true,
        report_count integer NOT NULL DEFAULT 0,
        application_count integer NOT NULL DEFAULT 0,
        waiting_count integer NOT NULL DEFAULT 0,
        reminded_days integer,
        submitted_at timestamptz,
        published_at timestamptz,
        closed_at timestamptz,
        close_reason text CONSTRAINT posting_close_reason_check CHECK (close_reason IN
          ('hired-here', 'hired-elsewhere', 'no-longer-needed', 'no-candidates', 'other', 'expired')),
        created_at timestamptz NOT NULL,
        created_by uuid,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT posting_wage_order_check CHECK (wage_min IS NULL OR wage_max IS NULL OR wage_min <= wage_max),
        CONSTRAINT posting_age_order_check CHECK (min_age IS NULL OR max_age IS NULL OR min_age <= max_age),
        CONSTRAINT posting_open_is_complete_check CHECK (status IN ('draft', 'returned', 'closed')
          OR (employer_id IS NOT NULL AND deadline IS NOT NULL AND headcount IS NOT NULL AND occupation IS NOT NULL))
      );
      COMMENT ON COLUMN posting.monthly_wage IS 'Dong a month to filter and compare by: the range''s upper end, days and hours at 26 x 8';
      COMMENT ON COLUMN posting.is_checked IS 'False while a posting of a trusted employer, published at once, waits for its check';
      COMMENT ON COLUMN posting.imported IS 'What an imported row said, as it was written, and when it was last seen';

      CREATE UNIQUE INDEX posting_reference_unique ON posting (employer_id, reference)
        NULLS NOT DISTINCT WHERE reference IS NOT NULL;
      CREATE INDEX posting_newest ON posting (published_at DESC, id DESC) WHERE status = 'published';
      CREATE INDEX posting_employer ON posting (employer_id, created_at DESC, id DESC);
      CREATE INDEX posting_moderation ON posting (submitted_at, id) WHERE status = 'submitted';
      CREATE INDEX posting_unchecked ON posting (published_at, id) WHERE status = 'published' AND NOT is_checked;
      CREATE INDEX posting_reported ON posting (published_at, id) WHERE status = 'published' AND report_count > 0;
      CREATE INDEX posting_deadline ON posting (deadline) WHERE status IN ('published', 'paused');
      CREATE INDEX posting_office ON posting (office_id, status, created_at DESC, id DESC);
      CREATE INDEX posting_title_search ON posting USING gin (fold(title) gin_trgm_ops);
      CREATE INDEX posting_occupation ON posting (occupation text_pattern_ops) WHERE status = 'published';
      CREATE INDEX posting_changed ON posting (updated_at, id);

      CREATE TABLE posting_workplace (
        posting_id uuid NOT NULL CONSTRAINT posting_workplace_posting_fk REFERENCES posting ON DELETE CASCADE,
        position smallint NOT NULL,
        commune text,
        province text,
        address text,
        park text,
        CONSTRAINT posting_workplace_pk PRIMARY KEY (posting_id, position),
        CONSTRAINT posting_workplace_somewhere_check
          CHECK (commune IS NOT NULL OR province IS NOT NULL OR address IS NOT NULL)
      );
      CREATE INDEX posting_workplace_commune ON posting_workplace (commune, posting_id);
      CREATE INDEX posting_workplace_province ON posting_workplace (province, posting_id);

      CREATE TABLE posting_transition (
        id uuid CONSTRAINT posting_transition_pk PRIMARY KEY,
        posting_id uuid NOT NULL CONSTRAINT posting_transition_posting_fk REFERENCES posting ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reasons text[] NOT NULL DEFAULT '{}',
        note text,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX posting_transition_posting ON posting_transition (posting_id, at, id);

      CREATE TABLE posting_report (
        id uuid CONSTRAINT posting_report_pk PRIMARY KEY,
        posting_id uuid NOT NULL CONSTRAINT posting_report_posting_fk REFERENCES posting ON DELETE CASCADE,
        reason text NOT NULL CONSTRAINT posting_report_reason_check
          CHECK (reason IN ('asks-money', 'false', 'closed', 'discriminates', 'wrong-contact', 'other')),
        note text,
        device_id uuid NOT NULL,
        person_id uuid CONSTRAINT posting_report_person_fk REFERENCES person,
        at timestamptz NOT NULL,
        status text NOT NULL DEFAULT 'open'
          CONSTRAINT posting_report_status_check CHECK (status IN ('open', 'upheld', 'dismissed')),
        decided_by uuid,
        decided_at timestamptz
      );
      CREATE UNIQUE INDEX posting_report_once ON posting_report (posting_id, device_id) WHERE status = 'open';
      CREATE INDEX posting_report_open ON posting_report (at, id) WHERE status = 'open';
      CREATE INDEX posting_report_person ON posting_report (person_id) WHERE person_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Vacancies are not dropped by a migration');
  }
}
