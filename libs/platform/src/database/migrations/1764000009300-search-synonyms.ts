import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Words that staff add beside the list of the program: see ADR 16. */
export class SearchSynonyms1764000009300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE search_synonym_edition;
      CREATE TABLE search_synonym (
        id uuid CONSTRAINT search_synonym_pk PRIMARY KEY,
        status text NOT NULL CONSTRAINT search_synonym_status_check
          CHECK (status IN ('proposed', 'live', 'refused', 'withdrawn')),
        from_words text NOT NULL,
        to_words text NOT NULL,
        is_both_ways boolean NOT NULL,
        serves numeric(3, 2) NOT NULL CONSTRAINT search_synonym_serves_check CHECK (serves > 0 AND serves <= 1),
        reason text,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        preview jsonb,
        preview_task_id uuid,
        edition bigint NOT NULL DEFAULT nextval('search_synonym_edition'),
        CONSTRAINT search_synonym_differs_check CHECK (from_words <> to_words),
        CONSTRAINT search_synonym_two_people_check
          CHECK (status NOT IN ('live', 'withdrawn') OR (decided_by IS NOT NULL AND decided_by <> proposed_by)),
        CONSTRAINT search_synonym_previewed_check CHECK (status NOT IN ('live', 'withdrawn') OR preview IS NOT NULL)
      );
      CREATE UNIQUE INDEX search_synonym_one_open ON search_synonym (from_words, to_words)
        WHERE status IN ('proposed', 'live');
      CREATE INDEX search_synonym_by_edition ON search_synonym (edition);
      COMMENT ON COLUMN search_synonym.edition IS 'Counts up with each change of status: whoever has seen the highest knows them all';

      CREATE TABLE search_synonym_transition (
        id uuid CONSTRAINT search_synonym_transition_pk PRIMARY KEY,
        synonym_id uuid NOT NULL CONSTRAINT search_synonym_transition_synonym_fk
          REFERENCES search_synonym ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        note text,
        actor_id uuid NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX search_synonym_transition_synonym ON search_synonym_transition (synonym_id, at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Words that staff have added are not dropped by a migration');
  }
}
