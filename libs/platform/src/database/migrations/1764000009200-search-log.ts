import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is searched for, without who searches: see ADR 15. */
export class SearchLog1764000009200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_salt (
        day date CONSTRAINT search_salt_pk PRIMARY KEY,
        salt text NOT NULL
      );
      COMMENT ON TABLE search_salt IS 'Random, one for each day, gone when the day is over: the visitors of past days can then be told by nobody';

      CREATE TABLE search_log (
        searched_on date NOT NULL,
        visitor text NOT NULL,
        term text NOT NULL,
        term_key text NOT NULL,
        found integer NOT NULL CONSTRAINT search_log_found_check CHECK (found >= 0),
        widening text CONSTRAINT search_log_widening_check
          CHECK (widening IN ('neighbours', 'province', 'some-words', 'anywhere', 'some-words-anywhere')),
        is_degraded boolean NOT NULL,
        is_opened boolean NOT NULL DEFAULT false,
        shown uuid[] NOT NULL DEFAULT '{}',
        CONSTRAINT search_log_pk PRIMARY KEY (searched_on, visitor, term)
      );
      CREATE INDEX search_log_term ON search_log (term_key, searched_on);
      COMMENT ON TABLE search_log IS 'One row for a term and a visitor on a day; kept for 90 days';
      COMMENT ON COLUMN search_log.visitor IS 'Hash with the salt of the day';
      COMMENT ON COLUMN search_log.term_key IS 'The term without accents';
      COMMENT ON COLUMN search_log.shown IS 'Postings that were shown, so that an opened one can be told; emptied when the day is over';
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was searched for is not dropped by a migration');
  }
}
