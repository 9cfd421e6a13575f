import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which conversation a page shows: a guest whose page of it is gone leaves the call there. */
export class PagesOfTalks1764000011440 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_connection ADD COLUMN conversation_id uuid;
      COMMENT ON COLUMN live_connection.conversation_id IS 'That the page shows, as it says itself; null on every other page';
      CREATE INDEX live_connection_conversation ON live_connection (conversation_id, person_id)
        WHERE conversation_id IS NOT NULL;
      ALTER TABLE conversation_guest ADD COLUMN unseen_since timestamptz;
      COMMENT ON COLUMN conversation_guest.unseen_since IS
        'Since when somebody in the call has no page of the conversation open: the timer of their leaving it';
      CREATE INDEX conversation_guest_in_call ON conversation_guest (media_call_id)
        WHERE media_call_id IS NOT NULL AND left_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX conversation_guest_in_call;
      ALTER TABLE conversation_guest DROP COLUMN unseen_since;
      ALTER TABLE live_connection DROP COLUMN conversation_id;
    `);
  }
}
