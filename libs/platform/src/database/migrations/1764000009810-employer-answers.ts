import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Employers answer referrals themselves, with the day on which somebody starts; so may, unproved, whoever holds the slip. */
export class EmployerAnswers1764000009810 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE referral
        ADD COLUMN start_date date,
        ADD CONSTRAINT referral_start_date_check
          CHECK (start_date IS NULL OR (outcome IS NOT NULL AND outcome = 'hired' AND start_date >= issued_on)),
        DROP CONSTRAINT referral_answer_source_check,
        ADD CONSTRAINT referral_answer_source_check CHECK (answer_source IN ('slip', 'counsellor', 'employer')),
        DROP CONSTRAINT referral_answer_check,
        ADD CONSTRAINT referral_answer_check CHECK ((outcome IS NULL) = (answered_at IS NULL)
          AND (outcome IS NULL) = (answer_source IS NULL) AND (answered_by IS NULL OR outcome IS NOT NULL)
          AND (answer_source IS DISTINCT FROM 'counsellor' OR answered_by IS NOT NULL));
      COMMENT ON COLUMN referral.answered_by IS 'Null where nobody was signed in: a code, or the slip alone';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Answers of employers are not dropped by a migration');
  }
}
