import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Lets a bulk load make the indexes of the ledger once, rather than row by row: that took half of its time. */
export class LedgerIndexes1764000011100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE index_put_aside (
        name text CONSTRAINT index_put_aside_pk PRIMARY KEY,
        definition text NOT NULL
      );
      COMMENT ON TABLE index_put_aside IS 'Indexes that the running bulk load still has to make; there are none outside of it';
      REVOKE ALL ON index_put_aside FROM sanvieclam_app;

      CREATE FUNCTION put_ledger_indexes_aside() RETURNS boolean LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '200ms' AS $$
      DECLARE
        index record;
      BEGIN
        LOCK TABLE fact, figures.service, figures.placement, figures.step, figures.unreachable IN ACCESS EXCLUSIVE MODE;
        FOR index IN
          SELECT i.indexrelid::regclass AS name, i.indrelid::regclass AS of_table, c.conname AS constraint_name,
            CASE WHEN c.oid IS NULL THEN pg_get_indexdef(i.indexrelid)
              ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
            END AS definition
          FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.conrelid = i.indrelid
          WHERE NOT i.indisprimary AND i.indrelid IN ('fact'::regclass, 'figures.service'::regclass,
            'figures.placement'::regclass, 'figures.step'::regclass, 'figures.unreachable'::regclass)
        LOOP
          INSERT INTO index_put_aside (name, definition) VALUES (index.name, index.definition);
          IF index.constraint_name IS NULL THEN EXECUTE format('DROP INDEX %s', index.name);
          ELSE EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', index.of_table, index.constraint_name);
          END IF;
        END LOOP;
        RETURN true;
      EXCEPTION WHEN lock_not_available THEN RETURN false;
      END $$;
      COMMENT ON FUNCTION put_ledger_indexes_aside IS
        'Until make_ledger_indexes, which the same transaction has to call; false, and nothing done, while others read';

      CREATE FUNCTION make_ledger_indexes() RETURNS void LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET maintenance_work_mem = '256MB' AS $$
      DECLARE
        made text;
      BEGIN
        FOR made IN DELETE FROM index_put_aside RETURNING definition LOOP
          EXECUTE made;
        END LOOP;
      END $$;

      CREATE FUNCTION refuse_missing_index() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        IF EXISTS (SELECT FROM index_put_aside) THEN RAISE EXCEPTION 'Indexes of the ledger were put aside and not made again'; END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER index_put_aside_made AFTER INSERT ON index_put_aside
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_missing_index();

      REVOKE ALL ON FUNCTION put_ledger_indexes_aside, make_ledger_indexes, refuse_missing_index FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION put_ledger_indexes_aside, make_ledger_indexes TO sanvieclam_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE index_put_aside;
      DROP FUNCTION put_ledger_indexes_aside, make_ledger_indexes, refuse_missing_index;
    `);
  }
}
