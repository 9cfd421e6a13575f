import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { openJobMarket } from '../support/job-market.js';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';
import { describeInBrowser, startBrowser } from './chromium.js';
import { axeProblems, picture, sidewaysOverflow, smallTargets } from './inspect.js';

const WORDS = {
  vi: {
    path: '/viec-lam',
    words: 'Công việc',
    place: 'Nơi làm việc',
    search: 'Tìm việc',
    apply: 'Xem kết quả',
    wholeGroup: 'Tất cả việc trong nhóm',
    newest: 'Mới nhất',
    distance: /Cách Thành phố Phổ Yên \(cũ\) khoảng \d+ km/,
    widened: 'Chưa có việc phù hợp ở phường Vạn Xuân. Đây là việc ở các xã, phường lân cận.',
    facets: [
      'Lương mỗi tháng',
      'Ngành nghề',
      'Ca làm việc',
      'Kinh nghiệm',
      'Thời gian làm việc',
      'Loại hợp đồng',
      'Khu công nghiệp',
      'Nhà tuyển dụng',
    ],
  },
  en: {
    path: '/en/viec-lam',
    words: 'Job',
    place: 'Place of work',
    search: 'Search',
    apply: 'Show results',
    wholeGroup: 'All jobs of the group',
    newest: 'Newest',
    distance: /About \d+ km from Thành phố Phổ Yên \(former\)/,
    widened: 'No matching job in phường Vạn Xuân yet. These are in the communes around it.',
    facets: [
      'Wage per month',
      'Occupation',
      'Shift',
      'Experience',
      'Working time',
      'Contract',
      'Industrial park',
      'Employer',
    ],
  },
} as const;

const WAYS = [
  ['vi', true],
  ['vi', false],
  ['en', true],
  ['en', false],
] as const;

