import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { NO_CRITERIA, PostingSearch, SearchLog } from '@app/matching';
import { Db } from '@app/platform/database';
import { BrowserSession } from '../support/browser-session.js';
import { type JobMarket, openJobMarket } from '../support/job-market.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

interface Row {
  day: string;
  visitor: string;
  term: string;
  found: number;
  widening: string | null;
  isOpened: boolean;
  shown: string[];
}

describe('the search log', () => {
  let world: World;
  let office: Office;
  let market: JobMarket;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    market = await openJobMarket(world, office);
    await world.settle();
  }, 120_000);
  afterAll(() => world.stop());

  /** A browser that has seen the home page before. */
  async function visitor(): Promise<BrowserSession> {
    const browser = new BrowserSession(world.url);
    await browser.get('/');
    return browser;
  }

  async function rows(term: string): Promise<Row[]> {
    await world.get(SearchLog).flush();
    return world.get(Db).query<Row>(
      `SELECT searched_on::text AS day, visitor, term, found, widening, is_opened AS "isOpened", shown
       FROM search_log WHERE term = $1 ORDER BY day, visitor`,
      [term],
    );
  }

  it('keeps the words, what was found, and whether a hit was opened', async () => {
    const browser = await visitor();
    await browser.get('/viec-lam?q=Kế toán 0912345678');
    expect(await rows('kế toán')).toMatchObject([{ found: 2, isOpened: false }]);
    await browser.get(`/viec-lam/${market.postings.get('Thợ may mẫu')!.id}`);
    expect((await rows('kế toán'))[0]!.isOpened).toBe(false);
    await browser.get(`/viec-lam/${market.postings.get('Kế toán kho')!.id}`);
    expect((await rows('kế toán'))[0]!.isOpened).toBe(true);
    await browser.get('/viec-lam?q=kế toán&sap-xep=moi');
    expect(await rows('kế toán')).toHaveLength(1);
  });

  it('notes what was given up to find something, and that nothing was found', async () => {
    const browser = await visitor();
    await browser.get('/viec-lam?q=thợ hàn xì vũ trụ');
    await browser.get('/viec-lam?q=phi hành gia');
    expect(await rows('thợ hàn xì vũ trụ')).toMatchObject([{ widening: 'some-words' }]);
    expect(await rows('phi hành gia')).toMatchObject([{ found: 0, widening: null }]);
  });

  it('counts neither staff nor programs nor whoever has just come, nor searches without words', async () => {
    const staff = await signInStaff(world, office, 'fair_operator');
    await staff.get('/viec-lam?q=không ai đếm');
    await new BrowserSession(world.url).get('/viec-lam?q=không ai đếm');
    const { headers } = await fetch(`${world.url}/`);
    const cookie = headers.getSetCookie()[0]!.split(';')[0]!;
    const programs: Record<string, string>[] = [{ 'user-agent': 'Googlebot/2.1' }, { 'sec-purpose': 'prefetch' }];
    for (const more of programs) {
      await fetch(`${world.url}/viec-lam?q=không ai đếm`, { headers: { cookie, ...more } });
    }
    expect(await rows('không ai đếm')).toEqual([]);
    const browser = await visitor();
    await browser.get('/viec-lam?noi=05860');
    expect(await rows('')).toEqual([]);
  });

  it('never stands in the way of a search, and goes on after it could not be written', async () => {
    const log = world.get(SearchLog);
    const criteria = { ...NO_CRITERIA, text: 'bảo vệ' };
    log.noteSearch('somebody', { ...(await world.get(PostingSearch).search(criteria)), total: -1 });
    await log.flush();
    expect(await rows('bảo vệ')).toEqual([]);
    await (await visitor()).get('/viec-lam?q=bảo vệ');
    expect(await rows('bảo vệ')).toHaveLength(1);
  });

  describe('as staff see it', () => {
    let counsellor: BrowserSession;

    beforeAll(async () => {
      world.clock.advance(86_400_000);
      const visitors = await Promise.all([visitor(), visitor(), visitor()]);
      for (const browser of visitors) {
        await browser.get('/viec-lam?q=ke toan');
        await browser.get('/viec-lam?q=kỹ sư vũ trụ học');
        await browser.get('/viec-lam?q=lái xe');
      }
      await visitors[0]!.get(`/viec-lam/${market.postings.get('Kế toán kho')!.id}`);
      for (const browser of visitors.slice(0, 2)) await browser.get('/viec-lam?q=hai người thôi');
      world.clock.advance(86_400_000);
      await visitors[0]!.get('/viec-lam?q=hai người thôi');
      await world.get(SearchLog).flush();
      counsellor = await signInStaff(world, office, 'counsellor');
    }, 60_000);

    it('shows what three visitors typed on one day, and nothing else', async () => {
      const { text } = await counsellor.get('/can-bo/tim-kiem?ngay=7');
      expect(text).toContain('ke toan 4');
      expect(text).not.toContain('hai người thôi');
    });

    it('tells what found nothing from what nobody opened', async () => {
      const zero = (await counsellor.get('/can-bo/tim-kiem?muc=khong-co&ngay=7')).text;
      expect([zero.includes('kỹ sư vũ trụ học'), zero.includes('lái xe 3')]).toEqual([true, false]);
      const abandoned = (await counsellor.get('/can-bo/tim-kiem?muc=bo-qua&ngay=7')).text;
      expect(abandoned).toContain('lái xe 3');
      expect(abandoned).toMatch(/ke toan 4 0 2/);
    });

    it('speaks English, takes odd addresses, and is for those who may', async () => {
      expect((await counsellor.get('/en/can-bo/tim-kiem?muc=x&ngay=x')).text).toContain('Most searched');
      const officer = await signInStaff(world, office, 'commune_officer');
      expect((await officer.get('/can-bo/tim-kiem')).status).toBe(403);
    });
  });

  it('follows nobody from one day to the next, and forgets', async () => {
    const browser = await visitor();
    await browser.get('/viec-lam?q=lái xe tải');
    world.clock.advance(86_400_000);
    await browser.get('/viec-lam?q=lái xe tải');
    const [first, second] = await rows('lái xe tải');
    expect(first!.visitor).not.toBe(second!.visitor);

    await world.runJob('prune-search-log');
    expect((await rows('lái xe tải')).map(({ shown }) => shown.length > 0)).toEqual([false, true]);
    expect(await world.get(Db).query('SELECT day::text FROM search_salt')).toEqual([{ day: second!.day }]);

    world.clock.advance(90 * 86_400_000);
    await world.runJob('prune-search-log');
    expect(await rows('lái xe tải')).toHaveLength(1);
    world.clock.advance(86_400_000);
    await world.runJob('prune-search-log');
    expect(await rows('lái xe tải')).toEqual([]);
    expect(await world.get(Db).query('SELECT 1 FROM search_salt')).toEqual([]);
  });
});
