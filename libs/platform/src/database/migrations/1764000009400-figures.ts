import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What official figures are counted from: facts coded in a schema of their own, with the role that reads only them. */
export class Figures1764000009400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fact_tie (
        subject text NOT NULL,
        other text NOT NULL,
        CONSTRAINT fact_tie_pk PRIMARY KEY (subject, other)
      );
      COMMENT ON TABLE fact_tie IS 'Subjects whose facts are read together: a merge or a correction names both';
      REVOKE UPDATE, DELETE, TRUNCATE ON fact_tie FROM sanvieclam_app;

      -- Facts of a person are read all at once; four columns in this index made it as large as the table.
      DROP INDEX fact_subject;
      CREATE INDEX fact_subject ON fact (subject);

      CREATE SCHEMA figures;
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sanvieclam_reports') THEN
          CREATE ROLE sanvieclam_reports NOLOGIN;
        END IF;
        IF NOT pg_has_role('sanvieclam_app', 'sanvieclam_reports', 'MEMBER') THEN
          GRANT sanvieclam_reports TO sanvieclam_app;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;

      CREATE TABLE figures.code (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT code_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT code_unique UNIQUE
      );

      CREATE TABLE figures.stated_groups (
        fact uuid CONSTRAINT stated_groups_pk PRIMARY KEY,
        groups integer[] NOT NULL
      );
      COMMENT ON TABLE figures.stated_groups IS 'Priority groups that a fact states, by the keyed hash of its id; they stand nowhere else';

      CREATE TABLE figures.service (
        root uuid NOT NULL,
        is_referral boolean NOT NULL,
        day date NOT NULL,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        known_from timestamptz NOT NULL,
        known_to timestamptz NOT NULL,
        counsellor integer,
        office integer,
        occupation integer,
        sex integer,
        commune integer,
        channel integer,
        age smallint,
        fact text COLLATE "C" NOT NULL,
        groups integer[]
      );
      COMMENT ON TABLE figures.service IS
        'Consultations and referrals with the traits of the person on that day, as they were known from one instant to another';
      CREATE INDEX service_root ON figures.service (root);
      CREATE INDEX service_day ON figures.service (day);

      CREATE TABLE figures.placement (
        root uuid NOT NULL,
        start_day date NOT NULL,
        known_from timestamptz NOT NULL,
        known_to timestamptz NOT NULL,
        fact text COLLATE "C" NOT NULL
      );
      CREATE INDEX placement_root ON figures.placement (root);
      CREATE INDEX placement_start ON figures.placement (start_day);

      CREATE TABLE figures.unreachable (
        root uuid NOT NULL,
        known_from timestamptz NOT NULL,
        known_to timestamptz NOT NULL
      );
      COMMENT ON TABLE figures.unreachable IS 'When the latest follow-up that was known said that nobody was reached';
      CREATE INDEX unreachable_root ON figures.unreachable (root);

      GRANT USAGE ON SCHEMA figures TO sanvieclam_app, sanvieclam_reports;
      GRANT SELECT ON ALL TABLES IN SCHEMA figures TO sanvieclam_reports;
      GRANT SELECT, INSERT ON figures.code, figures.stated_groups TO sanvieclam_app;
      GRANT SELECT, INSERT, DELETE, MAINTAIN ON figures.service, figures.placement, figures.unreachable TO sanvieclam_app;
      GRANT MAINTAIN ON fact, figures.stated_groups TO sanvieclam_app;
    `);
    await runner.query(`
      CREATE TABLE indicator_definition (
        id text NOT NULL,
        version integer NOT NULL CONSTRAINT indicator_definition_version CHECK (version > 0),
        basis text NOT NULL CONSTRAINT indicator_definition_basis_check CHECK (basis IN ('cohort', 'event')),
        qualifying text[] NOT NULL CONSTRAINT indicator_definition_qualifying_check
          CHECK (cardinality(qualifying) > 0 AND qualifying <@ ARRAY['referral.issued', 'consultation.held']),
        unit text NOT NULL CONSTRAINT indicator_definition_unit_check CHECK (unit IN ('persons')),
        CONSTRAINT indicator_definition_pk PRIMARY KEY (id, version)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON indicator_definition FROM sanvieclam_app;
      INSERT INTO indicator_definition (id, version, basis, qualifying, unit) VALUES
        ('a-cohort', 1, 'cohort', '{referral.issued}', 'persons'),
        ('a-event', 1, 'event', '{referral.issued}', 'persons'),
        ('b-cohort', 1, 'cohort', '{referral.issued,consultation.held}', 'persons'),
        ('b-event', 1, 'event', '{referral.issued,consultation.held}', 'persons');

      -- Once marked, the definition of a year stays: there is one row a year, and nobody changes or removes it.
      CREATE TABLE official_definition (
        year smallint CONSTRAINT official_definition_pk PRIMARY KEY
          CONSTRAINT official_definition_year CHECK (year BETWEEN 2000 AND 2199),
        definition text NOT NULL,
        version integer NOT NULL,
        window_days smallint NOT NULL CONSTRAINT official_definition_window CHECK (window_days BETWEEN 0 AND 3650),
        marked_at timestamptz NOT NULL,
        marked_by uuid,
        CONSTRAINT official_definition_fk FOREIGN KEY (definition, version) REFERENCES indicator_definition
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON official_definition FROM sanvieclam_app;
      CREATE TRIGGER official_definition_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON official_definition
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE target_path (
        year smallint CONSTRAINT target_path_pk PRIMARY KEY
          CONSTRAINT target_path_year CHECK (year BETWEEN 2000 AND 2199),
        basis_points integer NOT NULL CONSTRAINT target_path_share CHECK (basis_points BETWEEN 0 AND 10000)
      );
      INSERT INTO target_path (year, basis_points)
        VALUES (2025, 4000), (2026, 4100), (2027, 4200), (2028, 4300), (2029, 4400), (2030, 4500);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Facts and what they say are not dropped by a migration');
  }
}
