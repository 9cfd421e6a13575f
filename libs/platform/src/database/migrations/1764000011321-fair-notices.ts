import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Announcements that went to telephones too: what they were about, and to how many. */
export class FairNotices1764000011321 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE fair_log ADD COLUMN topic text, ADD COLUMN told integer,
        ADD CONSTRAINT fair_log_topic_check
          CHECK (topic IN ('extended', 'closing-early', 'opening-late', 'place-changed', 'interrupted')),
        ADD CONSTRAINT fair_log_told_check CHECK ((topic IS NULL) = (told IS NULL));
      COMMENT ON COLUMN fair_log.told IS 'How many were to be reached by telephone when it was announced';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE fair_log DROP COLUMN topic, DROP COLUMN told');
  }
}
