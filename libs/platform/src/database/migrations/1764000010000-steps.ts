import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The steps on the way to work that bring nobody into an official figure, coded for the figures of the director. */
export class Steps1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE figures.step (
        root uuid NOT NULL,
        kind text NOT NULL CONSTRAINT step_kind_check CHECK (kind IN ('registered', 'interviewed', 'stayed-1m', 'stayed-3m')),
        day date NOT NULL,
        known_from timestamptz NOT NULL,
        known_to timestamptz NOT NULL
      );
      COMMENT ON TABLE figures.step IS 'Registrations, interviews and follow-ups that found somebody still at work';
      CREATE INDEX step_root ON figures.step (root);
      CREATE INDEX step_registered ON figures.step (day) WHERE kind = 'registered';
      GRANT SELECT ON figures.step TO sanvieclam_reports;
      GRANT SELECT, INSERT, DELETE, MAINTAIN ON figures.step TO sanvieclam_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Facts and what they say are not dropped by a migration');
  }
}
