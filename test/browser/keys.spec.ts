import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PeopleService } from '@app/accounts';
import { type Browser, type Page } from 'playwright-core';
import { actorOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { recruiterOf } from '../support/employers.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';
import { describeInBrowser, startBrowser } from './chromium.js';

describeInBrowser('the keys of a desk', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  let desk: string;

  beforeAll(async () => {
    browser = await startBrowser();
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    const office = await openCentre(world);
    const fair = await LiveFair.open(world, office, 1);
    const booth = fair.booths[0]!.id;
    const phone = '+84900000711';
    const { session } = await recruiterOf(world, office, { phone, name: 'Công ty Bấm Phím' });
    const { id } = (await world.get(PeopleService).findByPhone(phone))!;
    await fair.staff(booth, actorOf(id, 'employer_recruiter'));
    await fair.run(await fair.entered(), { kind: 'join', booth });
    desk = `${world.url}/nha-tuyen-dung/gian/${booth}`;
    page = await signedIn(browser, session);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  async function signedIn(browser: Browser, session: BrowserSession): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies(session.allCookies().map((cookie) => ({ ...cookie, url: world.url })));
    return context.newPage();
  }

  it('press the buttons that bear them, but not while they are off or somebody types', async () => {
    await page.goto(desk);
    const keys = page.getByRole('checkbox');
    await keys.uncheck();
    await page.keyboard.press('KeyV');
    expect(await page.getByRole('button', { name: 'Vào bàn' }).getAttribute('aria-keyshortcuts')).toBe('V');
    await keys.check();
    await Promise.all([page.waitForURL(desk), page.waitForEvent('load'), page.keyboard.press('KeyV')]);
    await Promise.all([page.waitForURL(/tro-chuyen/), page.keyboard.press('KeyG')]);
    await Promise.all([page.waitForURL(desk), page.keyboard.press('KeyB')]);
    await page.getByLabel('Ghi chú riêng của đơn vị').fill('');
    await page.getByLabel('Ghi chú riêng của đơn vị').press('KeyT');
    expect(await page.getByLabel('Ghi chú riêng của đơn vị').inputValue()).toBe('t');
    expect(page.url()).toBe(desk);
    await page.getByLabel('Ghi chú riêng của đơn vị').blur();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('KeyT')]);
    expect(await page.getByRole('button', { name: 'Gọi người kế tiếp' }).isVisible()).toBe(true);
  });
});
