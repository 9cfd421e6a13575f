import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { EmployerLife } from '@app/employers';
import { countQueries } from '@app/platform/database';
import { localDateOf, newId } from '@app/kernel';
import { ModerationService, OpenPostings, PostingReads } from '@app/postings';
import { PublicPostings } from '../../libs/site/src/public-postings.service.js';
import { BrowserSession } from '../support/browser-session.js';
import { counsellorOf, firmOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { closedPosting, draftPosting, publishedPosting, submittedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

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
      await world.get(EmployerLife).suspend(manager, bad.id, { reason: 'asks-money', note: 'Thu tiền' });

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

  describe('a posting', () => {
    let postingId: string;
    let employerId: string;

    beforeAll(async () => {
      const firm = await firmOf(world, office, { name: 'Hộ Cơ Khí', website: 'cokhi.example', about: 'Xưởng cơ khí.' });
      employerId = firm.id;
      const posting = await publishedPosting(world, office, {
        employerId,
        title: 'Thợ hàn <b>6G</b>',
        reference: 'MA-NOI-BO-7',
        occupation: '7212',
        contactName: 'Hoàng Thị Kín',
        contactPhone: '0900 000 123',
        description: 'Hàn khung.</script><script>alert(1)</script>',
      });
      postingId = posting.id;
    });

    const dataOf = (html: string): Record<string, unknown> => {
      const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
      return JSON.parse(block![1]!) as Record<string, unknown>;
    };

    it('shows wage, place by its old name too, employer and the way to apply', async () => {
      const page = await stranger.get(`/viec-lam/${postingId}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain('Thợ hàn <b>6G</b>');
      expect(page.text.replaceAll('\u00a0', ' ')).toContain('8–10 triệu/tháng');
      expect(page.text).toContain('Lô 0, đường Thử, phường Linh Sơn');
      expect(page.text).toContain('phường Linh Sơn · Thành phố Thái Nguyên (cũ)');
      expect(page.text).toContain('Đã xác minh');
      expect(page.html).toContain(`href="/viec-lam/${postingId}/ung-tuyen"`);
      expect(page.html).toContain(`href="/viec-lam/${postingId}/bao-cao"`);
      expect(page.html).toContain(
        `<link rel="canonical" href="${world.config.get('PUBLIC_URL')}/viec-lam/${postingId}"`,
      );
    });

    it('keeps to itself what is not for everybody', async () => {
      const { html } = await stranger.get(`/viec-lam/${postingId}`);
      expect(html).not.toMatch(/Hoàng Thị Kín|900 ?000 ?123|MA-NOI-BO-7/);
      expect(html).not.toContain('<script>alert(1)');
    });

    it('describes itself to search engines as long as it is open', async () => {
      const { html } = await stranger.get(`/viec-lam/${postingId}`);
      expect(dataOf(html)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: 'Thợ hàn <b>6G</b>',
        description: expect.stringContaining('&lt;script&gt;') as unknown,
        datePosted: expect.any(String) as unknown,
        validThrough: expect.stringMatching(/T23:59:59\+07:00$/) as unknown,
        hiringOrganization: { '@type': 'Organization', name: 'Hộ Cơ Khí' },
        jobLocation: [{ '@type': 'Place', address: { addressCountry: 'VN', addressRegion: 'Thái Nguyên' } }],
      });
    });

    it('names others like it, the nearest kind of work first', async () => {
      const own = { workplaces: [{ commune: '05860' }] };
      await publishedPosting(world, office, { title: 'Thợ rèn xa', occupation: '7221', ...own });
      await publishedPosting(world, office, { title: 'Thợ gò gần', occupation: '7213' });
      await publishedPosting(world, office, { title: 'Thợ hàn gần', occupation: '7212' });
      const { text } = await stranger.get(`/viec-lam/${postingId}`);
      const [near, bend, forge] = ['Thợ hàn gần', 'Thợ gò gần', 'Thợ rèn xa'].map((title) => text.indexOf(title));
      expect(near).toBeGreaterThan(0);
      expect(bend).toBeGreaterThan(near!);
      expect(forge).toBeGreaterThan(bend!);
    });

    it('is read with a fixed number of queries, however many are similar', async () => {
      const found = await countQueries(() => world.get(PublicPostings).find(postingId));
      expect(found.result.similar.length).toBeGreaterThan(2);
      expect(found.statements.length).toBeLessThanOrEqual(6);
    });

    it('takes one report from a device, without signing in', async () => {
      const form = `/viec-lam/${postingId}/bao-cao`;
      const first = await stranger.submit(form, form, { reason: 'asks-money', note: 'Đòi 500 nghìn' });
      expect(first.path).toBe(`/viec-lam/${postingId}`);
      expect(first.text).toContain('Cảm ơn quý vị');
      expect((await stranger.submit(form, form, { reason: 'false' })).text).toContain('Quý vị đã báo tin này rồi');
      await new BrowserSession(world.url).submit(form, form, { reason: 'false' });
      const reports = await world.get(ModerationService).reportsOf(postingId);
      expect(reports.map(({ reason }) => reason).sort()).toEqual(['asks-money', 'false']);
    });

    it('asks for a reason and keeps what was written', async () => {
      const form = `/viec-lam/${postingId}/bao-cao`;
      const asked = await stranger.submit(form, form, { note: 'Hẹn ở quán nước' });
      expect(asked.status).toBe(422);
      expect(asked.text).toContain('Vui lòng bấm một lý do');
      expect(asked.html).toContain('Hẹn ở quán nước');
    });

    it('is gone once it has ended, with others to look at and nothing for search engines', async () => {
      const closed = await closedPosting(world, office, { employerId, title: 'Thợ hàn đã đủ', occupation: '7212' });
      const page = await stranger.get(`/viec-lam/${closed.id}`);
      expect(page.status).toBe(410);
      expect(page.text).toContain('Tin này đã ngừng nhận hồ sơ');
      expect(page.text).toContain('Thợ hàn gần');
      expect(page.html).not.toContain('application/ld+json');
      expect(page.html).not.toContain('/ung-tuyen"');
      expect(page.headers.get('x-robots-tag')).toBe('noindex');
      expect((await stranger.get(`/viec-lam/${closed.id}/bao-cao`)).status).toBe(404);
    });

    it('is gone when its deadline has passed, before any job has said so', async () => {
      const today = localDateOf(world.clock.now());
      const short = await publishedPosting(world, office, { employerId, title: 'Thợ một ngày', deadline: today });
      expect((await stranger.get(`/viec-lam/${short.id}`)).text).toContain('hôm nay là ngày cuối');
      world.clock.advance(DAY_MS);
      expect((await stranger.get(`/viec-lam/${short.id}`)).status).toBe(410);
    });

    it('was never there for the public before it is published, nor by a wrong address', async () => {
      const { id } = await submittedPosting(world, office, { employerId, title: 'Thợ chờ' });
      expect((await stranger.get(`/viec-lam/${id}`)).status).toBe(404);
      expect((await stranger.get('/viec-lam/khong-phai-ma')).status).toBe(404);
      expect((await stranger.get(`/viec-lam/${newId()}`)).status).toBe(404);
    });
  });

  describe('an employer', () => {
    const suspend = (id: string) => {
      const manager = { ...counsellorOf(office), permissions: new Set(['employer.suspend'] as const) };
      return world.get(EmployerLife).suspend(manager, id, { reason: 'asks-money', note: 'Thu tiền' });
    };

    it('shows what is known and what it offers, and no contact', async () => {
      const firm = await firmOf(world, office, {
        name: 'Hộ Chè Thử',
        phone: '+84900000456',
        email: 'kin@che.example',
        contactName: 'Bàn Thị Kín',
        about: 'Chế biến chè xanh.',
        website: 'https://che.example',
      });
      await publishedPosting(world, office, { employerId: firm.id, title: 'Công nhân sao chè' });
      const page = await stranger.get(`/doanh-nghiep/${firm.id}`);
      expect(page.text).toContain('Chế biến chè xanh.');
      expect(page.text).toContain('Công nhân sao chè');
      expect(page.text).toContain('cán bộ Trung tâm đã đối chiếu');
      expect(page.html).toContain('rel="noopener noreferrer nofollow ugc"');
      expect(page.html).not.toMatch(/900 ?000 ?456|kin@che\.example|Bàn Thị Kín/);
    });

    it('is not found without a decision of the centre: unknown, or suspended', async () => {
      const unknown = await firmOf(world, office, { name: 'Hộ Chưa Ai Biết', isVerified: false });
      expect((await stranger.get(`/doanh-nghiep/${unknown.id}`)).status).toBe(404);
      await publishedPosting(world, office, { employerId: unknown.id, title: 'Phụ xe' });
      const known = await stranger.get(`/doanh-nghiep/${unknown.id}`);
      expect(known.text).toContain('Chưa xác minh');
      expect(known.headers.get('x-robots-tag')).toBe('noindex');
      await suspend(unknown.id);
      expect((await stranger.get(`/doanh-nghiep/${unknown.id}`)).status).toBe(404);
    });

    it('takes its postings along when it is suspended', async () => {
      const firm = await firmOf(world, office, { name: 'Hộ Sẽ Bị Ngừng' });
      const open = await publishedPosting(world, office, { employerId: firm.id });
      const closed = await closedPosting(world, office, { employerId: firm.id });
      await suspend(firm.id);
      expect((await stranger.get(`/viec-lam/${open.id}`)).status).toBe(404);
      expect((await stranger.get(`/viec-lam/${closed.id}`)).status).toBe(404);
    });
  });

  describe('for machines', () => {
    it('feeds tell what is newest, the same to everybody', async () => {
      const feed = await stranger.get('/viec-lam/moi.atom');
      expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(feed.headers.get('cache-control')).toBe('public, max-age=300');
      expect(feed.html).toContain('<title>Công nhân sao chè</title>');
      expect(feed.html).not.toMatch(/Thợ chờ|Thợ hàn đã đủ/);
      const raw = await fetch(`${world.url}/viec-lam/moi.json`);
      expect(raw.headers.getSetCookie()).toEqual([]);
      expect(((await raw.json()) as { items: unknown[] }).items.length).toBeGreaterThan(3);
    });

    it('the site map leads to every open posting and verified employer, part by part', async () => {
      const index = (await stranger.get('/sitemap.xml')).html;
      const parts = [...index.matchAll(/<loc>[^<]*(\/sitemap\/[^<]+)<\/loc>/g)].map(([, path]) => path!);
      const pages = await Promise.all(parts.map(async (path) => (await stranger.get(path)).html));
      const listed = [...pages.join('').matchAll(/<loc>[^<]*\/viec-lam\/([0-9a-f-]{36})<\/loc>/g)].map(([, id]) => id);
      const { postings } = await world.get(OpenPostings).figures();
      expect(new Set(listed).size).toBe(postings);
      expect(pages.join('')).toContain('/doanh-nghiep/');
    });

    it('the map is cut into parts that meet without gap or overlap', async () => {
      const open = world.get(OpenPostings);
      const starts = await open.partsOfPostings(2);
      const parts = await Promise.all(starts.map((from) => open.mappedPostings(from, 2)));
      const ids = parts.flat().map(({ id }) => id);
      expect(ids).toHaveLength((await open.figures()).postings);
      expect(ids).toEqual([...new Set(ids)].sort());
      const employers = await open.partsOfEmployers(1);
      expect(employers.length).toBeGreaterThan(2);
      expect((await open.mappedEmployers(employers[1]!, 1)).map(({ id }) => id)).toEqual([employers[1]]);
    });

    it('robots.txt and the manifest of the home screen are there', async () => {
      expect((await stranger.get('/robots.txt')).html).toContain('Disallow: /can-bo/');
      const manifest = JSON.parse((await stranger.get('/site.webmanifest')).html) as { icons: { src: string }[] };
      for (const { src } of manifest.icons) expect((await stranger.get(src)).status).toBe(200);
    });
  });
});
