import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When an office that is open all day receives nobody by appointment. */
export class LunchBreaks1764000011082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office ADD lunch_break jsonb
        CONSTRAINT office_lunch_break_check CHECK (lunch_break->>'from' < lunch_break->>'to');
      COMMENT ON COLUMN office.lunch_break IS 'from and to as HH:MM, on every day';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office DROP COLUMN lunch_break');
  }
}
