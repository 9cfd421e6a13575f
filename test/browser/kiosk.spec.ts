import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { publishedPosting } from '../support/postings.js';
import { newestCode, openCentre } from '../support/people.js';
import { World } from '../support/world.js';
import { describeInBrowser, startBrowser } from './chromium.js';

const HOME = '/may-dung-chung';
const QUESTION = 'Quý vị còn dùng máy không?';
const BIRTH_DATE = '24/11/1998';

/** A device of the centre in a real browser: it asks, closes by itself, and shows nothing to whoever comes next. */
describeInBrowser('a shared device', () => {
  let world: World;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    world = await World.start();
    const office = await openCentre(world);
    await publishedPosting(world, office, { title: 'Thợ may áo dài' });
    await world.settle();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    await page.clock.install();
    await page.goto(world.url + HOME);
    await page.getByRole('link', { name: 'Bắt đầu' }).click();
    await page.getByRole('heading', { name: 'Quý vị muốn làm gì?' }).waitFor();
  });
  afterEach(() => context.close());

  const question = () => page.getByRole('heading', { name: QUESTION });
  const path = () => new URL(page.url()).pathname;
  const closed = () => page.waitForURL((url) => url.pathname === HOME);
  /** What was sent by a form is not asked for again: the browser says so in a page of its own. */
  const goBackToNothing = async () => {
    await page.goBack({ waitUntil: 'load' }).catch(() => null);
    await page.waitForFunction(() => {
      const typed = [...document.querySelectorAll('input')].map(({ value, type }) => (type === 'hidden' ? '' : value));
      const shown = [document.body.innerText, ...typed, decodeURIComponent(location.search)].join(' ');
      return document.readyState === 'complete' && !/Dùng Chung|thợ may|áo dài|0913|24\/11/i.test(shown);
    });
  };
  const search = async () => {
    await page.getByRole('link', { name: 'Tìm việc' }).last().click();
    await page.waitForURL((url) => url.pathname === '/viec-lam');
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('thợ may');
    await page.keyboard.press('Enter');
    await page.getByText('Thợ may áo dài').first().waitFor();
  };

  it('asks with a countdown, stays at one touch, and closes when nobody answers', async () => {
    await search();
    await page.clock.runFor(95_000);
    await question().waitFor();
    const left = Number(await page.locator('[data-kiosk-seconds]').textContent());
    expect(left).toBeLessThanOrEqual(25);
    expect(left).toBeGreaterThan(15);
    await page.getByRole('button', { name: 'Tôi còn dùng' }).click();
    expect(await question().isVisible()).toBe(false);
    await page.clock.runFor(60_000);
    expect([path(), await question().isVisible()]).toEqual(['/viec-lam', false]);
    await page.clock.runFor(61_000);
    await closed();
    expect(await context.cookies()).toEqual([]);
  });

  it('shows nothing of a visit once it was finished: not by going back, not in the history, not to the next one', async () => {
    await search();
    await page.getByRole('link', { name: 'Chọn việc khác' }).click();
    await page.getByRole('link', { name: /Đăng ký, đăng nhập/ }).click();
    await page.getByLabel('Số điện thoại di động').fill('0913 555 002');
    expect(await page.getByLabel('Số điện thoại di động').getAttribute('autocomplete')).toBe('off');
    await page.getByRole('button', { name: 'Gửi mã' }).click();
    await page.getByLabel('Mã 6 số').fill(await newestCode(world, '+84913555002'));
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByLabel('Họ và tên').fill('Hoàng Thị Dùng Chung');
    await page.getByLabel('Ngày sinh').fill(BIRTH_DATE);
    await page
      .getByLabel(/Lưu hồ sơ|đồng ý/i)
      .first()
      .check();
    await page
      .getByRole('button', { name: /Đăng ký|Hoàn tất|Tiếp tục/ })
      .last()
      .click();
    await page.getByRole('link', { name: 'Hồ sơ tìm việc của tôi' }).waitFor();
    await page.evaluate(() => localStorage.setItem('left', 'behind'));
    await page.getByRole('link', { name: 'Kết thúc' }).first().click();
    await closed();
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    for (let steps = await page.evaluate(() => history.length); steps > 1; steps -= 1) await goBackToNothing();
    await page.goto(`${world.url}${HOME}/bat-dau`);
    for (let steps = 0; steps < 4; steps += 1) await goBackToNothing();
    expect(await context.cookies()).not.toContainEqual(expect.objectContaining({ name: 'session' }));
  });

  it('is read in large type, and closes without a script as well', async () => {
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const plain = await bare.newPage();
    await plain.goto(`${world.url}${HOME}/bat-dau`);
    expect(await plain.content()).toContain('<meta http-equiv="refresh" content="120;url=/may-dung-chung/ket-thuc"');
    await plain.goto(`${world.url}${HOME}/ket-thuc`);
    expect([new URL(plain.url()).pathname, await bare.cookies()]).toEqual([HOME, []]);
    await bare.close();
  });
});
