import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Finds imported postings by the reference of their file and by the import that wrote them. */
export class PostingImport1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX posting_import_reference ON posting ((imported->>'reference'))
        WHERE source = 'import' AND imported->>'employerId' IS NULL;
      CREATE INDEX posting_import_task ON posting ((imported->>'taskId'), id) WHERE source = 'import';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX posting_import_reference; DROP INDEX posting_import_task');
  }
}
