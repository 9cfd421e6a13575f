import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Db } from '@app/platform/database';
import { Events, ListenerRegistry, OutboxRepository, WORKLOADS, type DomainEvent } from '@app/platform/events';
import { InternalServer } from '@app/platform/observability';
import { JobRegistry, OutboxRelay, Queues, Tasks, WorkerHost } from '@app/platform/queue';
import { isSearchAway, SearchEngine, type IndexDefinition } from '@app/platform/search';
import { BrowserSession } from '../support/browser-session.js';
import { eventually } from '../support/eventually.js';
import { OwnService } from '../support/own-service.js';
import { openCentre, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const INDEX: IndexDefinition = { name: 'faults', primaryKey: 'id', settings: {} };

/** Keeps what it heard, or puts it into the index, or fails, as the employer's name says. */
class Listening {
  readonly heard: string[] = [];
  constructor(private readonly search: SearchEngine) {}

  async on(event: DomainEvent<'employer.updated'>): Promise<void> {
    const { employerId } = event.payload;
    if (employerId === 'poison') throw new Error('cannot be swallowed');
    if (employerId.startsWith('index-')) await this.search.upsert(INDEX.name, [JSON.stringify({ id: employerId })]);
    this.heard.push(employerId);
  }
}

/** Real processes go away and come back while portal and worker run as they do in production. */
describe('when a part is away', () => {
  let world: World;
  let redis: OwnService;
  let meilisearch: OwnService;
  let listening: Listening;
  const worked: string[] = [];

  beforeAll(async () => {
    [redis, meilisearch] = await Promise.all([OwnService.start('redis'), OwnService.start('meilisearch')]);
    world = await World.start({
      env: {
        REDIS_URL: `redis://127.0.0.1:${redis.port}`,
        MEILI_URL: `http://127.0.0.1:${meilisearch.port}`,
        MEILI_KEY: process.env['MEILI_KEY']!,
        LOG_LEVEL: 'silent',
      },
    });
    await openCentre(world);
    listening = new Listening(ofWorker(SearchEngine));
    const { byName } = ofWorker(ListenerRegistry) as unknown as { byName: Map<string, unknown> };
    byName.clear();
    byName.set('listening', { name: 'listening', events: ['employer.updated'], instance: listening });
    const job = { run: async ({ word }: { word: string }) => void worked.push(word) };
    const jobs = ofWorker(JobRegistry) as unknown as { byName: Map<string, unknown> };
    jobs.byName.set('say-a-word', { name: 'say-a-word', workload: 'bulk', instance: job });
    await ofWorker(SearchEngine).ensure(INDEX);
    await ofWorker(OutboxRelay).start();
    await ofWorker(WorkerHost).start(WORKLOADS);
  }, 120_000);
  afterAll(async () => {
    await world.stop();
    await Promise.all([redis.remove(), meilisearch.remove()]);
  });
  beforeEach(() => {
    listening.heard.length = 0;
  });

  function ofWorker<Provider>(token: abstract new (...args: never[]) => Provider): Provider {
    return world.worker.get<Provider>(token as never, { strict: false });
  }
  const tell = (employerId: string) => world.get(Events).emit('employer.updated', { employerId });
  const parts = () => world.get(InternalServer).parts();
  /** The pauses between attempts grow to minutes; a test does not sit them out. */
  const hurry = () => world.get(Db).query(`UPDATE outbox_delivery SET offer_at = now() WHERE status = 'open'`);
  const lag = () => world.get(OutboxRepository).lag();

  it('delivers at once while all is well', async () => {
    await tell('usual');
    await eventually(() => expect(listening.heard).toEqual(['usual']));
    expect(await parts()).toEqual({ postgresql: 'up', redis: 'up', meilisearch: 'up' });
  });

  it('Redis: people go on, and what waited is done once when it comes back empty', async () => {
    await redis.kill();
    await eventually(async () => expect(await parts()).toMatchObject({ redis: 'away', postgresql: 'up' }));
    expect((await new BrowserSession(world.url).get('/')).status).toBe(200);
    await signUp(world, { phone: '+84900000061', fullName: 'Người Không Chờ' });
    for (const name of ['one', 'two', 'three']) await tell(name);
    const task = await world.get(Tasks).start('say-a-word', null, { word: 'patience' });
    expect(listening.heard).toEqual([]);

    await redis.loseData();
    await redis.start();
    await eventually(async () => {
      await hurry();
      expect(listening.heard.toSorted()).toEqual(['one', 'three', 'two']);
    });
    await world.get(Db).query(`UPDATE background_task SET created_at = created_at - interval '1 minute'`);
    await eventually(async () => expect(await world.get(Tasks).find(task)).toMatchObject({ status: 'done' }));
    expect(worked).toEqual(['patience']);
    await eventually(async () => {
      const schedulers = await (await ofWorker(Queues).queue('interactive')).getJobSchedulers();
      expect(schedulers.map(({ key }) => key)).toEqual(expect.arrayContaining(['offer-stalled-tasks']));
    });
    expect(await lag()).toMatchObject({ open: 0, parked: 0 });
    expect(listening.heard).toHaveLength(3);
  });

  it('Meilisearch: the caller is told soon, nothing else suffers, and the index catches up', async () => {
    const engine = world.get(SearchEngine);
    await meilisearch.kill();
    const away: unknown = await engine.search(INDEX.name, { q: '' }).catch((error: unknown) => error);
    expect(isSearchAway(away)).toBe(true);
    await tell('index-1');
    await tell('beside it');
    await eventually(() => expect(listening.heard).toEqual(['beside it']));
    await eventually(async () => {
      const [open] = await world.get(Db).query(`SELECT last_error FROM outbox_delivery WHERE status = 'open'`);
      expect(open).toEqual({ last_error: 'search.away' });
    });
    expect((await new BrowserSession(world.url).get('/')).status).toBe(200);
    expect(await parts()).toMatchObject({ meilisearch: 'away', postgresql: 'up' });

    await meilisearch.start();
    await eventually(async () => {
      await hurry();
      expect(await engine.count(INDEX.name)).toBe(1);
    });
    expect(await lag()).toMatchObject({ open: 0, parked: 0 });
  });

  it('Meilisearch with its data gone: search is away, not wrong, until it is filled again', async () => {
    const engine = world.get(SearchEngine);
    await meilisearch.kill();
    await meilisearch.loseData();
    await meilisearch.start();
    const away: unknown = await engine.search(INDEX.name, { q: '' }).catch((error: unknown) => error);
    expect(isSearchAway(away)).toBe(true);
    async function* all() {
      yield [JSON.stringify({ id: 'index-1' })];
    }
    expect(await engine.rebuild(INDEX, all(), 1)).toEqual({ documents: 1 });
    // Searches are turned away for some seconds after one that went unanswered.
    await eventually(async () => {
      expect((await engine.search(INDEX.name, { q: '' })).hits).toEqual([{ id: 'index-1' }]);
    });
  });

  it('PostgreSQL cuts every connection: the next request works, and events are heard again', async () => {
    const url = new URL(process.env['DATABASE_MIGRATION_URL']!);
    const database = new URL(world.config.get('DATABASE_URL')).pathname.slice(1);
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const cut = await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      database,
    ]);
    await client.end();
    expect(cut.rowCount).toBeGreaterThan(2);
    await eventually(async () => expect((await fetch(`${world.url}/api/v1/offices`)).status).toBe(200));
    await tell('after the cut');
    await eventually(() => expect(listening.heard).toEqual(['after the cut']));
  });

  it('parks an event that nobody can swallow, and goes on with the rest', async () => {
    await tell('poison');
    await tell('food');
    await eventually(() => expect(listening.heard).toEqual(['food']));
    const brinkOf = `UPDATE outbox_delivery SET attempts = 11, offer_at = now() WHERE status = 'open'`;
    await eventually(async () => {
      await world.get(Db).query(brinkOf);
      expect(await lag()).toMatchObject({ open: 0, parked: 1 });
    });
    await tell('more food');
    await eventually(() => expect(listening.heard).toEqual(['food', 'more food']));
    const [parked] = await world.get(OutboxRepository).listParked(10);
    expect(parked).toMatchObject({ listener: 'listening', error: 'cannot be swallowed' });
  });
});
