import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { OutboxRelay } from '@app/platform/queue';
import { BrowserSession } from '../support/browser-session.js';
import { Gate } from '../support/gate.js';
import { openJobMarket } from '../support/job-market.js';
import { openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { type Answer, ask, titlesOf } from '../support/search-answers.js';
import { World } from '../support/world.js';

describe('search while Meilisearch is away', () => {
  let world: World;
  let office: Office;
  let gate: Gate;

  beforeAll(async () => {
    gate = await Gate.before(process.env['MEILI_URL']!);
    gate.refuse();
    world = await World.start({ env: { MEILI_URL: gate.url } });
    office = await openCentre(world);
    await openJobMarket(world, office);
  }, 120_000);
  afterAll(async () => {
    await world.stop();
    await gate.close();
  });

  it.each([
    ['q=ke+toan', ['Kế toán tổng hợp', 'Kế toán kho']],
    ['q=kế toán gần phổ yên', ['Kế toán kho', 'Kế toán tổng hợp']],
    ['q=áo chàm&shift=night', ['Bảo vệ nhà xưởng']],
    ['place=thanh-pho-pho-yen&wageFloor=14&sort=newest', ['Kỹ sư lập trình C++', 'Công nhân vận hành máy SMT ca đêm']],
    ['occupation=82&park=yen_binh', ['Công nhân vận hành máy SMT ca đêm']],
    ['q=c%2B%2B', ['Kỹ sư lập trình C++']],
    ['verifiedOnly=true&occupation=7', ['Nhân viên KCS chuyền may']],
    ['place=05890&q=bảo vệ', ['Bảo vệ nhà xưởng']],
    ['q=có ký túc xá', ['Công nhân lắp ráp linh kiện điện tử']],
  ])('%s', async (query, titles) => {
    const answer = await ask(world, query);
    expect(answer).toMatchObject({ degraded: true, facets: {} });
    expect(titlesOf(answer).toSorted()).toEqual(titles.toSorted());
  });

  it('says so on the page and hides counts', async () => {
    const page = await new BrowserSession(world.url).get('/viec-lam?q=ke+toan');
    expect(page.text).toContain('Máy tìm kiếm đang tạm gián đoạn');
    expect(page.text).toContain('Kế toán kho');
    expect(page.html).not.toContain('facet-count');
    const all = await ask(world, '');
    expect([all.total, all.items.length, all.next]).toEqual([25, 20, '2']);
  });

  it('suggests without counts', async () => {
    const offers = (await (await fetch(`${world.url}/viec-lam/goi-y?q=ke+to`)).json()) as object[];
    expect(offers).toContainEqual({ label: 'kế toán kho', hint: '', href: '/viec-lam?q=k%E1%BA%BF+to%C3%A1n+kho' });
  });

  it('widens too', async () => {
    expect((await ask(world, 'place=01843&q=bảo vệ')).widened).toBe('province');
  });

  it('answers with all it knows as soon as Meilisearch is there, and again after it was slow', async () => {
    gate.open();
    await world.runJob('tend-search-indexes');
    await world.settle();
    expect(await untilNotDegraded('q=ke+toan')).toMatchObject({ total: 2, degraded: false });

    gate.stall();
    expect(await ask(world, 'q=ke+toan')).toMatchObject({ total: 2, degraded: true });
    await publishedPosting(world, office, { title: 'Kế toán trưởng' });
    await world.worker.get(OutboxRelay, { strict: false }).relay();
    expect((await ask(world, 'q=ke+toan+truong')).items).toHaveLength(1);

    gate.open();
    await untilNotDegraded('q=ke+toan');
    await world.settle();
    await world.runJob('tend-search-indexes');
    await world.settle();
    expect(titlesOf(await untilNotDegraded('q=ke+toan+truong'))[0]).toBe('Kế toán trưởng');
  });

  /** The engine is left in peace for a few seconds after it did not answer. */
  async function untilNotDegraded(query: string): Promise<Answer> {
    for (let round = 0; ; round += 1) {
      const answer = await ask(world, query);
      if (!answer.degraded || round === 200) return answer;
      await sleep(50);
    }
  }
});
