import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever practises may sit down as somebody simulated, and nobody signs in as one: see docs/adr/0025. */
export class SimulatedSessions1764000011460 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER session_simulated BEFORE INSERT OR UPDATE OF person_id, scope ON session
        FOR EACH ROW WHEN (NEW.scope IS NULL AND is_simulated(NEW.person_id)) EXECUTE FUNCTION refuse_rehearsal();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER session_simulated ON session');
  }
}
