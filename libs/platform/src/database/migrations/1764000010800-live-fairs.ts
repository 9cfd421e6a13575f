import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Queues, calls and conversations of fairs that run. Indexes hold what may never be: see docs/adr/0020. */
export class LiveFairs1764000010800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE booth_queue (
        booth_id uuid CONSTRAINT booth_queue_pk PRIMARY KEY
          CONSTRAINT booth_queue_booth_fk REFERENCES booth ON DELETE CASCADE,
        fair_id uuid NOT NULL CONSTRAINT booth_queue_fair_fk REFERENCES fair,
        is_open boolean NOT NULL DEFAULT true,
        last_number integer NOT NULL DEFAULT 0,
        last_rank integer NOT NULL DEFAULT 0,
        seq integer NOT NULL DEFAULT 0
      );
      COMMENT ON COLUMN booth_queue.seq IS 'Counts the changes of what people see of this booth';
      CREATE INDEX booth_queue_fair ON booth_queue (fair_id);

      CREATE TABLE booth_desk (
        person_id uuid CONSTRAINT booth_desk_pk PRIMARY KEY
          CONSTRAINT booth_desk_person_fk REFERENCES person,
        booth_id uuid NOT NULL CONSTRAINT booth_desk_booth_fk REFERENCES booth_queue ON DELETE CASCADE,
        is_on_break boolean NOT NULL DEFAULT false,
        dropped_at timestamptz,
        since timestamptz NOT NULL
      );
      CREATE INDEX booth_desk_booth ON booth_desk (booth_id);

      CREATE TABLE fair_attendee (
        registration_id uuid CONSTRAINT fair_attendee_pk PRIMARY KEY
          CONSTRAINT fair_attendee_registration_fk REFERENCES fair_registration ON DELETE CASCADE,
        fair_id uuid NOT NULL CONSTRAINT fair_attendee_fair_fk REFERENCES fair,
        person_id uuid NOT NULL CONSTRAINT fair_attendee_person_fk REFERENCES person,
        is_away boolean NOT NULL DEFAULT false,
        dropped_at timestamptz,
        removed_at timestamptz,
        seq integer NOT NULL DEFAULT 0,
        CONSTRAINT fair_attendee_person_unique UNIQUE (fair_id, person_id)
      );
      CREATE INDEX fair_attendee_person ON fair_attendee (person_id);
      CREATE INDEX fair_attendee_dropped ON fair_attendee (dropped_at) WHERE dropped_at IS NOT NULL;

      CREATE TABLE queue_ticket (
        id uuid CONSTRAINT queue_ticket_pk PRIMARY KEY,
        fair_id uuid NOT NULL CONSTRAINT queue_ticket_fair_fk REFERENCES fair,
        booth_id uuid NOT NULL CONSTRAINT queue_ticket_booth_fk REFERENCES booth_queue,
        registration_id uuid NOT NULL CONSTRAINT queue_ticket_registration_fk REFERENCES fair_attendee,
        person_id uuid NOT NULL CONSTRAINT queue_ticket_person_fk REFERENCES person,
        number integer NOT NULL,
        rank integer NOT NULL,
        status text NOT NULL CONSTRAINT queue_ticket_status_check
          CHECK (status IN ('waiting', 'called', 'talking', 'served', 'lapsed', 'left', 'moved')),
        slot smallint CONSTRAINT queue_ticket_slot_check CHECK (slot BETWEEN 1 AND 5),
        is_priority boolean NOT NULL DEFAULT false,
        misses smallint NOT NULL DEFAULT 0 CONSTRAINT queue_ticket_misses_check CHECK (misses BETWEEN 0 AND 2),
        lapse_reason text CONSTRAINT queue_ticket_lapse_reason_check
          CHECK (lapse_reason IN ('no-answer', 'absence', 'booth-closed', 'fair-over', 'removed')),
        joined_at timestamptz NOT NULL,
        warned_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT queue_ticket_number_unique UNIQUE (booth_id, number),
        CONSTRAINT queue_ticket_holds_slot_check CHECK ((slot IS NOT NULL) = (status IN ('waiting', 'called', 'talking'))),
        CONSTRAINT queue_ticket_lapsed_check CHECK ((lapse_reason IS NOT NULL) = (status = 'lapsed')),
        CONSTRAINT queue_ticket_ended_check CHECK ((ended_at IS NOT NULL) = (status IN ('served', 'left', 'moved')))
      );
      COMMENT ON COLUMN queue_ticket.slot IS 'One of five: that nobody stands in more queues is held by the index on it';
      CREATE UNIQUE INDEX queue_ticket_slot_unique ON queue_ticket (registration_id, slot) WHERE slot IS NOT NULL;
      CREATE UNIQUE INDEX queue_ticket_one_per_booth ON queue_ticket (registration_id, booth_id)
        WHERE status IN ('waiting', 'called', 'talking', 'lapsed');
      CREATE UNIQUE INDEX queue_ticket_called_once ON queue_ticket (person_id) WHERE status IN ('called', 'talking');
      CREATE INDEX queue_ticket_order ON queue_ticket (booth_id, rank, number) WHERE status = 'waiting';
      CREATE INDEX queue_ticket_person ON queue_ticket (person_id, id DESC);
      CREATE INDEX queue_ticket_registration ON queue_ticket (registration_id, id DESC);
      CREATE INDEX queue_ticket_fair ON queue_ticket (fair_id, status);

      CREATE TABLE queue_ticket_transition (
        id uuid CONSTRAINT queue_ticket_transition_pk PRIMARY KEY,
        ticket_id uuid NOT NULL CONSTRAINT queue_ticket_transition_ticket_fk REFERENCES queue_ticket ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX queue_ticket_transition_ticket ON queue_ticket_transition (ticket_id, at, id);

      CREATE TABLE conversation (
        id uuid CONSTRAINT conversation_pk PRIMARY KEY,
        fair_id uuid NOT NULL CONSTRAINT conversation_fair_fk REFERENCES fair,
        booth_id uuid NOT NULL CONSTRAINT conversation_booth_fk REFERENCES booth_queue,
        ticket_id uuid NOT NULL CONSTRAINT conversation_ticket_fk REFERENCES queue_ticket,
        registration_id uuid NOT NULL CONSTRAINT conversation_registration_fk REFERENCES fair_attendee,
        person_id uuid NOT NULL CONSTRAINT conversation_person_fk REFERENCES person,
        recruiter_id uuid NOT NULL CONSTRAINT conversation_recruiter_fk REFERENCES person,
        status text NOT NULL CONSTRAINT conversation_status_check CHECK
          (status IN ('called', 'talking', 'ended', 'unanswered', 'declined', 'taken_back', 'dropped')),
        called_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        answered_at timestamptz,
        ended_at timestamptz,
        ended_by uuid,
        note text,
        outcome text CONSTRAINT conversation_outcome_check
          CHECK (outcome IN ('hired', 'interview', 'keep_in_touch', 'not_suitable')),
        reason text CONSTRAINT conversation_reason_check
          CHECK (reason IN ('skills', 'experience', 'qualification', 'health', 'documents', 'filled', 'other')),
        start_date date,
        interview_on date,
        outcome_at timestamptz,
        outcome_by uuid,
        fact_id text,
        last_message integer NOT NULL DEFAULT 0,
        seq integer NOT NULL DEFAULT 0,
        CONSTRAINT conversation_ended_check CHECK ((ended_at IS NULL) = (status IN ('called', 'talking'))),
        CONSTRAINT conversation_answered_check CHECK ((answered_at IS NOT NULL) = (status IN ('talking', 'ended'))),
        CONSTRAINT conversation_outcome_at_check CHECK ((outcome IS NULL) = (outcome_at IS NULL)
          AND (outcome IS NULL) = (fact_id IS NULL)),
        CONSTRAINT conversation_outcome_after_check CHECK (outcome IS NULL OR answered_at IS NOT NULL),
        CONSTRAINT conversation_unsuitable_check CHECK ((reason IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'not_suitable')),
        CONSTRAINT conversation_start_check CHECK (start_date IS NULL OR outcome = 'hired'),
        CONSTRAINT conversation_interview_check CHECK ((interview_on IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'interview'))
      );
      COMMENT ON COLUMN conversation.due_at IS 'When a call that nobody took ends: the timer of the call';
      CREATE UNIQUE INDEX conversation_one_per_person ON conversation (person_id) WHERE status IN ('called', 'talking');
      CREATE UNIQUE INDEX conversation_one_per_recruiter ON conversation (recruiter_id)
        WHERE status IN ('called', 'talking');
      CREATE UNIQUE INDEX conversation_one_per_ticket ON conversation (ticket_id) WHERE status IN ('called', 'talking');
      CREATE INDEX conversation_due ON conversation (due_at) WHERE status = 'called';
      CREATE INDEX conversation_booth ON conversation (booth_id, id DESC);
      CREATE INDEX conversation_person ON conversation (person_id, id DESC);
      CREATE INDEX conversation_recruiter ON conversation (recruiter_id, id DESC);
      CREATE INDEX conversation_ticket ON conversation (ticket_id);
      CREATE INDEX conversation_ended ON conversation (ended_at) WHERE ended_at IS NOT NULL;

      CREATE TABLE conversation_message (
        conversation_id uuid CONSTRAINT conversation_message_conversation_fk REFERENCES conversation ON DELETE CASCADE,
        position integer,
        author_id uuid NOT NULL,
        text text NOT NULL CONSTRAINT conversation_message_text_check CHECK (length(text) BETWEEN 1 AND 2000),
        sent_at timestamptz NOT NULL,
        CONSTRAINT conversation_message_pk PRIMARY KEY (conversation_id, position)
      );
      CREATE INDEX conversation_message_sent ON conversation_message (sent_at);

      CREATE TABLE fair_command (
        actor_id uuid,
        key uuid,
        fingerprint text NOT NULL,
        answer jsonb,
        at timestamptz NOT NULL,
        CONSTRAINT fair_command_pk PRIMARY KEY (actor_id, key)
      );
      CREATE INDEX fair_command_at ON fair_command (at);

      CREATE TABLE fair_log (
        id uuid CONSTRAINT fair_log_pk PRIMARY KEY,
        fair_id uuid NOT NULL CONSTRAINT fair_log_fair_fk REFERENCES fair ON DELETE CASCADE,
        booth_id uuid,
        ticket_id uuid,
        action text NOT NULL,
        reason text,
        text text,
        actor_id uuid NOT NULL,
        at timestamptz NOT NULL
      );
      COMMENT ON TABLE fair_log IS 'What operators did while a fair ran, announcements among it';
      CREATE INDEX fair_log_fair ON fair_log (fair_id, id DESC);

      CREATE TABLE live_connection (
        id uuid CONSTRAINT live_connection_pk PRIMARY KEY,
        process_id uuid NOT NULL,
        fair_id uuid NOT NULL CONSTRAINT live_connection_fair_fk REFERENCES fair ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT live_connection_person_fk REFERENCES person ON DELETE CASCADE,
        seen_at timestamptz NOT NULL
      );
      CREATE INDEX live_connection_person ON live_connection (person_id, fair_id);
      CREATE INDEX live_connection_process ON live_connection (process_id);
      CREATE INDEX live_connection_seen ON live_connection (seen_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Queues of fairs are not dropped by a migration');
  }
}
