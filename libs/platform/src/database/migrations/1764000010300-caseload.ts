import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which counsellor is in charge of which person. */
export class Caseload1764000010300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE caseload (
        person_id uuid CONSTRAINT caseload_pk PRIMARY KEY CONSTRAINT caseload_person_fk REFERENCES person,
        counsellor_id uuid NOT NULL,
        office_id uuid NOT NULL CONSTRAINT caseload_office_fk REFERENCES office,
        since timestamptz NOT NULL,
        spoken_at timestamptz
      );
      COMMENT ON COLUMN caseload.spoken_at IS 'The last consultation or call in which the person was spoken with';
      CREATE INDEX caseload_counsellor ON caseload (counsellor_id, COALESCE(spoken_at, '-infinity'), person_id);

      INSERT INTO caseload (person_id, counsellor_id, office_id, since, spoken_at)
      SELECT DISTINCT ON (c.person_id) c.person_id, c.counsellor_id, c.office_id, c.held_at, c.held_at
      FROM consultation c JOIN person p ON p.id = c.person_id AND p.status = 'active'
      WHERE c.voided_at IS NULL ORDER BY c.person_id, c.held_at DESC, c.id DESC;

      INSERT INTO caseload (person_id, counsellor_id, office_id, since)
      SELECT DISTINCT ON (w.person_id) w.person_id, w.counsellor_id, w.office_id, w.created_at
      FROM work_item w JOIN person p ON p.id = w.person_id AND p.status = 'active'
      WHERE w.done_at IS NULL AND w.counsellor_id IS NOT NULL
      ORDER BY w.person_id, w.created_at DESC, w.id DESC
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE caseload');
  }
}
