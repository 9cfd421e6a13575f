import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When people come to a counsellor, and who waits for an earlier hour. */
export class Appointments1764000010330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appointment (
        id uuid CONSTRAINT appointment_pk PRIMARY KEY,
        office_id uuid NOT NULL CONSTRAINT appointment_office_fk REFERENCES office,
        counsellor_id uuid NOT NULL,
        person_id uuid NOT NULL CONSTRAINT appointment_person_fk REFERENCES person,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        status text NOT NULL CONSTRAINT appointment_status_check
          CHECK (status IN ('offered', 'booked', 'kept', 'no-show', 'cancelled', 'lapsed')),
        offer_ends_at timestamptz,
        booked_by uuid,
        revision integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT appointment_hours_check CHECK (ends_at > starts_at),
        CONSTRAINT appointment_offer_check CHECK (status <> 'offered' OR offer_ends_at IS NOT NULL),
        CONSTRAINT appointment_slot_excluded EXCLUDE USING gist
          (counsellor_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status IN ('offered', 'booked', 'kept'))
      );
      COMMENT ON CONSTRAINT appointment_slot_excluded ON appointment IS 'A counsellor talks with one person at a time';
      CREATE UNIQUE INDEX appointment_booked_unique ON appointment (person_id) WHERE status = 'booked';
      CREATE UNIQUE INDEX appointment_offered_unique ON appointment (person_id) WHERE status = 'offered';
      CREATE INDEX appointment_person ON appointment (person_id, starts_at);
      CREATE INDEX appointment_office ON appointment (office_id, starts_at);
      CREATE INDEX appointment_offer_due ON appointment (offer_ends_at) WHERE status = 'offered';
      CREATE INDEX appointment_booked ON appointment (starts_at) WHERE status = 'booked';

      CREATE TABLE appointment_wait (
        person_id uuid CONSTRAINT appointment_wait_pk PRIMARY KEY
          CONSTRAINT appointment_wait_person_fk REFERENCES person,
        office_id uuid NOT NULL CONSTRAINT appointment_wait_office_fk REFERENCES office,
        since timestamptz NOT NULL
      );
      CREATE INDEX appointment_wait_office ON appointment_wait (office_id, since, person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE appointment_wait, appointment');
  }
}
