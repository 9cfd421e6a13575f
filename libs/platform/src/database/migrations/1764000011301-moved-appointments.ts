import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Appointments of a fair that moves are moved in one statement, each past the old time of another. */
export class MovedAppointments1764000011301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.exclude(runner, 'DEFERRABLE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.exclude(runner, 'NOT DEFERRABLE');
  }

  private async exclude(runner: QueryRunner, when: string): Promise<void> {
    await runner.query(`
      ALTER TABLE booth_appointment
        DROP CONSTRAINT booth_appointment_desk_excluded,
        DROP CONSTRAINT booth_appointment_person_excluded,
        ADD CONSTRAINT booth_appointment_desk_excluded EXCLUDE USING gist
          (booth_id WITH =, desk WITH =, tstzrange(starts_at, ends_at) WITH &&) ${when},
        ADD CONSTRAINT booth_appointment_person_excluded EXCLUDE USING gist
          (registration_id WITH =, tstzrange(starts_at, ends_at) WITH &&) ${when};
      COMMENT ON CONSTRAINT booth_appointment_desk_excluded ON booth_appointment IS 'A desk sees one person at a time';
    `);
  }
}
