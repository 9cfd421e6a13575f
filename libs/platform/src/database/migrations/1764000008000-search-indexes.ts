import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How the search indexes stand, and which documents have changed since they were written. */
export class SearchIndexes1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_index (
        name text CONSTRAINT search_index_pk PRIMARY KEY,
        edition integer NOT NULL DEFAULT 0,
        built_at timestamptz,
        checked_at timestamptz,
        in_index integer NOT NULL DEFAULT 0,
        in_database integer NOT NULL DEFAULT 0,
        missing integer NOT NULL DEFAULT 0,
        stale integer NOT NULL DEFAULT 0,
        rebuild_id uuid,
        rebuild_started_at timestamptz,
        rebuild_seen_at timestamptz,
        rebuild_task_id uuid
      );
      COMMENT ON COLUMN search_index.edition IS 'Edition of the definition that the index was last built with';
      COMMENT ON COLUMN search_index.rebuild_id IS 'Who rebuilds it now; given up when not seen for two minutes';

      CREATE SEQUENCE search_change_token;
      CREATE TABLE search_change (
        index_name text NOT NULL,
        document_id uuid NOT NULL,
        token bigint NOT NULL DEFAULT nextval('search_change_token'),
        changed_at timestamptz NOT NULL DEFAULT now(),
        indexed_at timestamptz,
        CONSTRAINT search_change_pk PRIMARY KEY (index_name, document_id)
      );
      CREATE INDEX search_change_waiting ON search_change (index_name, token) WHERE indexed_at IS NULL;
      CREATE INDEX search_change_indexed ON search_change (index_name, indexed_at) WHERE indexed_at IS NOT NULL;
      COMMENT ON TABLE search_change IS 'One row per changed document; kept for a day after it was written to the index, so that a rebuild can repeat it';

      CREATE INDEX posting_published ON posting (id) WHERE status = 'published';
    `);
  }

  async down(): Promise<void> {
    throw new Error('The standing of the search indexes is not dropped by a migration');
  }
}
