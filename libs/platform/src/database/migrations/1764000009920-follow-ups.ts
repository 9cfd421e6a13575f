import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Questions after a while whether somebody still works, and the days on which nobody was reached. */
export class FollowUps1764000009920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE follow_up (
        id uuid CONSTRAINT follow_up_pk PRIMARY KEY,
        placement_id uuid NOT NULL CONSTRAINT follow_up_placement_fk REFERENCES placement ON DELETE CASCADE,
        milestone text NOT NULL CONSTRAINT follow_up_milestone_check CHECK (milestone IN ('1m', '3m')),
        due_on date NOT NULL,
        status text NOT NULL CONSTRAINT follow_up_status_check CHECK (status IN ('open', 'done', 'dropped')),
        result text CONSTRAINT follow_up_result_check CHECK (result IN ('employed', 'left', 'unreachable')),
        fact_id text,
        done_by uuid,
        done_at timestamptz,
        CONSTRAINT follow_up_milestone_unique UNIQUE (placement_id, milestone),
        CONSTRAINT follow_up_done_check CHECK ((status = 'done') = (result IS NOT NULL)
          AND (result IS NULL) = (fact_id IS NULL) AND (result IS NULL) = (done_at IS NULL))
      );

      CREATE TABLE follow_up_try (
        follow_up_id uuid NOT NULL CONSTRAINT follow_up_try_follow_up_fk REFERENCES follow_up ON DELETE CASCADE,
        day date NOT NULL,
        caller_id uuid NOT NULL,
        CONSTRAINT follow_up_try_pk PRIMARY KEY (follow_up_id, day)
      );
      COMMENT ON TABLE follow_up_try IS 'A day on which the person was called and not reached: three make unreachable';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Follow-ups are not dropped by a migration');
  }
}
