import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { EmployersService } from '@app/employers';
import { countQueries } from '@app/platform/database';
import { OpenPostings, PostingReads } from '@app/postings';
import { BrowserSession } from '../support/browser-session.js';
import { counsellorOf, firmOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { closedPosting, draftPosting, publishedPosting, submittedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const MINUTE_MS = 60_000;

describe('site', () => {
  let world: World;
  let office: Office;
  let stranger: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    stranger = new BrowserSession(world.url);
  });
  afterAll(() => world.stop());

  describe('home', () => {
    it('says what to do while nothing is open', async () => {
      const home = await stranger.get('/');
      expect(home.text).toContain('Hiện chưa có tin nào đang mở');
      expect(home.html).not.toContain('commune-map');
    });

    it('shows what is open and nothing else, with true figures a minute later', async () => {
      await draftPosting(world, office, { title: 'Thợ nháp' });
      await submittedPosting(world, office, { title: 'Thợ chờ duyệt' });
      await closedPosting(world, office, { title: 'Thợ hàn đã tuyển' });
      const firm = await firmOf(world, office, { isTrusted: true, name: 'Hộ Tin Cậy' });
      await publishedPosting(world, office, {
        employerId: firm.id,
        title: 'Kế toán kho',
        occupation: '3313',
        headcount: 2,
      });
      const bad = await firmOf(world, office, { name: 'Hộ Bị Ngừng' });
      await publishedPosting(world, office, { employerId: bad.id, title: 'Thợ bị ngừng' });
      const manager = { ...counsellorOf(office), permissions: new Set(['employer.suspend'] as const) };
      await world.get(EmployersService).suspend(manager, bad.id, { reason: 'asks-money', note: 'Thu tiền' });

      expect((await stranger.get('/')).text).not.toContain('1 tin đang mở');
      world.clock.advance(MINUTE_MS);
      const home = await stranger.get('/');
      expect(home.text).toContain('2 chỗ làm đang tuyển');
      expect(home.text).toContain('1 tin đang mở');
      expect(home.text).toContain('1 nhà tuyển dụng đã xác minh');
      expect(home.text).toContain('Kế toán kho');
      expect(home.text).not.toMatch(/Thợ (nháp|chờ duyệt|hàn đã tuyển|bị ngừng)/);
      expect(home.html).toContain('/viec-lam?noi=05710');
      expect(home.html).toContain('nghe=331');
    });

    it('counts a posting once in each of its communes and in the whole', async () => {
      await publishedPosting(world, office, {
        title: 'Lái xe tải',
        occupation: '8332',
        workplaces: [
          { commune: '05710', address: 'Lô 0' },
          { commune: '05710', address: 'Lô 1' },
          { commune: '05860' },
        ],
      });
      const figures = await world.get(OpenPostings).figures();
      expect(figures).toMatchObject({ postings: 2, openings: 7, byCommune: { '05710': 2, '05860': 1 } });
      expect(figures.byMinorGroup).toEqual({ '331': 1, '833': 1 });
    });

    it('asks the database as often for many postings as for few', async () => {
      const reads = world.get(PostingReads);
      const few = await countQueries(() => reads.newest(1));
      const many = await countQueries(() => reads.newest(6));
      expect(many.statements).toHaveLength(few.statements.length);
      expect(many.statements).toHaveLength(1);
      expect((await countQueries(() => world.get(OpenPostings).figures())).statements).toHaveLength(1);
    });
  });

  it('says on the page of services whether an office is open now', async () => {
    // 24 November 2026, a Tuesday, shortly after nine.
    expect((await stranger.get('/dich-vu')).text).toContain('Đang mở cửa đến 16:30');
    expect((await stranger.get('/en/dich-vu')).text).toContain('Open now until 16:30');
  });

  it('explains safety, personal data and accessibility, each within reach of every page', async () => {
    const home = await stranger.get('/');
    for (const path of ['/an-toan', '/quyen-rieng-tu', '/tro-nang']) {
      expect(home.html).toContain(`href="${path}"`);
      expect((await stranger.get(path)).status).toBe(200);
      expect((await stranger.get(`/en${path}`)).status).toBe(200);
    }
    expect((await stranger.get('/an-toan')).html).toContain('href="tel:+842080000000"');
  });
});
