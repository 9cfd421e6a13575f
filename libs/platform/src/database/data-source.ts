import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { QueryMeter } from './query-meter.js';
import { migrations } from './migrations/index.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

const INT8 = 20;
const DATE = 1082;
// Counts and amounts of dong fit a double exactly up to 2^53; a legal date is a day, not an instant.
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(DATE, (text) => text);

/** Connection settings that the processes, the migrations and the tests share. */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    entities: [],
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    logger: new QueryMeter(),
    logging: ['query'],
    applicationName: 'san-viec-lam',
    extra: { statement_timeout: 60_000, connectionTimeoutMillis: 5_000 },
  };
}

const MIGRATION_LOCK = 727_000;

/**
 * Brings the schema up to date with the owner's account and lets the application's account use it. Of several that start
 * at once one works and the others wait for it. A step takes as long as it takes: an index on a grown table is no fault.
 * @param migrationUrl account that owns the schema
 * @param applicationUrl account of portal and worker; its user joins the role `sanvieclam_app`
 * @returns names of the migrations that ran
 */
export async function migrate(migrationUrl: string, applicationUrl: string): Promise<string[]> {
  const options = dataSourceOptions(migrationUrl, 2);
  const source = new DataSource({ ...options, logging: false, extra: { ...options.extra, statement_timeout: 0 } });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await source.runMigrations();
    const user = decodeURIComponent(new URL(applicationUrl).username);
    const owner = decodeURIComponent(new URL(migrationUrl).username);
    if (user && user !== owner) await source.query(`GRANT sanvieclam_app TO "${user.replaceAll('"', '""')}"`);
    return done.map((migration) => migration.name);
  } finally {
    await lock.release();
    await source.destroy();
  }
}
