import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** At which fair a consultation was held. */
export class FairCounselling1764000011060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consultation ADD COLUMN fair_id uuid CONSTRAINT consultation_fair_fk REFERENCES fair;
      COMMENT ON COLUMN consultation.fair_id IS 'The fair at which it was held: the session report counts it';
      CREATE INDEX consultation_fair ON consultation (fair_id) WHERE fair_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consultation DROP COLUMN fair_id');
  }
}
