import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Db, migrate } from '@app/platform/database';
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

  it('is brought up by one of several that start at once, while the others wait', async () => {
    const name = `m${randomBytes(6).toString('hex')}`;
    const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    const owner = new DataSource({ type: 'postgres', url: process.env['DATABASE_MIGRATION_URL']! });
    await owner.initialize();
    await owner.query(`CREATE DATABASE "${name}"`);
    try {
      const start = () => migrate(at(process.env['DATABASE_MIGRATION_URL']!), at(process.env['DATABASE_URL']!));
      const ran = await Promise.all([start(), start(), start()]);
      expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
    } finally {
      await owner.query(`DROP DATABASE "${name}"`);
      await owner.destroy();
    }
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
