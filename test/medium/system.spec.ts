import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { formatInstant } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { systemTexts } from '../../libs/desk/src/system.texts.js';
import { Db } from '@app/platform/database';
import { Events, ListenerRegistry, type DomainEvent } from '@app/platform/events';
import {
  DeliveryRunner,
  JobRegistry,
  OutboxRelay,
  Queues,
  SchedulesRepository,
  Tasks,
  WorkerHost,
} from '@app/platform/queue';
import { type BrowserSession, type PageAnswer } from '../support/browser-session.js';
import { OwnService } from '../support/own-service.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const HOME = '/can-bo/he-thong';

class Stubborn {
  readonly heard: string[] = [];
  isBroken = true;

  async on({ payload }: DomainEvent<'employer.updated'>): Promise<void> {
    if (this.isBroken) throw new Error('no answer from lan@vidu.example, 0912 345 678');
    this.heard.push(payload.employerId);
  }
}

describe('the pages of the system', () => {
  let world: World;
  let office: Office;
  let admin: BrowserSession;
  let redis: OwnService;
  let meilisearch: OwnService;
  const listener = new Stubborn();

  beforeAll(async () => {
    [redis, meilisearch] = await Promise.all([OwnService.start('redis'), OwnService.start('meilisearch')]);
    world = await World.start({
      env: {
        REDIS_URL: `redis://127.0.0.1:${redis.port}`,
        MEILI_URL: `http://127.0.0.1:${meilisearch.port}`,
        MEILI_KEY: process.env['MEILI_KEY']!,
      },
    });
    office = await openCentre(world);
    admin = await signInStaff(world, office, 'administrator', 'quantri');
    const { byName } = ofWorker(ListenerRegistry) as unknown as { byName: Map<string, unknown> };
    byName.clear();
    byName.set('stubborn', { name: 'stubborn', events: ['employer.updated'], instance: listener });
  }, 120_000);
  afterAll(async () => {
    // What the world takes down at its end must be there.
    await redis.start().catch(() => undefined);
    await meilisearch.start().catch(() => undefined);
    await world.stop();
    await redis.remove();
    await meilisearch.remove();
  });

  const ofWorker = <Part>(part: abstract new (...args: never[]) => Part): Part =>
    world.worker.get(part as never, { strict: false });

  /** An event that its listener has refused for the last time. */
  async function parkEvent(employerId: string): Promise<void> {
    listener.isBroken = true;
    await world.get(Events).emit('employer.updated', { employerId });
    await ofWorker(OutboxRelay).relay();
    const open = await world
      .get(Db)
      .query<{ eventId: string; listener: string }>(
        `SELECT event_id AS "eventId", listener FROM outbox_delivery WHERE status = 'open'`,
      );
    for (const delivery of open) {
      for (let attempt = 0; attempt < 12; attempt += 1) await ofWorker(DeliveryRunner).run(delivery);
    }
  }

  const parkedOn = (page: PageAnswer) =>
    [...page.html.matchAll(/name="eventId" value="([0-9a-f-]{36})"/g)].map(([, id]) => id!);

  it('are for those who operate it', async () => {
    const manager = await signInStaff(world, office, 'centre_manager');
    expect((await manager.get(HOME)).status).toBe(403);
    expect((await admin.get(HOME)).status).toBe(200);
  });

  it('show a parked event without personal data, and hand it out again', async () => {
    await parkEvent('firm-1');
    const page = await admin.get(HOME);
    expect(page.text).toContain('employer.updated → stubborn');
    expect(page.text).toContain('firm-1');
    expect(page.text).toContain('no answer from [mail]');
    expect(page.text).not.toContain('912 345');
    expect((await admin.get('/can-bo')).text).toContain('Sự kiện bị dừng 1');
    const eventId = parkedOn(page)[0]!;
    listener.isBroken = false;
    const fields = { eventId, listener: 'stubborn', step: 'retry' };
    expect((await admin.post(`${HOME}/su-kien`, fields, page.csrf)).text).toContain('Đã đưa sự kiện chạy lại');
    await world.settle();
    expect(listener.heard).toEqual(['firm-1']);
    expect((await admin.post(`${HOME}/su-kien`, fields, page.csrf)).text).toContain('không còn bị dừng');
    const [entry] = await world.get(Audit).listAbout('system', eventId);
    expect(entry).toMatchObject({ action: 'system.event-retried', detail: { listener: 'stubborn' } });
  });

  it('give an event up for good', async () => {
    await parkEvent('firm-2');
    const page = await admin.get(HOME);
    listener.isBroken = false;
    const eventId = parkedOn(page)[0]!;
    const fields = { eventId, listener: 'stubborn', step: 'discard' };
    expect((await admin.post(`${HOME}/su-kien`, fields, page.csrf)).text).toContain('vui lòng chọn lý do');
    const reasoned = { ...fields, reason: 'subject-gone' };
    expect((await admin.post(`${HOME}/su-kien`, reasoned, page.csrf)).text).toContain('Đã bỏ sự kiện');
    const [entry] = await world.get(Audit).listAbout('system', eventId);
    expect(entry).toMatchObject({ action: 'system.event-discarded', detail: { reason: 'subject-gone' } });
    await world.settle();
    expect(listener.heard).toEqual(['firm-1']);
    expect((await admin.get(HOME)).text).toContain('Không có sự kiện nào bị dừng');
  });

  it('hand everything out again at once', async () => {
    await parkEvent('firm-3');
    await parkEvent('firm-4');
    const page = await admin.get(HOME);
    expect(page.text).toContain('Chạy lại mọi sự kiện bị dừng?');
    listener.isBroken = false;
    const answer = await admin.post(`${HOME}/su-kien/chay-lai`, {}, page.csrf);
    expect(answer.text).toContain('Đã đưa 2 sự kiện chạy lại');
    await world.settle();
    expect(listener.heard.toSorted()).toEqual(['firm-1', 'firm-3', 'firm-4']);
  });

  it('show what runs by itself, and a run that failed', async () => {
    expect((await admin.get(HOME)).text).toContain('Chưa có lịch chạy');
    const { byName } = ofWorker(JobRegistry) as unknown as { byName: Map<string, unknown> };
    let isBroken = true;
    const job = {
      run: async () => {
        if (isBroken) throw new Error('disk is full');
      },
    };
    byName.set('tidy-up', { name: 'tidy-up', workload: 'bulk', schedule: { cron: '5 3 * * *' }, instance: job });
    await ofWorker(WorkerHost).start([]);
    await expect(world.runJob('tidy-up')).rejects.toThrow('disk is full');
    await expect(world.runJob('tidy-up')).rejects.toThrow('disk is full');
    const bulk = await ofWorker(Queues).queue('bulk');
    await bulk.upsertJobScheduler('tidy-up', { pattern: '5 3 * * *', tz: 'Asia/Ho_Chi_Minh' });
    const next = (await world.get(Queues).nextRuns()).get('tidy-up')!;
    expect(formatInstant(next)).toContain('03:05');
    const page = await admin.get(HOME);
    expect(page.text).toContain('tidy-up hằng ngày lúc 03:05');
    expect(page.text).toContain(formatInstant(next));
    expect(page.text).toContain('Lỗi 2 lần liền');
    expect(page.text).toContain('Trông coi chỉ mục tìm kiếm mỗi 15 giây');
    expect(page.text).not.toContain('tend-search-indexes');
    isBroken = false;
    await world.runJob('tidy-up');
    expect((await admin.get(HOME)).text).not.toContain('lần liền');
    await bulk.removeJobScheduler('tidy-up');
    byName.delete('tidy-up');
    await ofWorker(WorkerHost).start([]);
    const names = (await world.get(SchedulesRepository).list()).map(({ name }) => name);
    expect(names).not.toContain('tidy-up');
    expect(names).toContain('prune-outbox');
  });

  it.each(['vi', 'en'] as const)('name everything that runs by itself (%s)', (language) => {
    const scheduled = ofWorker(JobRegistry)
      .all()
      .flatMap(({ name, schedule }) => (schedule ? [name] : []));
    expect(Object.keys(systemTexts(language).jobNames).toSorted()).toEqual(scheduled.toSorted());
  });

  it('show the search indexes, and rebuild one with progress', async () => {
    const page = await admin.get(HOME);
    expect(page.text).toContain('Tin tuyển dụng');
    const asked = await admin.post(`${HOME}/chi-muc/postings`, {}, page.csrf);
    expect(asked.text).toContain('Đã yêu cầu dựng lại');
    expect(asked.text).toContain('Dựng lại chỉ mục Đang chờ');
    expect(await world.get(Queues).lag()).toMatchObject({ bulk: { depth: 1 } });
    expect(asked.headers.get('refresh')).not.toBeNull();
    expect((await admin.post(`${HOME}/chi-muc/nothing`, {}, page.csrf)).status).toBe(404);
    await world.settle();
    const [task] = await world.get(Tasks).newest(1);
    expect(task).toMatchObject({ kind: 'rebuild-search-index', status: 'done' });
    expect((await admin.get(HOME)).headers.get('refresh')).toBeNull();
  });

  it('work while Redis and the search server are away, and say so', async () => {
    await redis.kill();
    await meilisearch.kill();
    const page = await admin.get(HOME);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Redis không trả lời. Việc nền tạm dừng');
    expect(page.text).toContain('Meilisearch không trả lời');
    expect(page.text).toContain('Lịch chạy');
    expect((await admin.get('/can-bo')).status).toBe(200);
    await parkNothing(page);
  });

  /** A change still reaches the database: the relay will find it when Redis is back. */
  async function parkNothing(page: PageAnswer): Promise<void> {
    const answer = await admin.post(`${HOME}/chi-muc/postings`, {}, page.csrf);
    expect(answer.text).toContain('Đã yêu cầu dựng lại');
    const [task] = await world.get(Tasks).newest(1);
    expect(task!.status).toBe('waiting');
  }
});
