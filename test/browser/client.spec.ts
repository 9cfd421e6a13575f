import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';
import { describeInBrowser, startBrowser } from './chromium.js';

/** What the small scripts add to pages that work without them, tried on the living page of the design system. */
describeInBrowser('comforts by script', () => {
  let world: World;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    world = await World.start();
    await openCentre(world);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  it('search a long list without accents, by keyboard, and send what was chosen', async () => {
    await page.goto(`${world.url}/ui`);
    const place = page.getByRole('combobox', { name: 'Nơi muốn làm việc' }).first();
    await place.fill('dong hy');
    await place.press('ArrowDown');
    expect(await place.getAttribute('aria-activedescendant')).toMatch(/^suggestions-/);
    await place.press('Enter');
    expect(await place.inputValue()).toContain('Đồng Hỷ');
    expect(await place.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('select[name=place]').inputValue()).toMatch(/^\d{5}$/);

    await place.fill('khong co noi nao nhu the');
    expect(await page.getByText('Không có mục nào khớp').isVisible()).toBe(true);
    await place.blur();
    expect(await place.inputValue()).toContain('Đồng Hỷ');
    await place.fill('');
    await place.blur();
    expect(await page.locator('select[name=place]').inputValue()).toBe('');
  });

  it('filter a long list of boxes and keep what is ticked in sight', async () => {
    await page.goto(`${world.url}/ui`);
    const group = page.getByRole('group', { name: /Nơi muốn làm việc/ });
    await group.getByLabel('An Khánh').check();
    await group.getByRole('searchbox').fill('song cong');
    expect(await group.getByLabel('Sông Công').isVisible()).toBe(true);
    expect(await group.getByLabel('An Khánh').isVisible()).toBe(true);
    expect(await group.getByLabel('Ba Bể').isVisible()).toBe(false);
  });

  it('send a form once, however often it is pressed', async () => {
    let sent = 0;
    await page.route('**/dang-nhap', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return route.continue();
    });
    await page.goto(`${world.url}/dang-nhap`);
    await page.getByLabel('Số điện thoại di động').fill('0900 000 055');
    await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('main form')!;
      form.requestSubmit();
      form.requestSubmit();
      form.requestSubmit();
    });
    await page.getByRole('heading', { name: 'Nhập mã' }).waitFor();
    expect(sent).toBe(1);
  });

  it('put what is wrong first, and lead from there to the field', async () => {
    await page.goto(`${world.url}/dang-nhap`);
    await page.getByLabel('Số điện thoại di động').fill('123');
    await page.getByRole('button', { name: 'Gửi mã' }).click();
    await page.locator('#error-summary').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('error-summary');
    await page.locator('#error-summary a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-phone');
    expect(await page.getByLabel('Số điện thoại di động').inputValue()).toBe('123');
  });

  it('close the menu by Escape and by a press beside it', async () => {
    await page.goto(`${world.url}/dich-vu`);
    const menu = page.locator('details.menu');
    await menu.locator('summary').click();
    expect(await menu.getByRole('link', { name: 'Tìm việc' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    await menu.locator('summary').click();
    await page.getByRole('heading', { level: 2 }).last().click();
    expect(await menu.getAttribute('open')).toBeNull();
  });

  it('ask before what cannot be undone and leave the question by one press', async () => {
    await page.goto(`${world.url}/ui`);
    const panel = page.locator('details.confirm');
    await panel.locator('summary').click();
    expect(await page.getByText('Rút đơn này?').isVisible()).toBe(true);
    await panel.getByRole('link').click();
    expect(await panel.getAttribute('open')).toBeNull();
    expect(page.url()).toBe(`${world.url}/ui`);
  });

  it('ask for progress again and again where a page polls, and run no code from attributes', async () => {
    let asked = 0;
    await page.route('**/tien-do', (route) => {
      asked += 1;
      const body =
        asked < 2
          ? '<div id="con" hx-get="/tien-do" hx-trigger="every 100ms" hx-swap="outerHTML">1</div>'
          : '<p id="xong">Xong</p>';
      return route.fulfill({ contentType: 'text/html', body });
    });
    await page.clock.install();
    await page.goto(`${world.url}/ui`);
    // The page's time stands still unless told: a slow answer never meets the next beat of the poll.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.evaluate(() => {
      const place = document.createElement('div');
      place.innerHTML =
        '<div hx-get="/tien-do" hx-trigger="every 100ms" hx-swap="outerHTML">0</div><button hx-on:click="window.hacked = 1">x</button>';
      document.querySelector('main')!.append(place);
      (window as unknown as { htmx: { process(element: Element): void } }).htmx.process(place);
    });
    await page.clock.runFor(100);
    await page.locator('#con').waitFor();
    expect(asked).toBe(1);
    await page.clock.runFor(100);
    await page.locator('#xong').waitFor();
    await page.clock.runFor(1_000);
    expect(asked).toBe(2);
    await page.getByRole('button', { name: 'x', exact: true }).click();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('are not needed: without them the menu opens, a place is chosen, a question is asked', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const quiet = await bare.newPage();
    await quiet.goto(`${world.url}/ui`);
    await quiet.locator('details.menu summary').click();
    await quiet.locator('details.menu').getByRole('link', { name: 'Tìm việc' }).waitFor();
    await quiet.locator('details.menu summary').click();
    await quiet.locator('select[name=place]').selectOption({ label: 'Đồng Hỷ (xã)' });
    await quiet.locator('details.confirm summary').click();
    expect(await quiet.getByText('Rút đơn này?').isVisible()).toBe(true);
    await bare.close();
  });
});
