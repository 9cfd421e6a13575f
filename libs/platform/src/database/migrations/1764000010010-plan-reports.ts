import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Yearly reports of the plan: drafts, the figures that were checked, and what was published for good. */
export class PlanReports1764000010010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_report (
        id uuid CONSTRAINT plan_report_pk PRIMARY KEY,
        year smallint NOT NULL CONSTRAINT plan_report_year CHECK (year BETWEEN 2000 AND 2199),
        status text NOT NULL CONSTRAINT plan_report_status_check CHECK (status IN ('draft', 'checked', 'published')),
        results text NOT NULL DEFAULT '',
        difficulties text NOT NULL DEFAULT '',
        proposals text NOT NULL DEFAULT '',
        content jsonb,
        hash text,
        checked_by uuid,
        published_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT plan_report_snapshot CHECK ((status = 'draft') = (content IS NULL) AND (content IS NULL) = (hash IS NULL)
          AND (content IS NULL) = (checked_by IS NULL) AND (status = 'published') = (published_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX plan_report_open ON plan_report (year) WHERE status <> 'published';
      CREATE TRIGGER plan_report_frozen BEFORE UPDATE OR DELETE ON plan_report
        FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION refuse_change();

      CREATE TABLE plan_report_transition (
        id uuid CONSTRAINT plan_report_transition_pk PRIMARY KEY,
        report_id uuid NOT NULL CONSTRAINT plan_report_transition_report_fk REFERENCES plan_report,
        from_status text,
        to_status text NOT NULL,
        actor_id uuid NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX plan_report_transition_report ON plan_report_transition (report_id, at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Published reports are not dropped by a migration');
  }
}
