import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Steps lead back to the facts that tell of them, so that those who wait can be found. */
export class StepFacts1764000010500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Rows that are there already get it by ledger:recount.
      ALTER TABLE figures.step ADD COLUMN fact text COLLATE "C";
    `);
  }

  async down(): Promise<void> {
    throw new Error('Facts and what they say are not dropped by a migration');
  }
}
