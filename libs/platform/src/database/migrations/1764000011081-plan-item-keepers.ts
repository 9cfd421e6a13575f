import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who of the centre looks after an item of the plan. */
export class PlanItemKeepers1764000011081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_item_keeper (
        key text CONSTRAINT plan_item_keeper_pk PRIMARY KEY,
        keeper_id uuid NOT NULL,
        assigned_by uuid NOT NULL,
        assigned_at timestamptz NOT NULL
      );
      COMMENT ON COLUMN plan_item_keeper.key IS 'Of every version of the item';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan_item_keeper');
  }
}
