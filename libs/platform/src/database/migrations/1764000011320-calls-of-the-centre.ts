import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Calls of somebody of the centre are found by their fair: its help board is read again at every change. */
export class CallsOfTheCentre1764000011320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conversation_guest ADD COLUMN fair_id uuid CONSTRAINT conversation_guest_fair_fk REFERENCES fair;
      UPDATE conversation_guest g SET fair_id = c.fair_id FROM conversation c WHERE c.id = g.conversation_id;
      ALTER TABLE conversation_guest ALTER COLUMN fair_id SET NOT NULL;
      CREATE INDEX conversation_guest_of_centre ON conversation_guest (fair_id) WHERE role <> 'colleague';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE conversation_guest DROP COLUMN fair_id');
  }
}
