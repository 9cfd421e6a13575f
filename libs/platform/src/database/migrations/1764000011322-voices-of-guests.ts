import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Guests of a conversation join its call by voice. */
export class VoicesOfGuests1764000011322 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conversation_guest ADD COLUMN media_call_id uuid
        CONSTRAINT conversation_guest_media_call_fk REFERENCES media_call ON DELETE SET NULL;
      COMMENT ON COLUMN conversation_guest.media_call_id IS 'The call that the guest is in, as long as it runs';
      CREATE INDEX conversation_guest_media_call ON conversation_guest (media_call_id) WHERE media_call_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE conversation_guest DROP COLUMN media_call_id');
  }
}
