import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Finds postings with the very words of another one, whatever their titles have in common with thousands. */
export class SameDescriptions1764000011520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX posting_same_description ON posting USING hash (description)
        WHERE status IN ('submitted', 'published', 'paused')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX posting_same_description');
  }
}
