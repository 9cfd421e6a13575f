import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What both sides thought of a conversation: for the counts of the centre, and for nobody else. */
export class ConversationRatings1764000011002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conversation_rating (
        conversation_id uuid CONSTRAINT conversation_rating_conversation_fk REFERENCES conversation ON DELETE CASCADE,
        side text CONSTRAINT conversation_rating_side_check CHECK (side IN ('person', 'recruiter')),
        stars smallint NOT NULL CONSTRAINT conversation_rating_stars_check CHECK (stars BETWEEN 1 AND 5),
        reason text CONSTRAINT conversation_rating_reason_check CHECK (reason IN ('clear', 'respectful', 'rushed',
          'unclear', 'not_as_posted', 'asked_for_money', 'connection', 'prepared', 'unprepared', 'wrong_booth')),
        rated_at timestamptz NOT NULL,
        CONSTRAINT conversation_rating_pk PRIMARY KEY (conversation_id, side)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE conversation_rating');
  }
}
