import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whom the centre has invited to a fair because its booths have work for them. */
export class FairInvitations1764000010710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fair_invitation (
        fair_id uuid CONSTRAINT fair_invitation_fair_fk REFERENCES fair ON DELETE CASCADE,
        person_id uuid CONSTRAINT fair_invitation_person_fk REFERENCES person,
        posting_id uuid NOT NULL CONSTRAINT fair_invitation_posting_fk REFERENCES posting,
        invited_by uuid NOT NULL,
        invited_at timestamptz NOT NULL,
        CONSTRAINT fair_invitation_pk PRIMARY KEY (fair_id, person_id)
      );
      COMMENT ON COLUMN fair_invitation.posting_id IS 'The work that suits them best there';
      CREATE INDEX fair_invitation_person ON fair_invitation (person_id);
      CREATE INDEX fair_invitation_posting ON fair_invitation (posting_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE fair_invitation');
  }
}
