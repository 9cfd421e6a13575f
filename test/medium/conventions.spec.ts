import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Db } from '@app/platform/database';
import { ListenerRegistry } from '@app/platform/events';
import { knownErrorCodes } from '@app/platform/i18n';
import { JobRegistry } from '@app/platform/queue';
import { productSources, ROOT } from '../support/sources.js';
import { World } from '../support/world.js';

/** Rules that the whole house keeps, read from its sources and from the running product. */
describe('conventions', () => {
  let world: World;
  const sources = productSources();

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('every table of steps is the CHECK of its table, and every status can be reached and left', async () => {
    const checks = await world
      .get(Db)
      .query<{ text: string }>(
        `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE contype = 'c' AND conname LIKE '%status\\_check'`,
      );
    const inDatabase = checks.map(({ text }) =>
      [...text.matchAll(/'([a-z_-]+)'::text/g)]
        .map(([, value]) => value!)
        .toSorted()
        .join(),
    );
    const files = sources.filter(({ path }) => path.endsWith('.lifecycle.ts'));
    expect(files.length).toBeGreaterThan(2);
    for (const { path } of files) {
      const exported = (await import(join(ROOT, path))) as Record<string, unknown>;
      const table = Object.keys(exported).find((name) => name.endsWith('_ACTIONS')) ?? '';
      const actions = exported[table] as Record<string, { from: string[]; to: string }> | undefined;
      const statuses = exported[table.replace(/ACTIONS$/, 'STATUSES')] as string[] | undefined;
      expect({ path, hasTable: statuses !== undefined && actions !== undefined }).toEqual({ path, hasTable: true });
      const steps = Object.values(actions!);
      const [first] = statuses!;
      const reached = new Set([first, ...steps.map(({ to }) => to)]);
      expect({ path, unreachable: statuses!.filter((status) => !reached.has(status)) }).toEqual({
        path,
        unreachable: [],
      });
      const strangers = steps.flatMap(({ from, to }) => [...from, to]).filter((status) => !statuses!.includes(status));
      expect({ path, strangers }).toEqual({ path, strangers: [] });
      expect(inDatabase).toContain(statuses!.toSorted().join());
    }
  });

  it('every error that is thrown has a text for people', () => {
    const thrown = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/new DomainError\(\s*'([^']+)'/g)].map(([, code]) => ({ path, code: code! })),
    );
    const known = knownErrorCodes();
    expect(thrown.length).toBeGreaterThan(40);
    expect(thrown.filter(({ code }) => !known.has(code))).toEqual([]);
    expect(thrown.filter(({ code }) => !/^[a-z-]+\.[a-z0-9-]+$/.test(code))).toEqual([]);
  });

  it('every listener and job has one name and runs in the worker', () => {
    const declared = (decorator: string) =>
      sources.flatMap(({ text }) =>
        [...text.matchAll(new RegExp(`@${decorator}\\(\\{\\s*name: '([^']+)'`, 'g'))].map(([, name]) => name!),
      );
    const inWorker = {
      Listener: world.worker
        .get(ListenerRegistry, { strict: false })
        .all()
        .map(({ name }) => name),
      QueuedJob: world.worker
        .get(JobRegistry, { strict: false })
        .all()
        .map(({ name }) => name),
    };
    for (const [decorator, running] of Object.entries(inWorker)) {
      const names = declared(decorator);
      expect(names.length).toBeGreaterThan(2);
      expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
      expect(names.filter((name) => !running.includes(name))).toEqual([]);
      expect(names.filter((name) => !/^[a-z]+(-[a-z0-9]+)+$/.test(name))).toEqual([]);
    }
  });

  it('every enum in the database is held by a CHECK, and every instant knows its zone', async () => {
    const bare = await world.get(Db).query(
      `SELECT table_name, column_name, data_type FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type IN ('timestamp without time zone', 'USER-DEFINED', 'character varying', 'json')
         AND table_name <> 'schema_migration'`,
    );
    expect(bare).toEqual([]);
    const unchecked = await world.get(Db).query(
      `SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'text' AND c.column_name IN ('status', 'kind', 'channel', 'visibility')
         AND NOT EXISTS (
           SELECT FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
           WHERE k.contype = 'c' AND k.conrelid = (quote_ident(c.table_name))::regclass AND a.attname = c.column_name)
       ORDER BY 1`,
    );
    // The kind of a task is the name of its job.
    const free = ['background_task.kind'];
    expect(unchecked.map(({ name }) => name).filter((name) => !free.includes(String(name)))).toEqual([]);
  });
});
