import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Days off and days worked that the centre sets in place of the calendar that comes with the product. */
export class WorkingCalendar1764000009910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_day (
        day date CONSTRAINT calendar_day_pk PRIMARY KEY,
        is_worked boolean NOT NULL,
        name text NOT NULL,
        source text NOT NULL,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('The calendar of the centre is not dropped by a migration');
  }
}
