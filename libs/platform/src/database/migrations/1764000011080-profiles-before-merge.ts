import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Two profiles as they were before they became one, for as long as that can be undone. */
export class ProfilesBeforeMerge1764000011080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE profile_before_merge (
        person_id uuid CONSTRAINT profile_before_merge_pk PRIMARY KEY
          CONSTRAINT profile_before_merge_person_fk REFERENCES person,
        into_id uuid NOT NULL CONSTRAINT profile_before_merge_into_fk REFERENCES person,
        kept_at timestamptz NOT NULL,
        source jsonb,
        target jsonb,
        sensitive text CONSTRAINT profile_before_merge_sensitive_sealed CHECK (sensitive ~ '^[\\w-]+\\.[\\w-]{80,}$'),
        CONSTRAINT profile_before_merge_two_check CHECK (person_id <> into_id)
      );
      CREATE INDEX profile_before_merge_into ON profile_before_merge (into_id);
      CREATE INDEX profile_before_merge_kept ON profile_before_merge (kept_at);
      COMMENT ON COLUMN profile_before_merge.source IS 'Rows of the profile that went to the other person';
      COMMENT ON COLUMN profile_before_merge.target IS 'Rows of the profile of the person that stayed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE profile_before_merge');
  }
}
