import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { Redis } from 'ioredis';
import { Meilisearch } from 'meilisearch';
import pg from 'pg';
import { FixedClock } from '@app/kernel';
import { type Config, loadConfig } from '@app/platform/config';
import { Db, migrate } from '@app/platform/database';
import { configureHttp } from '@app/platform/http';
import { DeliveryRunner, OutboxRelay, Queues, WorkerHost } from '@app/platform/queue';
import { OutboxRepository, WORKLOADS } from '@app/platform/events';
import { SearchEngine } from '@app/platform/search';
import { SearchChanges } from '@app/matching';
import { PortalModule } from '../../apps/portal/src/portal.module.js';
import { serveClient } from '../../apps/portal/src/shell/client-files.js';
import { WorkerAppModule } from '../../apps/worker/src/worker.module.js';

const TEMPLATE_LOCK = 727_001;

/** Runs SQL with the owner's account on a database of the test server. */
async function asOwner<Result>(database: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const url = new URL(process.env['DATABASE_MIGRATION_URL']!);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** A migrated database is made once per run and copied for each world, which takes a few milliseconds. */
async function copyOfTemplate(name: string): Promise<void> {
  const template = `template_${process.ppid}`;
  await asOwner('postgres', async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    try {
      const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
      if (known.rowCount === 0) {
        const old = await client.query<{ datname: string }>(
          `SELECT datname FROM pg_database d WHERE datname LIKE 'template\\_%' AND datname <> $1
           AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datname = d.datname)`,
          [template],
        );
        for (const { datname } of old.rows) {
          if (/^template_\d+$/.test(datname)) await client.query(`DROP DATABASE IF EXISTS "${datname}"`);
        }
        await client.query(`CREATE DATABASE "${template}"`);
        const owner = withDatabase(process.env['DATABASE_MIGRATION_URL']!, template);
        await migrate(owner, withDatabase(process.env['DATABASE_URL']!, template));
      }
      await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    }
  });
}

export interface WorldOptions {
  /** The instant at which the world's clock stands; 24 November 2026, 9:00 in Vietnam, when left out. */
  now?: Date;
  env?: Record<string, string>;
}

/**
 * The whole product on the real PostgreSQL, Redis and Meilisearch, with a database, queues and indexes of its own:
 * portal and worker in this process, the worker driven by `settle()` so that nothing happens by chance.
 */
export class World {
  private constructor(
    readonly config: Config,
    readonly clock: FixedClock,
    readonly portal: NestExpressApplication,
    readonly worker: INestApplicationContext,
    readonly url: string,
    private readonly database: string,
    private readonly folder: string,
  ) {}

  static async start(options: WorldOptions = {}): Promise<World> {
    for (const name of ['DATABASE_URL', 'DATABASE_MIGRATION_URL', 'REDIS_URL', 'MEILI_URL']) {
      if (!process.env[name]) throw new Error(`${name} is not set: run through npm test or scripts/with-services.mjs`);
    }
    const name = `w${randomBytes(6).toString('hex')}`;
    const folder = mkdtempSync(join(tmpdir(), 'world-'));
    await copyOfTemplate(name);
    const config = loadConfig({
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: withDatabase(process.env['DATABASE_URL']!, name),
      DATABASE_POOL: '6',
      SEARCH_PREFIX: name,
      QUEUE_PREFIX: name,
      DATA_DIR: folder,
      DEMO_OUTBOX: '1',
      LOG_LEVEL: 'error',
      PORT: '0',
      ...options.env,
    });
    const clock = new FixedClock(options.now ?? new Date('2026-11-24T02:00:00Z'));
    const quiet = { logger: ['error', 'warn'] as ('error' | 'warn')[], bodyParser: false, abortOnError: false };
    const worker = await NestFactory.createApplicationContext(WorkerAppModule.forRoot(config, clock), quiet);
    const portal = await NestFactory.create<NestExpressApplication>(PortalModule.forRoot(config, clock), quiet);
    serveClient(portal);
    configureHttp(portal);
    await portal.listen(0, '127.0.0.1');
    return new World(config, clock, portal, worker, await portal.getUrl(), name, folder);
  }

  /** A provider of the portal. */
  get<Provider>(token: Type<Provider> | (abstract new (...args: never[]) => Provider)): Provider {
    return this.portal.get(token as Type<Provider>, { strict: false });
  }

  /** Runs outbox, queues and index tasks until nothing is left to do, and sends the mails and SMS that are due. */
  async settle(): Promise<void> {
    const relay = this.worker.get(OutboxRelay, { strict: false });
    const outbox = this.worker.get(OutboxRepository, { strict: false });
    const deliveries = this.worker.get(DeliveryRunner, { strict: false });
    for (let round = 0; round < 50; round += 1) {
      const moved = await relay.relay();
      const worked = await this.drainQueues();
      if (moved === 0 && worked === 0) {
        await this.settleIndexes();
        const { open } = await outbox.lag();
        if (open === 0) {
          await this.runJob('send-notifications');
          return;
        }
        for (const delivery of await outbox.takeDue(500, 0)) await deliveries.run(delivery);
      }
    }
    const failing = await this.get(Db).query<{ listener: string; error: string }>(
      `SELECT DISTINCT listener, last_error AS error FROM outbox_delivery WHERE last_error IS NOT NULL`,
    );
    const causes = failing.map(({ listener, error }) => `${listener}: ${error}`).join('; ');
    throw new Error(`The world does not come to rest: ${causes || 'a listener keeps making work'}`);
  }

  /** Runs one job of the worker now, as its schedule would. */
  async runJob(name: string, payload: unknown = {}): Promise<unknown> {
    return this.worker.get(WorkerHost, { strict: false }).run(name, payload);
  }

  /** Changes the schema of this world, for faults that only the owner of the database can make. */
  async asOwner(sql: string): Promise<void> {
    await asOwner(this.database, (client) => client.query(sql));
  }

  async stop(): Promise<void> {
    await this.portal.close();
    await this.worker.close();
    await asOwner('postgres', (client) => client.query(`DROP DATABASE IF EXISTS "${this.database}" WITH (FORCE)`));
    rmSync(this.folder, { recursive: true, force: true });
    const redis = new Redis(this.config.get('REDIS_URL'));
    const keys = await redis.keys(`${this.database}:*`);
    if (keys.length > 0) await redis.del(...keys);
    redis.disconnect();
    const search = new Meilisearch({ host: process.env['MEILI_URL']!, apiKey: process.env['MEILI_KEY']! });
    for (const index of (await search.getIndexes({ limit: 1000 })).results) {
      if (index.uid.startsWith(`${this.database}_`)) await search.deleteIndex(index.uid);
    }
  }

  private async settleIndexes(): Promise<void> {
    const changes = this.worker.get(SearchChanges, { strict: false });
    const indexes = ['postings', 'candidates'];
    for (const name of indexes) await changes.flush(name);
    await this.worker.get(SearchEngine, { strict: false }).settle(indexes);
  }

  private async drainQueues(): Promise<number> {
    const host = this.worker.get(WorkerHost, { strict: false });
    const queues = this.worker.get(Queues, { strict: false });
    let worked = 0;
    for (const workload of WORKLOADS) {
      const queue = await queues.queue(workload);
      for (const job of await queue.getJobs(['waiting', 'prioritized'])) {
        // Removed first: what runs may offer the same id again.
        await job.remove();
        await host.run(job.name, job.data);
        worked += 1;
      }
    }
    return worked;
  }
}
