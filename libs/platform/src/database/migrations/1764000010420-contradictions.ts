import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How people settled what two sources said differently about work. */
export class Contradictions1764000010420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contradiction_settlement (
        id uuid CONSTRAINT contradiction_settlement_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT contradiction_settlement_kind_check CHECK (kind IN
          ('employer-denies', 'start-differs', 'worked-after-end', 'two-jobs', 'sample-denies')),
        placement_id uuid NOT NULL CONSTRAINT contradiction_settlement_placement_fk REFERENCES placement ON DELETE CASCADE,
        other_id uuid NOT NULL,
        state text NOT NULL,
        decision text NOT NULL CONSTRAINT contradiction_settlement_decision_check CHECK (decision IN
          ('keep', 'void', 'void-other', 'end', 'resume', 'take-start')),
        reason text NOT NULL CONSTRAINT contradiction_settlement_reason_check CHECK (reason IN
          ('employer-told', 'worker-told', 'paper-seen', 'written-wrong', 'both-so')),
        settled_by uuid NOT NULL,
        settled_at timestamptz NOT NULL,
        CONSTRAINT contradiction_settlement_state_unique UNIQUE (placement_id, other_id, kind, state)
      );
      COMMENT ON COLUMN contradiction_settlement.state IS 'What both sides said then: said otherwise later, it is open again';
    `);
  }

  async down(): Promise<void> {
    throw new Error('What people settled is not dropped by a migration');
  }
}
