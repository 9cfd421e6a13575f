import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Facts and messages come in by the thousand: whether one is about somebody simulated is asked once for a statement. */
export class SimulatedAtOnce1764000011303 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX person_simulated ON person (id) WHERE status = 'simulated';
      CREATE FUNCTION refuse_simulated() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM person p JOIN added a ON a.person_id = p.id WHERE p.status = 'simulated') THEN
          RAISE EXCEPTION 'A rehearsal and the real thing are kept apart: %', TG_NAME
            USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
        END IF;
        RETURN NULL;
      END $$;
    `);
    for (const table of ['subject_link', 'notification']) {
      await runner.query(`
        DROP TRIGGER ${table}_simulated ON ${table};
        CREATE TRIGGER ${table}_simulated AFTER INSERT ON ${table} REFERENCING NEW TABLE AS added
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_simulated();
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['subject_link', 'notification']) {
      await runner.query(`
        DROP TRIGGER ${table}_simulated ON ${table};
        CREATE TRIGGER ${table}_simulated BEFORE INSERT OR UPDATE OF person_id ON ${table}
          FOR EACH ROW WHEN (is_simulated(NEW.person_id)) EXECUTE FUNCTION refuse_rehearsal();
      `);
    }
    await runner.query('DROP FUNCTION refuse_simulated(); DROP INDEX person_simulated');
  }
}
