import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People who are handed from one counsellor to another, for a while or for good. */
export class HandOvers1764000010310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hand_over (
        id uuid CONSTRAINT hand_over_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT hand_over_office_fk REFERENCES office,
        giver_id uuid NOT NULL,
        taker_id uuid NOT NULL,
        from_day date NOT NULL,
        until_day date,
        reason text NOT NULL CONSTRAINT hand_over_reason_check
          CHECK (reason IN ('leave', 'other-duty', 'left-post', 'workload')),
        status text NOT NULL CONSTRAINT hand_over_status_check
          CHECK (status IN ('planned', 'running', 'done', 'undone')),
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        ended_by uuid,
        ended_at timestamptz,
        CONSTRAINT hand_over_two_check CHECK (giver_id <> taker_id),
        CONSTRAINT hand_over_days_check CHECK (until_day >= from_day),
        CONSTRAINT hand_over_running_check CHECK (status <> 'running' OR until_day IS NOT NULL)
      );
      COMMENT ON COLUMN hand_over.until_day IS 'The last day of one for a while; null for good';
      CREATE INDEX hand_over_office ON hand_over (office_id, id DESC);
      CREATE INDEX hand_over_giver ON hand_over (giver_id, id DESC);
      CREATE INDEX hand_over_taker ON hand_over (taker_id, id DESC);
      CREATE INDEX hand_over_due ON hand_over (from_day) WHERE status IN ('planned', 'running');

      CREATE TABLE hand_over_person (
        hand_over_id uuid NOT NULL CONSTRAINT hand_over_person_hand_over_fk REFERENCES hand_over ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT hand_over_person_person_fk REFERENCES person,
        CONSTRAINT hand_over_person_pk PRIMARY KEY (hand_over_id, person_id)
      );
      CREATE INDEX hand_over_person_person ON hand_over_person (person_id);

      ALTER TABLE caseload ADD COLUMN hand_over_id uuid CONSTRAINT caseload_hand_over_fk REFERENCES hand_over;
      COMMENT ON COLUMN caseload.hand_over_id IS 'By which the person is with somebody for a while, who gives them back';
      CREATE INDEX caseload_hand_over ON caseload (hand_over_id) WHERE hand_over_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE caseload DROP COLUMN hand_over_id; DROP TABLE hand_over_person, hand_over');
  }
}
