import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When people meet an employer at a fair, as agreed before. */
export class BoothAppointments1764000011200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE booth ADD CONSTRAINT booth_desks_unique UNIQUE (id, desks);

      CREATE TABLE booth_appointment (
        id uuid CONSTRAINT booth_appointment_pk PRIMARY KEY,
        booth_id uuid NOT NULL,
        desks integer NOT NULL,
        desk integer NOT NULL,
        registration_id uuid NOT NULL CONSTRAINT booth_appointment_registration_fk REFERENCES fair_registration,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        CONSTRAINT booth_appointment_booth_fk FOREIGN KEY (booth_id, desks)
          REFERENCES booth (id, desks) ON UPDATE CASCADE,
        CONSTRAINT booth_appointment_desk_check CHECK (desk BETWEEN 1 AND desks),
        CONSTRAINT booth_appointment_hours_check CHECK (ends_at > starts_at),
        CONSTRAINT booth_appointment_one_per_booth UNIQUE (registration_id, booth_id),
        CONSTRAINT booth_appointment_desk_excluded EXCLUDE USING gist
          (booth_id WITH =, desk WITH =, tstzrange(starts_at, ends_at) WITH &&),
        CONSTRAINT booth_appointment_person_excluded EXCLUDE USING gist
          (registration_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      COMMENT ON COLUMN booth_appointment.desks IS 'Follows the booth, so that nobody is asked to a desk that is not there';
      COMMENT ON CONSTRAINT booth_appointment_desk_excluded ON booth_appointment IS 'A desk sees one person at a time';

      ALTER TABLE queue_ticket
        ADD COLUMN appointed_at timestamptz,
        ADD COLUMN is_due boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT queue_ticket_due_check CHECK (NOT is_due OR appointed_at IS NOT NULL);
      COMMENT ON COLUMN queue_ticket.is_due IS 'The time of the appointment has come, and the place has moved';
      CREATE INDEX queue_ticket_appointed ON queue_ticket (appointed_at, id) WHERE status = 'waiting' AND NOT is_due;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE queue_ticket DROP COLUMN appointed_at, DROP COLUMN is_due;
      DROP TABLE booth_appointment;
      ALTER TABLE booth DROP CONSTRAINT booth_desks_unique;
    `);
  }
}
