import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Notices that claimants of unemployment insurance who found work have to give. */
export class ClaimantNotices1764000010430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claimant_notice (
        id uuid CONSTRAINT claimant_notice_pk PRIMARY KEY,
        placement_id uuid NOT NULL CONSTRAINT claimant_notice_placement_unique UNIQUE
          CONSTRAINT claimant_notice_placement_fk REFERENCES placement ON DELETE CASCADE,
        remind_on date NOT NULL,
        deadline date NOT NULL,
        status text NOT NULL CONSTRAINT claimant_notice_status_check
          CHECK (status IN ('open', 'given', 'not-needed', 'dropped')),
        given_on date,
        recorded_by uuid,
        recorded_at timestamptz,
        CONSTRAINT claimant_notice_days_check CHECK (remind_on <= deadline),
        CONSTRAINT claimant_notice_given_check CHECK ((status = 'given') = (given_on IS NOT NULL)),
        CONSTRAINT claimant_notice_recorded_check
          CHECK ((status IN ('given', 'not-needed')) = (recorded_at IS NOT NULL))
      );
      CREATE INDEX claimant_notice_remind ON claimant_notice (remind_on, id) WHERE status = 'open';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Notices of claimants are not dropped by a migration');
  }
}
