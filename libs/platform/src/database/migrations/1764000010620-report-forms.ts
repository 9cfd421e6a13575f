import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { FORMS } from './1764000010620-report-forms.data.js';

/** Forms of reports and registers, in versions with the day from which each holds: a new circular is a new row. */
export class ReportForms1764000010620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_form (
        kind text NOT NULL CONSTRAINT report_form_kind_check
          CHECK (kind IN ('plan-report', 'counselled', 'referred', 'placed', 'employers')),
        version smallint NOT NULL CONSTRAINT report_form_version_check CHECK (version >= 1),
        title text NOT NULL,
        source text NOT NULL,
        valid_from date NOT NULL,
        layout jsonb NOT NULL CONSTRAINT report_form_layout_check CHECK (jsonb_array_length(layout) > 0),
        created_by uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT report_form_pk PRIMARY KEY (kind, version)
      );
      COMMENT ON COLUMN report_form.layout IS 'Parts or columns in their order: which, and what it is called';
      CREATE TRIGGER report_form_kept BEFORE UPDATE OR DELETE ON report_form
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
    for (const { kind, title, source, layout } of FORMS) {
      await runner.query(
        `INSERT INTO report_form (kind, version, title, source, valid_from, layout, created_at)
         VALUES ($1, 1, $2, $3, '2025-01-01', $4, '2025-11-19T00:00:00+07:00')`,
        [kind, title, source, JSON.stringify(layout.map(([field, heading]) => ({ field, heading })))],
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Forms that reports were written by are not dropped by a migration');
  }
}
