import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import { type Office } from '@app/accounts';
import { EmployerLife } from '@app/employers';
import { FindPostings, type FoundPostings, PostingSearch } from '@app/matching';
import { PostingLife } from '@app/postings';
import { countQueries } from '@app/platform/database';
import { SearchEngine } from '@app/platform/search';
import { BrowserSession, type PageAnswer } from '../support/browser-session.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { type JobMarket, openJobMarket } from '../support/job-market.js';
import { openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { type Answer, ask, titlesOf } from '../support/search-answers.js';
import { World } from '../support/world.js';

const counts = (answer: Answer, facet: keyof FoundPostings['facets']) =>
  Object.fromEntries((answer.facets[facet] ?? []).map(({ value, count }) => [value, count]));

describe('search', () => {
  let world: World;
  let office: Office;
  let market: JobMarket;
  let visitor: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    market = await openJobMarket(world, office);
    await world.settle();
    visitor = new BrowserSession(world.url);
  }, 120_000);
  afterAll(() => world.stop());

  const find = (query: string) => ask(world, query);
  const open = (query: string): Promise<PageAnswer> => visitor.get(`/viec-lam?${query}`);

  describe('by words', () => {
    it('finds with and without accents', async () => {
      const accented = await find('q=kế toán');
      expect(titlesOf(accented).toSorted()).toEqual(['Kế toán kho', 'Kế toán tổng hợp']);
      expect(titlesOf(await find('q=ke+toan')).toSorted()).toEqual(titlesOf(accented).toSorted());
      expect(titlesOf(await find(`q=${'kế toán'.normalize('NFD')}`)).toSorted()).toEqual(titlesOf(accented).toSorted());
    });

    it('takes all words, not some of them', async () => {
      expect(titlesOf(await find('q=thợ hàn'))).toEqual(['Thợ hàn kết cấu thép']);
    });

    it.each([
      ['c++', ['Kỹ sư lập trình C++']],
      ['C#', ['Lập trình viên C# .NET']],
      ['.net', ['Lập trình viên C# .NET']],
      ['24/7', ['Nhân viên giám sát hệ thống 24/7']],
      ['ký túc xá', ['Công nhân lắp ráp linh kiện điện tử']],
      ['áo chàm bảo vệ', ['Bảo vệ nhà xưởng']],
    ])('%s', async (typed, titles) => {
      expect(titlesOf(await find(`q=${encodeURIComponent(typed)}`))).toEqual(titles);
    });

    it('reads short forms, mistyped words and words of the same meaning', async () => {
      expect(titlesOf(await find('q=nvbh'))[0]).toBe('Nhân viên bán hàng tại cửa hàng chè');
      expect(titlesOf(await find('q=nhân viên bán hàg'))[0]).toBe('Nhân viên bán hàng tại cửa hàng chè');
      expect(titlesOf(await find('q=shipper'))[0]).toBe('Nhân viên giao hàng');
      const page = await open('q=nhân viên bán hàg');
      expect(page.text).toContain('“nhân viên bán hàng”');
      expect(page.text).toContain('Tìm đúng nguyên văn “nhân viên bán hàg”');
    });

    it('finds rather nothing than what shares a syllable with what was asked', async () => {
      const answer = await find('q=phi hành gia');
      expect([answer.total, answer.near, answer.widened]).toEqual([0, 0, null]);
      expect((await open('q=phi hành gia')).text).toContain('Chưa tìm thấy việc phù hợp');
    });

    it('says when it shows what comes closest only', async () => {
      const answer = await find('q=thợ hàn xì vũ trụ');
      expect([answer.widened, titlesOf(answer)[0]]).toEqual(['some-words', 'Thợ hàn kết cấu thép']);
      const page = await open('q=thợ hàn xì vũ trụ');
      expect(page.text).toContain('Chưa có tin chứa đủ các từ đã gõ');
    });

    it('puts first what meets the places and wages among the words, and leaves out the rest once that is chosen', async () => {
      const query = 'công nhân may phổ yên trên 8 triệu';
      const answer = await find(`q=${query}`);
      expect(answer.understood).toEqual([
        { kind: 'place', text: 'phổ yên', filters: false },
        { kind: 'wage', text: 'trên 8 triệu', filters: false },
      ]);
      expect(titlesOf(answer)[0]).toBe('Công nhân may công nghiệp');
      const page = await open(`q=${query}`);
      expect(page.html).toContain('href="/viec-lam?q=c%C3%B4ng+nh%C3%A2n+may+tr%C3%AAn+8+tri%E1%BB%87u"');
      expect(page.text).toContain(`Tìm đúng nguyên văn “${query}”`);
      const only = /href="(\/viec-lam\?[^"]*luong=8[^"]*)"[^>]*>Chỉ xem (\d+) việc này/.exec(page.html)!;
      const chosen = await open(only[1]!.split('?')[1]!.replaceAll('&amp;', '&'));
      expect(chosen.text).toContain(`${only[2]} việc làm “công nhân may”`);
      expect((await find(`q=${query}&literal=true`)).understood).toEqual([]);
      const byDate = await find(`q=${query}&sort=newest`);
      expect(byDate.understood.every(({ filters }) => filters)).toBe(true);
      expect(byDate.total).toBeLessThan(answer.total);
    });
  });

  describe('while somebody types', () => {
    type Offer = { label: string; hint: string; href: string };
    const offers = async (query: string, path = '/viec-lam/goi-y'): Promise<Offer[]> => {
      const answer = await fetch(`${world.url}${path}?${query}`);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
      return (await answer.json()) as Offer[];
    };
    const labels = async (query: string) => (await offers(query)).map(({ label }) => label);

    it.each([
      ['ke to', 'kế toán kho'],
      ['kế toá', 'kế toán tổng hợp'],
      ['nvbh', 'nhân viên bán hàng'],
      ['pho ye', 'phường Phổ Yên'],
      ['diem thu', 'KCN Điềm Thụy'],
      ['ao cham', 'Công ty May Áo Chàm'],
      ['ke toan song c', 'ke toan ở Thành phố Sông Công (cũ)'],
    ])('%p leads to %p', async (typed, label) => {
      expect(await labels(`q=${typed}`)).toContain(label);
    });

    it('offers what can be found only, and as many as it says', async () => {
      expect(await offers('q=phi hành gia')).toEqual([]);
      expect(await offers('q=k')).toEqual([]);
      for (const typed of ['công nhân', 'ke', 'pho ye', 'ao cham', 'ke toan song c']) {
        for (const { label, hint, href } of await offers(`q=${typed}`)) {
          const criteria = FindPostings.parse(Object.fromEntries(new URL(href, world.url).searchParams));
          const { total, near } = await world.get(PostingSearch).search(criteria);
          expect([label, /(\d+) việc làm$/.exec(hint)?.[1]]).toEqual([label, String(total - near)]);
        }
      }
    });

    it('keeps to what else is chosen', async () => {
      const [inPlace] = await offers('q=ke toan&noi=05518');
      expect(inPlace).toMatchObject({ label: 'kế toán tổng hợp', href: expect.stringContaining('noi=05518') });
      expect(await labels('q=ke toan&noi=05518')).not.toContain('kế toán kho');
      expect(await labels('q=ke toan&luong=12')).toEqual(['kế toán tổng hợp', expect.stringContaining('oán')]);
    });

    it('puts mistakes right, and speaks the language of the page', async () => {
      const [corrected] = await offers('q=nhân viên bán hàg', '/en/viec-lam/goi-y');
      expect(corrected).toMatchObject({ label: 'nhân viên bán hàng', hint: 'Did you mean · 2 jobs' });
      expect(corrected!.href).toMatch(/^\/en\/viec-lam\?q=/);
    });
  });

  describe('where nothing is found', () => {
    it('offers the nearest occupations, the same words elsewhere and other work in the place, as many as it says', async () => {
      const page = await open('q=kế toán thuế&noi=05860&luong=40');
      expect(page.text).toContain('Chưa tìm thấy việc phù hợp');
      const links = [...page.html.matchAll(/<li><a href="([^"]+)"[^>]*>([^<]+): (\d+) việc( ở nơi khác)?<\/a>/g)];
      expect(links.map(([, , label]) => label)).toEqual(
        expect.arrayContaining(['Nhân viên kế toán', 'Mọi việc ở phường Phổ Yên']),
      );
      for (const [, href, label, count] of links) {
        const query = Object.fromEntries(new URL(href!.replaceAll('&amp;', '&'), world.url).searchParams);
        const { total, near } = await world.get(PostingSearch).search(FindPostings.parse(query));
        expect([label, total - near]).toEqual([label, Number(count)]);
      }
    });

    it('offers what is wanted most where no occupation is meant', async () => {
      const page = await open('q=zzyx qqq');
      expect(page.text).toContain('Nghề đang tuyển nhiều');
      expect(page.text).not.toContain('Hoặc xem rộng hơn');
    });

    it('offers the right spelling of words that were to be taken as they are', async () => {
      const page = await open('q=kế toná phổ yên&nguyen-van=1');
      expect(page.text).toContain('Ý bạn là “kế toán phổ yên”?');
      const right = await open('q=kế toná phổ yên');
      expect(right.text).toContain('Đang hiện kết quả cho “kế toán”, thay cho “kế toná”.');
      expect((await open('q=kế toán&nguyen-van=1')).text).not.toContain('Ý bạn là');
    });
  });

  describe('by place', () => {
    it('knows a former district by its present communes', async () => {
      const district = await find('place=thanh-pho-pho-yen');
      expect(district.total).toBe(8);
      expect(titlesOf(await find('place=05860')).toSorted()).toEqual(titlesOf(district).toSorted());
      const page = await open('noi=thanh-pho-pho-yen');
      expect(page.text).toContain('Thành phố Phổ Yên (cũ)');
    });

    it('looks around and says how far it is', async () => {
      const near = await find('place=05860&radiusKm=10');
      expect(titlesOf(near)).toEqual(expect.arrayContaining(['Thợ may mẫu', 'Kế toán kho']));
      expect(titlesOf(near).slice(0, 8).toSorted()).toEqual(titlesOf(await find('place=05860')).toSorted());
      expect(new Set(near.items.map(({ id }) => id)).size).toBe(Math.min(near.total, 20));
      const page = await open('noi=05860&ban-kinh=10');
      expect(page.text).toMatch(/Cách phường Phổ Yên khoảng [26] km/);
      expect(titlesOf(await find('q=kế toán gần phổ yên')).toSorted()).toEqual(['Kế toán kho', 'Kế toán tổng hợp']);
    });

    it('widens to neighbours, then to the province, then to everywhere, and says so', async () => {
      const neighbours = await find('place=05890&q=bảo vệ');
      expect([neighbours.widened, titlesOf(neighbours)]).toEqual(['neighbours', ['Bảo vệ nhà xưởng']]);
      const province = await find('place=01843&q=bảo vệ');
      expect([province.widened, titlesOf(province)]).toEqual(['province', ['Bảo vệ nhà xưởng']]);
      const elsewhere = await find('place=01&q=bảo vệ');
      expect([elsewhere.widened, titlesOf(elsewhere)]).toEqual(['anywhere', ['Bảo vệ nhà xưởng']]);
      const page = await open('noi=05890&q=bảo vệ');
      expect(page.text).toContain('Chưa có việc phù hợp ở phường Vạn Xuân. Đây là việc ở các xã, phường lân cận.');
      expect(page.text).toContain('Bảo vệ nhà xưởng');
    });
  });

  describe('by conditions', () => {
    it.each([
      ['wageFloor=15', ['Tổ trưởng chuyền may', 'Lập trình viên C# .NET', 'Kỹ sư lập trình C++']],
      ['shift=night&occupation=5', ['Bảo vệ nhà xưởng']],
      ['occupation=82&park=yen_binh', ['Công nhân vận hành máy SMT ca đêm']],
      ['occupation=8&occupation=8153&wageFloor=12', ['Thợ may mẫu', 'Tổ trưởng chuyền may']],
      ['workForm=part_time', ['Tạp vụ văn phòng', 'Nhân viên giao hàng']],
      ['experience=2_5', ['Tổ trưởng chuyền may', 'Kỹ sư lập trình C++']],
      ['occupation=7212&verifiedOnly=true', []],
    ])('%s', async (query, titles) => {
      const answer = await find(query);
      expect(titlesOf(answer)).toEqual(expect.arrayContaining(titles));
      expect(answer.items.length).toBeGreaterThanOrEqual(titles.length);
    });

    it('counts every value as if nothing were chosen in its own facet', async () => {
      const all = await find('');
      expect(all.total).toBe(25);
      expect(counts(all, 'workForm')).toEqual({ full_time: 23, part_time: 2 });
      const partTime = await find('workForm=part_time');
      expect(counts(partTime, 'workForm')).toEqual({ full_time: 23, part_time: 2 });
      expect(counts(partTime, 'shift')).toEqual({ day: 1, flexible: 1 });
      const two = await find('workForm=part_time&shift=day');
      expect(two.total).toBe(1);
      expect(counts(two, 'workForm')).toEqual({ full_time: counts(all, 'shift')['day']! - 1, part_time: 1 });
      expect(counts(two, 'shift')).toEqual({ day: 1, flexible: 1 });
      expect(counts(await find('occupation=81'), 'occupation')).toMatchObject({ '8': 8, '81': 5, '815': 3, '82': 2 });
    });

    it('says which condition leaves nothing', async () => {
      const page = await open('ca=weekend&luong=20');
      expect(page.text).toContain('Chưa tìm thấy việc phù hợp');
      expect(page.text).toContain('Bỏ “Lương từ 20 triệu”: có 1 việc');
      expect(page.text).toContain('Bỏ “Cuối tuần”: có 2 việc');
      const three = await open('ca=weekend&luong=20&khu=diem_thuy&noi=05830');
      expect(three.text).toContain('Bỏ mọi điều kiện lọc: có 2 việc');
      expect(three.html).toContain('href="/viec-lam?noi=05830"');
    });
  });

  it('puts the newest first when asked, and pages through all of them once', async () => {
    const first = await find('sort=newest');
    expect(titlesOf(first)[0]).toBe('Tạp vụ văn phòng');
    expect(first.next).toBe('2');
    const second = await find('sort=newest&after=2');
    expect(second.next).toBeNull();
    expect(new Set([...titlesOf(first), ...titlesOf(second)]).size).toBe(25);
    const beyond = await open('trang=3');
    expect(beyond.text).toContain('Trang này không có tin nào');
    expect((await open('trang=99999')).status).toBe(200);
  });

  it('asks the index once and the database once', async () => {
    const statementsFor = async (query: object) => {
      const criteria = FindPostings.parse(query);
      const { result, statements } = await countQueries(() => world.get(PostingSearch).search(criteria));
      expect(result.cards.length).toBeGreaterThan(0);
      return statements.length;
    };
    expect(await statementsFor({})).toBe(1);
    expect(await statementsFor({ q: 'may', 'hinh-thuc': 'full_time', luong: '8', ca: ['day', 'night'] })).toBe(1);
    expect(await statementsFor({ q: 'bảo vệ', noi: '05890' })).toBe(1);
  });

  it('shows nothing that may no longer be seen, before the index knows it', async () => {
    const id = market.postings.get('Thợ hàn kết cấu thép')!.id;
    await world.get(EmployerLife).suspend(managerOf(office), market.firms.steel.id, {
      reason: 'asks-money',
      note: 'Thu tiền đặt cọc',
    });
    const page = await open('q=thợ hàn');
    expect(page.html).not.toContain(id);
    expect(page.text).toContain('1 tin trên trang này vừa hết hạn hoặc được gỡ nên không hiện.');
    await world.settle();
    expect((await open('q=thợ hàn')).text).not.toContain('vừa hết hạn');
    await world.get(EmployerLife).reinstate(managerOf(office), market.firms.steel.id, { note: 'Đã hoàn tiền' });
    await world.settle();
    expect(titlesOf(await find('q=thợ hàn'))).toEqual(['Thợ hàn kết cấu thép']);
  });

  it('leaves out what has run out today, before any job has closed it', async () => {
    const { id } = await publishedPosting(world, office, { title: 'Việc ngắn hạn', deadline: '2026-11-26' });
    await world.settle();
    expect((await find('q=việc ngắn hạn&literal=true')).items.map((item) => item.id)).toEqual([id]);
    world.clock.advance(2 * 86_400_000);
    expect((await find('q=việc ngắn hạn&literal=true')).items.map((item) => item.id)).not.toContain(id);
    await world.get(PostingLife).close(counsellorOf(office), id, { reason: 'other' });
    await world.settle();
  });

  it.each([
    ['10 kB', 'q='.concat('tho '.repeat(2_500))],
    ['40 words', `q=${Array.from({ length: 40 }, (_, at) => `từ${at}`).join(' ')}`],
    ['filter syntax', 'q=" OR id EXISTS --&nghe=7" OR "1&khu[]=x&khu[$ne]=&ca[a][b]=c'],
    ['SQL', `q='; DROP TABLE posting; --&noi=05860' OR '1'='1`],
    ['emoji and direction marks', `q=${encodeURIComponent('🙂🙂 \u202e\u200b\u0000 may')}`],
    ['only stop words', 'q=tìm việc làm'],
    ['signs', 'q=%25_%5C"""...+++///'],
    ['phrases and negation', 'q="thợ may" -máy -"'],
    ['odd numbers', 'trang=-1&luong=9e99&ban-kinh=NaN'],
    ['lone surrogate', 'q=%ED%A0%80'],
  ])('takes %s for what it is', async (_, query) => {
    const page = await open(query);
    expect(page.status).toBe(200);
    const asked = query.replace('nghe', 'occupation').replace('noi=', 'place=').replace('luong', 'wageFloor');
    expect((await find(asked)).degraded).toBe(false);
  });

  it('keeps search engines on the plain address', async () => {
    const plain = await visitor.get('/viec-lam');
    expect(plain.headers.get('x-robots-tag')).toBeNull();
    expect((await open('q=may')).headers.get('x-robots-tag')).toBe('noindex');
  });

  it('answers from the database when the index is lost, has it rebuilt, and goes on', async () => {
    const server = new Meilisearch({ host: world.config.get('MEILI_URL'), apiKey: world.config.get('MEILI_KEY') });
    await server.deleteIndex(world.get(SearchEngine).uid('postings')).waitTask();
    const lost = await find('q=ke+toan');
    expect(lost).toMatchObject({ degraded: true, total: 2, facets: {} });
    // Whoever answered did not wait until the loss was reported.
    let found = lost;
    for (let round = 0; round < 50 && found.degraded; round += 1) {
      await world.settle();
      found = await find('q=ke+toan');
    }
    expect(found).toMatchObject({ degraded: false, total: 2 });
  });
});
