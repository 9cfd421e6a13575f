import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Applications of people to vacancies, and the log of their life. */
export class Applications1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE application (
        id uuid CONSTRAINT application_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT application_office_fk REFERENCES office,
        posting_id uuid NOT NULL CONSTRAINT application_posting_fk REFERENCES posting,
        employer_id uuid NOT NULL CONSTRAINT application_employer_fk REFERENCES employer,
        person_id uuid NOT NULL CONSTRAINT application_person_fk REFERENCES person,
        channel text NOT NULL CONSTRAINT application_channel_check CHECK (channel IN ('online', 'desk', 'fair')),
        status text NOT NULL CONSTRAINT application_status_check CHECK (status IN ('submitted', 'seen', 'shortlisted',
          'interview', 'offered', 'hired', 'rejected', 'withdrawn', 'closed')),

        answers jsonb NOT NULL DEFAULT '[]',
        message text,
        snapshot jsonb NOT NULL DEFAULT '{}',
        may_keep boolean NOT NULL DEFAULT false,

        interview_at timestamptz,
        interview_place text,
        start_date date,
        reject_reason text CONSTRAINT application_reject_reason_check CHECK (reject_reason IN ('skills', 'experience',
          'qualification', 'distance', 'wage', 'shift', 'documents', 'no-show', 'unreachable', 'filled', 'other')),
        close_reason text CONSTRAINT application_close_reason_check CHECK (close_reason IN ('no-answer',
          'posting-closed', 'posting-expired', 'posting-filled', 'employer-suspended', 'hired-elsewhere')),
        status_before text CONSTRAINT application_status_before_check CHECK (status_before IN ('submitted', 'seen',
          'shortlisted', 'interview', 'offered')),
        employer_note text,

        created_at timestamptz NOT NULL,
        created_by uuid,
        seen_at timestamptz,
        answered_at timestamptz,
        finished_at timestamptz,
        waiting_since timestamptz NOT NULL,
        reminded_days integer,
        tell_after timestamptz,
        remove_after date,
        removed_at timestamptz,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT application_hired_start_check CHECK (status <> 'hired' OR start_date IS NOT NULL),
        CONSTRAINT application_rejected_reason_check CHECK (status <> 'rejected' OR reject_reason IS NOT NULL),
        CONSTRAINT application_closed_reason_check CHECK (status <> 'closed' OR close_reason IS NOT NULL),
        CONSTRAINT application_way_back_check
          CHECK (status NOT IN ('rejected', 'closed') OR status_before IS NOT NULL)
      );
      CREATE UNIQUE INDEX application_one_active ON application (posting_id, person_id)
        WHERE status IN ('submitted', 'seen', 'shortlisted', 'interview', 'offered', 'hired');
      CREATE INDEX application_posting ON application (posting_id, status, created_at DESC, id DESC);
      CREATE INDEX application_employer ON application (employer_id, status, created_at DESC, id DESC);
      CREATE INDEX application_person ON application (person_id, created_at DESC, id DESC);
      CREATE INDEX application_waiting ON application (waiting_since)
        WHERE status IN ('submitted', 'seen', 'shortlisted', 'interview', 'offered');
      CREATE INDEX application_office ON application (office_id, created_at DESC, id DESC);
      CREATE INDEX application_remove ON application (remove_after) WHERE removed_at IS NULL;
      CREATE INDEX application_tell ON application (tell_after) WHERE tell_after IS NOT NULL;

      CREATE TABLE application_transition (
        position bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT application_transition_pk PRIMARY KEY,
        id uuid NOT NULL CONSTRAINT application_transition_id_unique UNIQUE,
        application_id uuid NOT NULL
          CONSTRAINT application_transition_application_fk REFERENCES application ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text,
        actor_id uuid,
        occurred_at timestamptz NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX application_transition_application ON application_transition (application_id, position);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Applications are not dropped by a migration');
  }
}
