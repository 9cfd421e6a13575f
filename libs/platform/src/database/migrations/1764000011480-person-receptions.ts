import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Offices that serve people of another one: these alone open their records. */
export class PersonReceptions1764000011480 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_reception (
        person_id uuid CONSTRAINT person_reception_person_fk REFERENCES person,
        office_id uuid CONSTRAINT person_reception_office_fk REFERENCES office,
        reason text NOT NULL CONSTRAINT person_reception_reason_check
          CHECK (reason IN ('at-desk', 'by-phone', 'at-fair', 'sent-on')),
        received_at timestamptz NOT NULL,
        received_by uuid NOT NULL,
        CONSTRAINT person_reception_pk PRIMARY KEY (person_id, office_id)
      );
      CREATE INDEX person_reception_received ON person_reception (received_at);
    `);
    // Whoever has counselled somebody of another office goes on to serve them.
    await runner.query(`
      INSERT INTO person_reception (person_id, office_id, reason, received_at, received_by)
      SELECT DISTINCT ON (c.person_id, c.office_id) c.person_id, c.office_id, 'at-desk', c.held_at, c.counsellor_id
      FROM consultation c JOIN person p ON p.id = c.person_id
      WHERE p.status = 'active' AND p.office_id <> c.office_id ORDER BY c.person_id, c.office_id, c.held_at DESC
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_reception');
  }
}
