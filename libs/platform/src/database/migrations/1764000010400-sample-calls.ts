import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The monthly sample of placements that only a counsellor speaks for, and the calls that check it. */
export class SampleCalls1764000010400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_item DROP CONSTRAINT work_item_kind_check;
      ALTER TABLE work_item ADD CONSTRAINT work_item_kind_check CHECK (kind IN
        ('follow-up', 'referral-unanswered', 'person-waiting', 'new-matches', 'notice', 'sample-call'));
      ALTER TABLE work_item ADD deadline date CONSTRAINT work_item_deadline_check CHECK (deadline >= due_on);

      CREATE TABLE sample_draw (
        month date CONSTRAINT sample_draw_pk PRIMARY KEY
          CONSTRAINT sample_draw_month_check CHECK (extract(day FROM month) = 1),
        seed text NOT NULL CONSTRAINT sample_draw_seed_check CHECK (seed ~ '^[0-9a-f]{32}$'),
        population uuid[] NOT NULL,
        drawn_at timestamptz NOT NULL
      );
      COMMENT ON TABLE sample_draw IS 'Which seed drew the sample of a month, out of which placements: it can be drawn again';

      CREATE TABLE sample_call (
        id uuid CONSTRAINT sample_call_pk PRIMARY KEY,
        month date NOT NULL CONSTRAINT sample_call_month_fk REFERENCES sample_draw,
        placement_id uuid NOT NULL CONSTRAINT sample_call_placement_unique UNIQUE
          CONSTRAINT sample_call_placement_fk REFERENCES placement ON DELETE CASCADE,
        due_on date NOT NULL,
        status text NOT NULL CONSTRAINT sample_call_status_check CHECK (status IN ('open', 'done', 'dropped')),
        result text CONSTRAINT sample_call_result_check CHECK (result IN ('confirmed', 'contradicted', 'unreachable')),
        heard_from text CONSTRAINT sample_call_heard_from_check CHECK (heard_from IN ('worker', 'employer')),
        finding text CONSTRAINT sample_call_finding_check CHECK (finding IN ('not-started', 'left', 'elsewhere')),
        called_by uuid,
        called_at timestamptz,
        CONSTRAINT sample_call_done_check CHECK ((status = 'done') = (result IS NOT NULL)
          AND (result IS NULL) = (called_at IS NULL)
          AND (heard_from IS NOT NULL) = (result IS NOT NULL AND result <> 'unreachable')
          AND (finding IS NOT NULL) = (result IS NOT NULL AND result = 'contradicted'))
      );
      CREATE INDEX sample_call_month ON sample_call (month);

      CREATE TABLE sample_try (
        sample_call_id uuid NOT NULL CONSTRAINT sample_try_sample_call_fk REFERENCES sample_call ON DELETE CASCADE,
        day date NOT NULL,
        caller_id uuid NOT NULL,
        CONSTRAINT sample_try_pk PRIMARY KEY (sample_call_id, day)
      );
      COMMENT ON TABLE sample_try IS 'A day on which nobody was reached: three make unreachable';

      CREATE INDEX placement_created ON placement (created_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Samples that were drawn are not dropped by a migration');
  }
}
