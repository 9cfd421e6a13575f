import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which postings were found to suit which people, so that each is told once. */
export class Matches1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match (
        person_id uuid NOT NULL CONSTRAINT match_person_fk REFERENCES person (id),
        posting_id uuid NOT NULL CONSTRAINT match_posting_fk REFERENCES posting (id) ON DELETE CASCADE,
        score real NOT NULL CONSTRAINT match_score_check CHECK (score BETWEEN 0 AND 1),
        found_at timestamptz NOT NULL,
        told_at timestamptz,
        CONSTRAINT match_pk PRIMARY KEY (person_id, posting_id)
      );
      CREATE INDEX match_posting ON match (posting_id);
      CREATE INDEX match_untold ON match (person_id) WHERE told_at IS NULL;
      CREATE INDEX match_found ON match (found_at);
      COMMENT ON COLUMN match.told_at IS 'When the person was told, or saw it because they had just changed their profile';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE match');
  }
}
