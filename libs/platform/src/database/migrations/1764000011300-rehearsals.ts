import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Rehearsals of fairs, and simulated people who can be nowhere else: see docs/adr/0025. */
export class Rehearsals1764000011300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE fair
        ADD COLUMN rehearsal_of uuid CONSTRAINT fair_rehearsal_of_fk REFERENCES fair,
        DROP CONSTRAINT fair_status_check,
        ADD CONSTRAINT fair_status_check
          CHECK (status IN ('draft', 'announced', 'open', 'closed', 'cancelled', 'rehearsal')),
        ADD CONSTRAINT fair_rehearsal_check CHECK ((status = 'rehearsal') = (rehearsal_of IS NOT NULL));
      COMMENT ON COLUMN fair.rehearsal_of IS 'The fair that this one practises for: nothing of it counts, and it is removed';
      CREATE UNIQUE INDEX fair_one_rehearsal ON fair (rehearsal_of) WHERE rehearsal_of IS NOT NULL;

      ALTER TABLE person
        DROP CONSTRAINT person_status_check,
        ADD CONSTRAINT person_status_check CHECK (status IN ('active', 'merged', 'erased', 'simulated')),
        ADD CONSTRAINT person_simulated_check CHECK (status <> 'simulated' OR (phone IS NULL AND email IS NULL));
      COMMENT ON CONSTRAINT person_simulated_check ON person IS 'Nobody signs in as somebody simulated or writes to them';
    `);
    await this.keepApart(runner);
    await this.keepOutOfFigures(runner);
  }

  async down(): Promise<void> {
    throw new Error('Rehearsals are not dropped by a migration');
  }

  /** Simulated people are at rehearsals alone, nobody else is there, and neither turns into the other. */
  private async keepApart(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION is_simulated(uuid) RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT EXISTS (SELECT FROM person p WHERE p.id = $1 AND p.status = 'simulated') $$;
      CREATE FUNCTION is_rehearsal(uuid) RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT EXISTS (SELECT FROM fair f WHERE f.id = $1 AND f.status = 'rehearsal') $$;

      CREATE FUNCTION refuse_rehearsal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A rehearsal and the real thing are kept apart: %', TG_NAME
          USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
      END $$;

      CREATE TRIGGER fair_rehearsal_stays BEFORE UPDATE OF status ON fair FOR EACH ROW
        WHEN ((OLD.status = 'rehearsal') <> (NEW.status = 'rehearsal')) EXECUTE FUNCTION refuse_rehearsal();
      CREATE TRIGGER person_simulated_stays BEFORE UPDATE OF status ON person FOR EACH ROW
        WHEN ((OLD.status = 'simulated') <> (NEW.status = 'simulated')) EXECUTE FUNCTION refuse_rehearsal();
      CREATE TRIGGER fair_registration_rehearsal BEFORE INSERT OR UPDATE OF fair_id, person_id ON fair_registration
        FOR EACH ROW WHEN (is_simulated(NEW.person_id) <> is_rehearsal(NEW.fair_id))
        EXECUTE FUNCTION refuse_rehearsal();
    `);
  }

  /** No fact, no placement and no message is about somebody simulated, and an outcome has a fact unless it was practised. */
  private async keepOutOfFigures(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER subject_link_simulated BEFORE INSERT OR UPDATE OF person_id ON subject_link
        FOR EACH ROW WHEN (is_simulated(NEW.person_id)) EXECUTE FUNCTION refuse_rehearsal();
      CREATE TRIGGER notification_simulated BEFORE INSERT OR UPDATE OF person_id ON notification
        FOR EACH ROW WHEN (is_simulated(NEW.person_id)) EXECUTE FUNCTION refuse_rehearsal();

      ALTER TABLE conversation
        DROP CONSTRAINT conversation_outcome_at_check,
        ADD CONSTRAINT conversation_outcome_at_check CHECK ((outcome IS NULL) = (outcome_at IS NULL)
          AND (outcome IS NOT NULL OR fact_id IS NULL));
      CREATE TRIGGER conversation_fact_rehearsal BEFORE INSERT OR UPDATE OF outcome, fact_id ON conversation
        FOR EACH ROW WHEN (NEW.outcome IS NOT NULL AND (NEW.fact_id IS NULL) <> is_rehearsal(NEW.fair_id))
        EXECUTE FUNCTION refuse_rehearsal();
    `);
  }
}
