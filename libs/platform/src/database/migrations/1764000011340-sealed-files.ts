import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Uploaded files lie encrypted on the disk. */
export class SealedFiles1764000011340 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE stored_file ADD COLUMN key_id text;
      COMMENT ON COLUMN stored_file.key_id IS
        'The key of FIELD_KEYS that the bytes on the disk are sealed with; null for those that rotate-keys has still to seal';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE stored_file DROP COLUMN key_id');
  }
}
