import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The labour market of a quarter: counted, looked at, and published for good. */
export class MarketBulletins1764000010610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE market_bulletin (
        quarter text CONSTRAINT market_bulletin_pk PRIMARY KEY
          CONSTRAINT market_bulletin_quarter_form CHECK (quarter ~ '^20\\d\\d-Q[1-4]$'),
        content jsonb NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        published_by uuid,
        published_at timestamptz,
        CONSTRAINT market_bulletin_published_check CHECK ((published_by IS NULL) = (published_at IS NULL))
      );
      CREATE TRIGGER market_bulletin_frozen BEFORE UPDATE OR DELETE ON market_bulletin
        FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Published bulletins are not dropped by a migration');
  }
}
