import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { World } from '../support/world.js';
import { assembleCast, type Cast } from './cast.js';
import { describeInBrowser, startBrowser } from './chromium.js';
import { axeProblems, Complaints, firstStop, sidewaysOverflow, picture, smallTargets, Weight } from './inspect.js';
import { addressOf, NO_PAGE_TREES, NO_PAGES, VISITS } from './pages.js';
import { type Visit } from './visit.js';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const SCRIPT_BUDGET = 25 * 1024;
const FIRST_LOAD_BUDGET = 100 * 1024;

const snapshot = readFileSync(join(import.meta.dirname, '../architecture/routes.txt'), 'utf8');
const routes = snapshot
  .split('\n')
  .map((line) => line.split(/\s+/))
  .filter(([method]) => method === 'GET')
  .map(([, path]) => path!);

const queryOf = ({ address }: Visit): string => address?.split('?')[1] ?? '';

function titleOf(visit: Visit): string {
  const { route, as, status } = visit;
  const query = queryOf(visit);
  return `${route}${query && `?${query}`} as ${as}${status ? `, ${status}` : ''}`;
}

/** Another for each visit: a route may be shown to several people, and with a query. */
function pictureName(visit: Visit): string {
  const { route, as, status } = visit;
  const parts = [route.slice(1).replace(/[/:]+/g, '_') || 'home', as, queryOf(visit).replace(/\W+/g, '_'), status];
  return parts.filter(Boolean).join('-');
}

it('every page route has a visit, and every visit a route', () => {
  const known = new Set([...VISITS.map((visit) => visit.route), ...Object.keys(NO_PAGES)]);
  const pages = routes.filter((route) => !NO_PAGE_TREES.some((tree) => route.startsWith(tree)));
  expect(pages.length).toBeGreaterThan(8);
  expect(pages.filter((route) => !known.has(route))).toEqual([]);
  expect([...known].filter((route) => !routes.includes(route))).toEqual([]);
});

describeInBrowser('pages', () => {
  let world: World;
  let cast: Cast;
  let browser: Browser;

  beforeAll(async () => {
    // Conversations show what they offer where there is a relay; nobody calls here.
    const relay = { TURN_URLS: 'turn:127.0.0.1:3478', TURN_SECRET: 'x'.repeat(32) };
    world = await World.start({ env: relay });
    browser = await startBrowser();
    cast = await assembleCast(world);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  async function open(visit: Visit, prefix = ''): Promise<{ page: Page; complaints: Complaints; weight: Weight }> {
    const context = await browser.newContext({ viewport: PHONE, colorScheme: 'light', reducedMotion: 'reduce' });
    await context.addCookies(cast.as[visit.as].allCookies().map((cookie) => ({ ...cookie, url: world.url })));
    const page = await context.newPage();
    const [complaints, weight] = [new Complaints(page, visit.status), new Weight(page)];
    const address = addressOf(visit, cast.ids);
    const answer = await page.goto(world.url + prefix + (prefix && address === '/' ? '' : address));
    expect(answer?.status()).toBe(visit.status ?? 200);
    expect(answer?.headers()['content-type']).toContain('text/html');
    // A redirect away would test another page under this one's name.
    expect(decodeURI(new URL(page.url()).pathname)).toBe(
      prefix + address.split(/[?#]/)[0]!.replace(/^\/$/, prefix ? '' : '/'),
    );
    return { page, complaints, weight };
  }

  it.each(VISITS.map((visit) => [titleOf(visit), visit] as const))('%s', async (_, visit) => {
    const { page, complaints, weight } = await open(visit);
    const { scripts, all } = await weight.measure();
    expect(scripts).toBeLessThanOrEqual(visit.isPublic ? SCRIPT_BUDGET : Infinity);
    expect(all).toBeLessThanOrEqual(visit.isPublic ? FIRST_LOAD_BUDGET : Infinity);
    expect(await page.title()).not.toBe('');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const name = pictureName(visit);
    await picture(page, `${name}-360`);
    const problems = { phone: await axeProblems(page), dark: [] as string[], desk: [] as string[] };
    await page.emulateMedia({ colorScheme: 'dark' });
    problems.dark = await axeProblems(page, ['color-contrast']);
    await picture(page, `${name}-360-dark`);
    await page.setViewportSize(DESK);
    await picture(page, `${name}-1280-dark`);
    problems.desk = await axeProblems(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await picture(page, `${name}-1280`);
    problems.desk.push(...(await axeProblems(page, ['color-contrast'])));
    expect(problems).toEqual({ phone: [], dark: [], desk: [] });
    expect(await sidewaysOverflow(page)).toEqual([]);
    // Print sheets and big screens have no navigation that one would want to skip.
    const hasSkipLink = (await page.locator('.skip').count()) > 0;
    expect(hasSkipLink ? await firstStop(page) : '#main').toBe('#main');
    expect(complaints.lines).toEqual([]);
    await page.context().close();
  });

  it.each(['/khong-co-trang-nay', '/en/khong-co-trang-nay'])('%s, which does not exist', async (address) => {
    const page = await browser.newPage({ viewport: PHONE });
    const answer = await page.goto(world.url + address);
    expect(answer?.status()).toBe(404);
    await picture(page, 'error-404-360');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await page.close();
  });

  it.each(VISITS.map((visit) => [`/en${titleOf(visit)}`, visit] as const))('%s', async (_, visit) => {
    const { page, complaints } = await open(visit, '/en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    expect(complaints.lines).toEqual([]);
    await page.context().close();
  });
});
