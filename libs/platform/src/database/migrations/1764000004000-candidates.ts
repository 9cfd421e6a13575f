import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Profiles of people who look for work, and apart from them what is sensitive. */
export class Candidates1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE candidate (
        person_id uuid CONSTRAINT candidate_pk PRIMARY KEY
          CONSTRAINT candidate_person_fk REFERENCES person ON UPDATE CASCADE,
        office_id uuid NOT NULL CONSTRAINT candidate_office_fk REFERENCES office,
        status text NOT NULL CONSTRAINT candidate_status_check CHECK (status IN ('looking', 'not_looking')),
        visibility text NOT NULL DEFAULT 'applied_only' CONSTRAINT candidate_visibility_check
          CHECK (visibility IN ('nobody', 'verified_employers', 'applied_only')),

        wish text NOT NULL CONSTRAINT candidate_wish_length CHECK (length(wish) BETWEEN 1 AND 300),
        occupations text[] NOT NULL DEFAULT '{}'
          CONSTRAINT candidate_occupations_most CHECK (cardinality(occupations) <= 8),
        reach text NOT NULL CONSTRAINT candidate_reach_check CHECK (reach IN ('near', 'province', 'anywhere')),
        communes text[] NOT NULL DEFAULT '{}' CONSTRAINT candidate_communes_most CHECK (cardinality(communes) <= 8),
        max_km smallint CONSTRAINT candidate_max_km_check CHECK (max_km BETWEEN 1 AND 200),
        provinces text[] NOT NULL DEFAULT '{}',
        available_from date NOT NULL,
        shifts text[] NOT NULL DEFAULT '{}',
        work_form text,
        contract_type text,
        wage_floor bigint CONSTRAINT candidate_wage_floor_check CHECK (wage_floor BETWEEN 1 AND 1000000000),

        about text,
        general_education text,
        qualification text,
        field text,
        experience text CONSTRAINT candidate_experience_check
          CHECK (experience IN ('none', 'lt1', '1_2', '2_5', 'gt5')),
        skills text[] NOT NULL DEFAULT '{}',
        licences text[] NOT NULL DEFAULT '{}',

        still_looking_at timestamptz NOT NULL,
        asked_at timestamptz,
        created_at timestamptz NOT NULL,
        created_by uuid,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT candidate_near_somewhere_check CHECK (reach <> 'near' OR cardinality(communes) > 0)
      );
      COMMENT ON TABLE candidate IS 'A row is there once the three questions are answered: what work, where, when';
      COMMENT ON COLUMN candidate.wish IS 'The work wished for in the person''s own words';
      COMMENT ON COLUMN candidate.occupations IS 'VSCO units, the dearest first';
      COMMENT ON COLUMN candidate.wage_floor IS 'Dong a month';
      COMMENT ON COLUMN candidate.still_looking_at IS 'When the person last said so; a profile nobody confirms stops being shown';

      CREATE INDEX candidate_shown ON candidate (still_looking_at DESC, person_id DESC)
        WHERE status = 'looking' AND visibility = 'verified_employers';
      CREATE INDEX candidate_office ON candidate (office_id, still_looking_at DESC, person_id DESC)
        WHERE status = 'looking';
      CREATE INDEX candidate_occupations ON candidate USING gin (occupations) WHERE status = 'looking';
      CREATE INDEX candidate_changed ON candidate (updated_at, person_id);
      CREATE INDEX candidate_unconfirmed ON candidate (still_looking_at) WHERE status = 'looking';
      CREATE INDEX candidate_forgotten ON candidate (updated_at, person_id) WHERE status = 'not_looking';

      CREATE TABLE candidate_job (
        id uuid CONSTRAINT candidate_job_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT candidate_job_candidate_fk
          REFERENCES candidate ON UPDATE CASCADE ON DELETE CASCADE,
        title text NOT NULL,
        employer text,
        from_month text CONSTRAINT candidate_job_from_form CHECK (from_month ~ '^(19|20)\\d\\d(-(0[1-9]|1[0-2]))?$'),
        to_month text CONSTRAINT candidate_job_to_form CHECK (to_month ~ '^(19|20)\\d\\d(-(0[1-9]|1[0-2]))?$'),
        note text,
        created_at timestamptz NOT NULL,
        CONSTRAINT candidate_job_order_check CHECK (left(from_month, 4) <= left(to_month, 4))
      );
      COMMENT ON COLUMN candidate_job.from_month IS 'YYYY or YYYY-MM: many people remember the year only';
      CREATE UNIQUE INDEX candidate_job_once ON candidate_job (person_id, title, employer, from_month)
        NULLS NOT DISTINCT;

      CREATE TABLE candidate_training (
        id uuid CONSTRAINT candidate_training_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT candidate_training_candidate_fk
          REFERENCES candidate ON UPDATE CASCADE ON DELETE CASCADE,
        name text NOT NULL,
        school text,
        year smallint CONSTRAINT candidate_training_year_check CHECK (year BETWEEN 1950 AND 2100),
        created_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX candidate_training_once ON candidate_training (person_id, name, school, year)
        NULLS NOT DISTINCT;

      CREATE TABLE candidate_language (
        person_id uuid NOT NULL CONSTRAINT candidate_language_candidate_fk
          REFERENCES candidate ON UPDATE CASCADE ON DELETE CASCADE,
        language text NOT NULL,
        level text CONSTRAINT candidate_language_level_check CHECK (level IN ('tb', 'kha', 'tot')),
        certificate text,
        CONSTRAINT candidate_language_pk PRIMARY KEY (person_id, language)
      );

      CREATE TABLE candidate_sensitive (
        person_id uuid CONSTRAINT candidate_sensitive_pk PRIMARY KEY
          CONSTRAINT candidate_sensitive_person_fk REFERENCES person,
        ethnicity text NOT NULL CONSTRAINT candidate_sensitive_ethnicity_sealed CHECK (ethnicity ~ '^[\\w-]+\\.[\\w-]{80,}$'),
        disability text NOT NULL CONSTRAINT candidate_sensitive_disability_sealed CHECK (disability ~ '^[\\w-]+\\.[\\w-]{80,}$'),
        priority_groups text NOT NULL
          CONSTRAINT candidate_sensitive_priority_groups_sealed CHECK (priority_groups ~ '^[\\w-]+\\.[\\w-]{80,}$'),
        prison_record text NOT NULL
          CONSTRAINT candidate_sensitive_prison_record_sealed CHECK (prison_record ~ '^[\\w-]+\\.[\\w-]{80,}$'),
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      COMMENT ON TABLE candidate_sensitive IS 'Each column is sealed with a key of FIELD_KEYS and bound to person and column';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Profiles are not dropped by a migration');
  }
}
