import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a merge of two records moved, for as long as it can be undone. */
export class PersonMerges1764000010920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_merge (
        id uuid CONSTRAINT person_merge_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT person_merge_person_unique UNIQUE
          CONSTRAINT person_merge_person_fk REFERENCES person,
        into_id uuid NOT NULL CONSTRAINT person_merge_into_fk REFERENCES person,
        merged_at timestamptz NOT NULL,
        merged_by uuid NOT NULL,
        moved jsonb NOT NULL,
        was_seeker boolean NOT NULL,
        filled text[] NOT NULL,
        CONSTRAINT person_merge_two_check CHECK (person_id <> into_id)
      );
      CREATE INDEX person_merge_into ON person_merge (into_id);
      COMMENT ON COLUMN person_merge.moved IS 'Ids by table of the records that went to the other person';
      COMMENT ON COLUMN person_merge.filled IS 'Columns of the person that stays that were empty before';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_merge');
  }
}
