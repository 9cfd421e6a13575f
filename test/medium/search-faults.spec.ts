import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { SearchIndexes } from '@app/matching';
import { PostingLife } from '@app/postings';
import { Db } from '@app/platform/database';
import { WORKLOADS } from '@app/platform/events';
import { OutboxRelay, WorkerHost } from '@app/platform/queue';
import { SearchEngine } from '@app/platform/search';
import { BrowserSession } from '../support/browser-session.js';
import { candidateOf, saveSection } from '../support/candidates.js';
import { counsellorOf } from '../support/employers.js';
import { eventually } from '../support/eventually.js';
import { OwnService } from '../support/own-service.js';
import { openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { TcpProxy } from '../support/tcp-proxy.js';
import { World } from '../support/world.js';

const DEGRADED = 'Máy tìm kiếm đang tạm gián đoạn';
const FEWER = 'Gợi ý đang rút gọn';
/** Elsewhere no limit can be set for a program that runs. */
const onLinux = process.platform === 'linux' ? it : it.skip;

/** A real search server that is slow, away, without room or empty, while portal and worker run as in production. */
describe('search while its server fails', () => {
  let world: World;
  let office: Office;
  let meilisearch: OwnService;
  let line: TcpProxy;
  let seeker: BrowserSession;

  beforeAll(async () => {
    meilisearch = await OwnService.start('meilisearch');
    line = await TcpProxy.start(meilisearch.port);
    world = await World.start({ env: { MEILI_URL: `http://127.0.0.1:${line.port}`, LOG_LEVEL: 'silent' } });
    office = await openCentre(world);
    const { session } = await candidateOf(world, { phone: '+84912000071', answers: { wish: 'thợ may' } });
    await saveSection(session, '/ho-so/ai-duoc-xem', { visibility: 'applied_only', matchingConsent: 'true' });
    seeker = session;
    await ofWorker(OutboxRelay).start();
    await ofWorker(WorkerHost).start(WORKLOADS);
    await seamstress('Thợ may từ đầu');
    await isWhole('Thợ may từ đầu');
  }, 120_000);
  afterAll(async () => {
    await world.stop();
    await line.stop();
    await meilisearch.remove();
  });

  function ofWorker<Provider>(token: abstract new (...args: never[]) => Provider): Provider {
    return world.worker.get<Provider>(token as never, { strict: false });
  }
  const seamstress = (title: string) => publishedPosting(world, office, { title, occupation: '7531' });
  const searched = async () => {
    const page = await new BrowserSession(world.url).get('/viec-lam?q=th%E1%BB%A3+may');
    const answer = await fetch(`${world.url}/api/v1/search/postings?q=th%E1%BB%A3+may`);
    const { degraded, items } = (await answer.json()) as { degraded: boolean; items: { title: string }[] };
    return { status: page.status, text: page.text, degraded, titles: items.map(({ title }) => title) };
  };
  const waiting = async () =>
    (await world.get(Db).query('SELECT 1 FROM search_change WHERE indexed_at IS NULL')).length;

  /** An answer comes from the database and says that it may lack something; so do the suggestions. */
  async function isDegraded(title: string): Promise<void> {
    const { status, text, degraded, titles } = await searched();
    expect({ status, degraded }).toEqual({ status: 200, degraded: true });
    expect(text).toContain(DEGRADED);
    expect(titles).toContain(title);
    expect(text).toContain(title);
    const suggestions = await seeker.get('/viec-hop-voi-toi');
    expect(suggestions.status).toBe(200);
    expect(suggestions.text).toContain(FEWER);
    expect(suggestions.text).toContain(title);
  }

  /** The index answers again and holds what the database does, without anybody's help. */
  async function isWhole(title: string): Promise<void> {
    await eventually(async () => {
      const { text, degraded, titles } = await searched();
      expect(degraded).toBe(false);
      expect(text).not.toContain(DEGRADED);
      expect(titles).toContain(title);
      expect(await waiting()).toBe(0);
      expect(await world.get(SearchEngine).count('candidates')).toBe(1);
    });
    for (const { missing, stale } of await ofWorker(SearchIndexes).reconcile()) {
      expect({ missing, stale }).toEqual({ missing: 0, stale: 0 });
    }
  }

  it('slow: nobody waits until it answers, and what changes meanwhile is found later', async () => {
    line.hold();
    await isDegraded('Thợ may từ đầu');
    expect(line.waiting).toBeGreaterThan(0);
    await seamstress('Thợ may trong lúc chậm');
    await isDegraded('Thợ may trong lúc chậm');
    line.release();
    await isWhole('Thợ may trong lúc chậm');
  });

  it('restarting: the database answers, and what changes meanwhile is found later', async () => {
    await meilisearch.kill();
    const { id } = await seamstress('Thợ may rồi thôi');
    await seamstress('Thợ may trong lúc tắt');
    await world.get(PostingLife).close(counsellorOf(office), id, { reason: 'other' });
    await isDegraded('Thợ may trong lúc tắt');
    await meilisearch.start();
    await isWhole('Thợ may trong lúc tắt');
    expect((await searched()).titles).not.toContain('Thợ may rồi thôi');
  });

  onLinux('out of disk: what is in the index is found, and what is not waits for room', async () => {
    meilisearch.limitFiles(0);
    const { id } = await seamstress('Thợ may đóng lúc đầy');
    await seamstress('Thợ may trong lúc đầy');
    await eventually(async () => expect(await waiting()).toBeGreaterThan(0));
    await world.get(PostingLife).close(counsellorOf(office), id, { reason: 'other' });
    const { status, titles } = await searched();
    expect(status).toBe(200);
    expect(titles).toContain('Thợ may từ đầu');
    meilisearch.limitFiles(null);
    await isWhole('Thợ may trong lúc đầy');
    expect((await searched()).titles).not.toContain('Thợ may đóng lúc đầy');
  });

  it('lost: the database answers until the index has been built anew', async () => {
    await meilisearch.kill();
    await meilisearch.loseData();
    await meilisearch.start();
    await isDegraded('Thợ may từ đầu');
    await seamstress('Thợ may trong lúc mất');
    await isWhole('Thợ may trong lúc mất');
    expect((await searched()).titles).toContain('Thợ may từ đầu');
  });
});
