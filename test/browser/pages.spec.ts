import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeInBrowser } from './chromium.js';
import { axeProblems, picture, sidewaysOverflow } from './inspect.js';
import { PageChecks, PHONE } from './page-checks.js';
import { isOfStaff, NO_PAGE_TREES, NO_PAGES, VISITS } from './pages.js';

const snapshot = readFileSync(join(import.meta.dirname, '../architecture/routes.txt'), 'utf8');
const routes = snapshot
  .split('\n')
  .map((line) => line.split(/\s+/))
  .filter(([method]) => method === 'GET')
  .map(([, path]) => path!);

it('every page route has a visit, and every visit a route', () => {
  const known = new Set([...VISITS.map((visit) => visit.route), ...Object.keys(NO_PAGES)]);
  const pages = routes.filter((route) => !NO_PAGE_TREES.some((tree) => route.startsWith(tree)));
  expect(pages.length).toBeGreaterThan(8);
  expect(pages.filter((route) => !known.has(route))).toEqual([]);
  expect([...known].filter((route) => !routes.includes(route))).toEqual([]);
});

/** The pages of staff stand in a spec of their own, which runs beside this one. */
describeInBrowser('pages', () => {
  const checks = PageChecks.forSuite();
  checks.testEach(VISITS.filter((visit) => !isOfStaff(visit)));

  it.each(['/khong-co-trang-nay', '/en/khong-co-trang-nay'])('%s, which does not exist', async (address) => {
    const page = await checks.browser.newPage({ viewport: PHONE });
    const answer = await page.goto(checks.world.url + address);
    expect(answer?.status()).toBe(404);
    await picture(page, 'error-404-360');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await page.close();
  });
});