/** The number that the heading of the results begins with. */
const totalOf = async (page: Page) => Number(/^\d+/.exec(await page.locator('h1').innerText())?.[0]);
const titlesOf = (page: Page) => page.locator('.search-results .list-item h3').allInnerTexts();
const linesOf = async (choices: Locator) =>
  (await choices.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

async function openFold(fold: Locator): Promise<void> {
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
}

/** Opens the filters of a phone, one facet of them, and the first group of a tree. */
async function openFacet(page: Page, title: string): Promise<Locator> {
  await openFold(page.locator('details.filters'));
  const facet = page.locator('details.facet', { has: page.getByText(title, { exact: true }) });
  await openFold(facet);
  const group = facet.locator('details.tree-group').first();
  if ((await group.count()) > 0) await openFold(group);
  return facet;
}

describeInBrowser('looking for work', () => {
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
    world = await World.start();
    await openJobMarket(world, await openCentre(world));
    await world.settle();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  async function onPhone(hasScript: boolean): Promise<Page> {
    const context = await browser.newContext({
      javaScriptEnabled: hasScript,
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
    });
    return context.newPage();
  }

  async function choosePlace(page: Page, label: string, typed: string, hasScript: boolean): Promise<void> {
    if (!hasScript) {
      await page.locator('select[name=noi]').selectOption({ label });
      return;
    }
    const place = page.locator('.searchbar').getByRole('combobox').last();
    await place.fill(typed);
    await place.press('ArrowDown');
    await place.press('Enter');
    expect(await place.inputValue()).toBe(label);
  }

  it.each(WAYS)(
    'by words, a former district, distance and age; in %s, with script: %s',
    async (language, hasScript) => {
      const words = WORDS[language];
      const page = await onPhone(hasScript);
      await page.goto(world.url + words.path);
      expect(await totalOf(page)).toBe(25);

      await page.getByLabel(words.words, { exact: true }).fill('cong nhan');
      await choosePlace(
        page,
        language === 'vi' ? 'Thành phố Phổ Yên (cũ)' : 'Thành phố Phổ Yên (former)',
        'pho yen',
        hasScript,
      );
      await page.getByRole('button', { name: words.search }).click();
      await page.waitForURL(/noi=thanh-pho-pho-yen/);
      const inDistrict = await totalOf(page);
      expect(await titlesOf(page)).toContain('Công nhân may công nghiệp');

      await page.getByRole('link', { name: '10 km' }).click();
      await page.waitForURL(/ban-kinh=10/);
      expect(await totalOf(page)).toBeGreaterThan(inDistrict);
      expect(await page.locator('.search-results').innerText()).toMatch(words.distance);

      await page.goto(world.url + words.path);
      await page.getByRole('link', { name: words.newest }).click();
      await page.waitForURL(/sap-xep=moi/);
      expect((await titlesOf(page))[0]).toBe('Tạp vụ văn phòng');
      await page.locator('a[rel=next]').click();
      await page.waitForURL(/trang=2/);
      expect(await titlesOf(page)).toHaveLength(5);
      await page.context().close();
    },
    60_000,
  );

  it.each(WAYS)(
    'by every filter, which gives as many as it says; in %s, with script: %s',
    async (language, hasScript) => {
      const words = WORDS[language];
      const page = await onPhone(hasScript);
      await page.goto(world.url + words.path);
      const titles = await page.locator('details.facet > summary').allTextContents();
      expect(titles).toEqual(words.facets);
      for (const title of titles) {
        await page.goto(world.url + words.path);
        const facet = await openFacet(page, title);
        const counted = facet.locator('label.choice', { has: page.locator('.facet-count') });
        const offered = await linesOf(counted);
        const count = Number(await counted.first().locator('.facet-count').innerText());
        await counted.first().locator('input').check();
        await page.getByRole('button', { name: words.apply }).click();
        await page.waitForURL(/\?/);
        expect({ title, total: await totalOf(page) }).toEqual({ title, total: count });
        const again = await openFacet(page, title);
        expect(await linesOf(again.locator('label.choice'))).toEqual(expect.arrayContaining(offered));
        expect(await again.locator('input:checked').count()).toBe(1);
      }
      await page.context().close();
    },
    120_000,
  );

  it.each(WAYS)(
    'by a whole group of occupations, and wider where there is nothing; in %s, with script: %s',
    async (language, hasScript) => {
      const words = WORDS[language];
      const page = await onPhone(hasScript);
      await page.goto(`${world.url}${words.path}?q=${encodeURIComponent('trên 8 triệu')}`);
      const facet = await openFacet(page, words.facets[1]);
      const group = facet.locator('details.tree-group').first();
      const count = Number(await group.locator('> summary .facet-count').innerText());
      await group.getByLabel(words.wholeGroup).check();
      await page.getByRole('button', { name: words.apply }).click();
      await page.waitForURL(/nghe=\d&?/);
      expect(await totalOf(page)).toBe(count);
      // The wage that was read from the words is a choice now, so that it can be taken back in the form.
      expect(new URL(page.url()).searchParams.get('q') ?? '').toBe('');
      expect(new URL(page.url()).searchParams.get('luong')).toBe('8');

      await page.goto(world.url + words.path);
      await page.getByLabel(words.words, { exact: true }).fill('bảo vệ');
      await choosePlace(page, 'Vạn Xuân (phường)', 'van xuan', hasScript);
      await page.getByRole('button', { name: words.search }).click();
      await page.waitForURL(/noi=05890/);
      expect(await page.locator('.search-results').innerText()).toContain(words.widened);
      expect(await titlesOf(page)).toEqual(['Bảo vệ nhà xưởng']);
      await page.context().close();
    },
    60_000,
  );

  describe('while somebody types', () => {
    it.each([
      ['/', 'vi'],
      ['/viec-lam', 'vi'],
      ['/en/viec-lam', 'en'],
    ] as const)(
      '%s offers what is open, by keys alone',
      async (path, language) => {
        const page = await onPhone(true);
        await page.goto(world.url + path);
        const field = page.getByRole('combobox', { name: WORDS[language].words, exact: true });
        const list = page.getByRole('listbox', { name: language === 'vi' ? 'Gợi ý' : 'Suggestions' });
        await field.pressSequentially('ke to');
        await list.waitFor();
        expect(await list.getByRole('option').first().innerText()).toMatch(/^kế toán/);
        expect(await field.getAttribute('aria-expanded')).toBe('true');
        await field.press('Escape');
        expect([await list.isVisible(), await field.inputValue()]).toEqual([false, 'ke to']);

        await field.press('ArrowDown');
        await list.waitFor();
        const problems: string[] = [];
        for (const [width, colorScheme] of [
          [360, 'light'],
          [360, 'dark'],
          [1280, 'light'],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          problems.push(...(await sidewaysOverflow(page)), ...(await smallTargets(page)), ...(await axeProblems(page)));
          await picture(page, `suggestions${path.replaceAll('/', '-')}-${width}-${colorScheme}`);
        }
        expect(problems).toEqual([]);
        await field.press('ArrowDown');
        expect(await field.getAttribute('aria-activedescendant')).toBe(
          await list.getByRole('option', { selected: true }).getAttribute('id'),
        );
        await field.press('Enter');
        await page.waitForURL(/q=k/);
        expect(await page.locator('h1').innerText()).toContain('kế toán');
        await page.context().close();
      },
      60_000,
    );

    it('leaves the form alone: what was typed is sent by Enter', async () => {
      const page = await onPhone(true);
      await page.goto(`${world.url}/viec-lam`);
      const field = page.getByLabel('Công việc', { exact: true });
      await field.fill('ke to');
      await page.getByRole('listbox', { name: 'Gợi ý' }).waitFor();
      await field.press('Enter');
      await page.waitForURL(/q=/);
      expect(new URL(page.url()).searchParams.get('q')).toBe('ke to');
      await page.context().close();
    });
  });

  it.each([
    ['understood', 'q=công nhân may gần phổ yên trên 8 triệu&ca=day&nghe=8'],
    ['around', 'noi=thanh-pho-pho-yen&ban-kinh=10'],
    ['tree', 'nghe=8&nghe=82&luong=9.5'],
    ['widened', 'q=bảo vệ&noi=05890'],
    ['nothing', 'ca=weekend&luong=20&khu=diem_thuy'],
    ['nearest', 'q=kế toán thuế&noi=05860&luong=40'],
    ['spelling', 'q=kế toná&nguyen-van=1'],
    ['beyond', 'trang=77'],
  ])(
    'is well laid out and readable by all: %s',
    async (name, query) => {
      const page = await onPhone(true);
      await page.goto(`${world.url}/viec-lam?${query}`);
      await openFold(page.locator('details.filters'));
      const problems: string[] = [];
      for (const [width, colorScheme] of [
        [360, 'light'],
        [360, 'dark'],
        [1280, 'light'],
        [1280, 'dark'],
      ] as const) {
        // High enough that the bar that sticks to the lower edge lies over nothing.
        await page.setViewportSize({ width, height: 3_000 });
        await page.emulateMedia({ colorScheme });
        problems.push(...(await sidewaysOverflow(page)), ...(await smallTargets(page)), ...(await axeProblems(page)));
        await picture(page, `search-${name}-${width}-${colorScheme}`);
      }
      expect(problems).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
