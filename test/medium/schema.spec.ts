import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Db } from '@app/platform/database';
import { World } from '../support/world.js';

describe('the database schema', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('has every table and column that the entities describe, and no other type or nullability', async () => {
    const source = world.portal.get(DataSource, { strict: false });
    expect(source.entityMetadatas.length).toBeGreaterThan(1);
    const log = await source.driver.createSchemaBuilder().log();
    const drift = log.upQueries
      .map(({ query }) => query)
      .filter((query) => /CREATE TABLE|(ADD|DROP|ALTER) COLUMN|ADD "|DROP TABLE/.test(query));
    expect(drift).toEqual([]);
  });

  it('lets the application append facts, consents and audit entries, and change none', async () => {
    const db = world.get(Db);
    await expect(db.query('UPDATE fact SET type = type')).rejects.toThrow(/permission denied/);
    await expect(db.query('DELETE FROM fact')).rejects.toThrow(/permission denied/);
    await expect(db.query('TRUNCATE audit_entry')).rejects.toThrow(/permission denied/);
    await expect(db.query('UPDATE consent SET is_granted = true')).rejects.toThrow(/permission denied/);
  });

  it('names every constraint', async () => {
    const unnamed = await world.get(Db).query(
      `SELECT conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
       WHERE n.nspname = 'public' AND contype <> 'n' AND conname ~ '_(pkey|key|fkey|check[0-9]+)$' AND t.relname <> 'schema_migration'`,
    );
    expect(unnamed).toEqual([]);
  });

  it('has an index for every foreign key that grows', async () => {
    const missing = await world.get(Db).query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint c WHERE contype = 'f' AND conrelid::regclass::text IN ('session', 'consent', 'outbox_delivery')
       AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`,
    );
    expect(missing).toEqual([]);
  });
});
