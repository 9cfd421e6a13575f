import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What counsellors have to do about people, and the calls they make for it. */
export class WorkItems1764000009800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_item (
        id uuid CONSTRAINT work_item_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT work_item_kind_check
          CHECK (kind IN ('follow-up', 'referral-unanswered', 'person-waiting', 'new-matches', 'notice')),
        subject_id uuid NOT NULL,
        person_id uuid NOT NULL CONSTRAINT work_item_person_fk REFERENCES person,
        office_id uuid NOT NULL CONSTRAINT work_item_office_fk REFERENCES office,
        counsellor_id uuid,
        due_on date NOT NULL,
        postponed_until date,
        shown_on date NOT NULL GENERATED ALWAYS AS (GREATEST(due_on, postponed_until)) STORED,
        done_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT work_item_subject_unique UNIQUE (kind, subject_id)
      );
      COMMENT ON COLUMN work_item.subject_id IS 'What it is about, by kind: a referral, a person, a follow-up';
      CREATE INDEX work_item_queue ON work_item (COALESCE(counsellor_id, office_id), shown_on) WHERE done_at IS NULL;
      CREATE INDEX work_item_person ON work_item (person_id);
      CREATE INDEX work_item_done ON work_item (done_at) WHERE done_at IS NOT NULL;

      CREATE TABLE phone_call (
        id uuid CONSTRAINT phone_call_pk PRIMARY KEY,
        work_item_id uuid NOT NULL CONSTRAINT phone_call_work_item_fk REFERENCES work_item ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT phone_call_person_fk REFERENCES person,
        caller_id uuid NOT NULL,
        outcome text NOT NULL CONSTRAINT phone_call_outcome_check CHECK (outcome IN ('reached', 'no-answer')),
        called_at timestamptz NOT NULL
      );
      CREATE INDEX phone_call_work_item ON phone_call (work_item_id, called_at);
      CREATE INDEX phone_call_person ON phone_call (person_id);

      INSERT INTO work_item (id, kind, subject_id, person_id, office_id, counsellor_id, due_on, created_at)
      SELECT gen_random_uuid(), 'referral-unanswered', id, person_id, office_id, counsellor_id,
             GREATEST(issued_on + 1, valid_until - 3), now()
      FROM referral WHERE status = 'issued';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE phone_call, work_item');
  }
}
