import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Job fairs, the booths of employers, the registrations of people, and the logs of their lives. */
export class Fairs1764000010700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fair (
        id uuid CONSTRAINT fair_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT fair_office_fk REFERENCES office,
        type text NOT NULL CONSTRAINT fair_type_check CHECK (type IN ('regular', 'ad_hoc', 'mobile', 'online')),
        status text NOT NULL
          CONSTRAINT fair_status_check CHECK (status IN ('draft', 'announced', 'open', 'closed', 'cancelled')),
        title text NOT NULL,
        about text,
        opens_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        place text,
        commune text,
        is_online boolean NOT NULL,
        capacity integer NOT NULL CONSTRAINT fair_capacity_check CHECK (capacity BETWEEN 1 AND 20000),
        places_taken integer NOT NULL DEFAULT 0,
        partners text[] NOT NULL DEFAULT '{}',
        cancel_reason text CONSTRAINT fair_cancel_reason_check
          CHECK (cancel_reason IN ('weather', 'too-few', 'place-lost', 'public-health', 'other')),
        revision integer NOT NULL DEFAULT 0,
        announced_at timestamptz,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT fair_hours_check CHECK (closes_at > opens_at),
        CONSTRAINT fair_online_check CHECK (type <> 'online' OR is_online),
        CONSTRAINT fair_place_check CHECK (type = 'online' OR (place IS NOT NULL AND commune IS NOT NULL)),
        CONSTRAINT fair_places_check CHECK (places_taken BETWEEN 0 AND capacity),
        CONSTRAINT fair_cancelled_check CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL)),
        CONSTRAINT fair_announced_check CHECK (status NOT IN ('announced', 'open', 'closed') OR announced_at IS NOT NULL)
      );
      COMMENT ON COLUMN fair.places_taken IS 'Kept by trigger: registrations that hold a place';
      COMMENT ON COLUMN fair.revision IS 'SEQUENCE of the calendar entry: grows when day, place or standing changes';
      CREATE INDEX fair_newest ON fair (opens_at DESC, id DESC);
      CREATE INDEX fair_due ON fair (opens_at) WHERE status IN ('announced', 'open');

      CREATE TABLE fair_transition (
        id uuid CONSTRAINT fair_transition_pk PRIMARY KEY,
        fair_id uuid NOT NULL CONSTRAINT fair_transition_fair_fk REFERENCES fair ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX fair_transition_fair ON fair_transition (fair_id, at, id);

      CREATE TABLE fair_office (
        fair_id uuid CONSTRAINT fair_office_of_fair_fk REFERENCES fair ON DELETE CASCADE,
        office_id uuid CONSTRAINT fair_office_partner_fk REFERENCES office,
        CONSTRAINT fair_office_pk PRIMARY KEY (fair_id, office_id)
      );
      CREATE INDEX fair_office_partner ON fair_office (office_id);

      CREATE TABLE booth (
        id uuid CONSTRAINT booth_pk PRIMARY KEY,
        fair_id uuid NOT NULL CONSTRAINT booth_fair_fk REFERENCES fair,
        employer_id uuid NOT NULL CONSTRAINT booth_employer_fk REFERENCES employer,
        number integer CONSTRAINT booth_number_check CHECK (number BETWEEN 1 AND 999),
        status text NOT NULL CONSTRAINT booth_status_check
          CHECK (status IN ('requested', 'confirmed', 'declined', 'withdrawn')),
        desks integer NOT NULL DEFAULT 1 CONSTRAINT booth_desks_check CHECK (desks BETWEEN 1 AND 20),
        note text,
        decline_reason text CONSTRAINT booth_decline_reason_check
          CHECK (decline_reason IN ('full', 'no-posting', 'not-suitable', 'other')),
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT booth_confirmed_check CHECK ((status = 'confirmed') = (number IS NOT NULL)),
        CONSTRAINT booth_declined_check CHECK ((status = 'declined') = (decline_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX booth_one_per_employer ON booth (fair_id, employer_id)
        WHERE status IN ('requested', 'confirmed');
      CREATE UNIQUE INDEX booth_number_unique ON booth (fair_id, number) WHERE number IS NOT NULL;
      CREATE INDEX booth_employer ON booth (employer_id, id DESC);

      CREATE TABLE booth_transition (
        id uuid CONSTRAINT booth_transition_pk PRIMARY KEY,
        booth_id uuid NOT NULL CONSTRAINT booth_transition_booth_fk REFERENCES booth ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX booth_transition_booth ON booth_transition (booth_id, at, id);

      CREATE TABLE booth_posting (
        booth_id uuid CONSTRAINT booth_posting_booth_fk REFERENCES booth ON DELETE CASCADE,
        posting_id uuid CONSTRAINT booth_posting_posting_fk REFERENCES posting,
        CONSTRAINT booth_posting_pk PRIMARY KEY (booth_id, posting_id)
      );
      CREATE INDEX booth_posting_posting ON booth_posting (posting_id);

      CREATE TABLE booth_recruiter (
        booth_id uuid CONSTRAINT booth_recruiter_booth_fk REFERENCES booth ON DELETE CASCADE,
        person_id uuid CONSTRAINT booth_recruiter_person_fk REFERENCES person,
        CONSTRAINT booth_recruiter_pk PRIMARY KEY (booth_id, person_id)
      );
      CREATE INDEX booth_recruiter_person ON booth_recruiter (person_id);

      CREATE TABLE fair_registration (
        id uuid CONSTRAINT fair_registration_pk PRIMARY KEY,
        fair_id uuid NOT NULL CONSTRAINT fair_registration_fair_fk REFERENCES fair,
        person_id uuid NOT NULL CONSTRAINT fair_registration_person_fk REFERENCES person,
        office_id uuid NOT NULL CONSTRAINT fair_registration_office_fk REFERENCES office,
        status text NOT NULL CONSTRAINT fair_registration_status_check
          CHECK (status IN ('registered', 'waiting', 'checked_in', 'cancelled', 'missed')),
        attendance text NOT NULL
          CONSTRAINT fair_registration_attendance_check CHECK (attendance IN ('on_site', 'online')),
        channel text NOT NULL
          CONSTRAINT fair_registration_channel_check CHECK (channel IN ('online', 'desk', 'fair')),
        number integer NOT NULL CONSTRAINT fair_registration_number_check CHECK (number > 0),
        token uuid CONSTRAINT fair_registration_token_unique UNIQUE,
        is_priority boolean NOT NULL DEFAULT false,
        priority_reason text CONSTRAINT fair_registration_priority_reason_sealed
          CHECK (priority_reason ~ '^[\\w-]+\\.[\\w-]{40,}$'),
        checked_in_at timestamptz,
        checked_in_by uuid,
        seat text,
        created_at timestamptz NOT NULL,
        created_by uuid,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT fair_registration_number_unique UNIQUE (fair_id, number),
        CONSTRAINT fair_registration_priority_check CHECK (is_priority OR priority_reason IS NULL),
        CONSTRAINT fair_registration_checked_in_check CHECK (status <> 'checked_in' OR checked_in_at IS NOT NULL)
      );
      COMMENT ON COLUMN fair_registration.token IS 'What the QR code of the ticket holds: random, tells nothing';
      COMMENT ON COLUMN fair_registration.priority_reason IS 'Sealed with a key of FIELD_KEYS and bound to the row';
      CREATE UNIQUE INDEX fair_registration_one_per_person ON fair_registration (fair_id, person_id)
        WHERE status <> 'cancelled';
      CREATE INDEX fair_registration_waiting ON fair_registration (fair_id, number) WHERE status = 'waiting';
      CREATE INDEX fair_registration_person ON fair_registration (person_id, id DESC);
      CREATE INDEX fair_registration_status ON fair_registration (fair_id, status, number);

      CREATE TABLE fair_registration_transition (
        id uuid CONSTRAINT fair_registration_transition_pk PRIMARY KEY,
        registration_id uuid NOT NULL CONSTRAINT fair_registration_transition_registration_fk
          REFERENCES fair_registration ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text,
        actor_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX fair_registration_transition_registration
        ON fair_registration_transition (registration_id, at, id);

      CREATE FUNCTION fair_holds_place(status text) RETURNS boolean LANGUAGE sql IMMUTABLE
        AS $$ SELECT status IN ('registered', 'checked_in', 'missed') $$;

      CREATE FUNCTION count_fair_places() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' AND fair_holds_place(OLD.status)
           AND NOT (TG_OP = 'UPDATE' AND fair_holds_place(NEW.status)) THEN
          UPDATE fair SET places_taken = places_taken - 1 WHERE id = OLD.fair_id;
        END IF;
        IF TG_OP <> 'DELETE' AND fair_holds_place(NEW.status)
           AND NOT (TG_OP = 'UPDATE' AND fair_holds_place(OLD.status)) THEN
          UPDATE fair SET places_taken = places_taken + 1 WHERE id = NEW.fair_id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER fair_registration_places AFTER INSERT OR DELETE OR UPDATE OF status ON fair_registration
        FOR EACH ROW EXECUTE FUNCTION count_fair_places();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Fairs are not dropped by a migration');
  }
}
