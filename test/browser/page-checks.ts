import { afterAll, beforeAll, expect } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { World } from '../support/world.js';
import { assembleCast, type Cast } from './cast.js';
import { startBrowser } from './chromium.js';
import { axeProblems, Complaints, firstStop, picture, sidewaysOverflow, smallTargets, Weight } from './inspect.js';
import { addressOf } from './pages.js';
import { type Visit } from './visit.js';

export const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const SCRIPT_BUDGET = 25 * 1024;
const FIRST_LOAD_BUDGET = 100 * 1024;

const queryOf = ({ address }: Visit): string => address?.split('?')[1] ?? '';

export function titleOf(visit: Visit): string {
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

interface Opened {
  page: Page;
  complaints: Complaints;
  weight: Weight;
}

/** A world with everybody and their records in it, and a browser that visits its pages. */
export class PageChecks {
  private cast!: Cast;
  world!: World;
  browser!: Browser;

  /** Lays it out before the tests of the suite that it is called in, and clears it away after them. */
  static forSuite(): PageChecks {
    const checks = new PageChecks();
    beforeAll(() => checks.start(), 180_000);
    afterAll(() => checks.stop());
    return checks;
  }

  /** Everything that a page owes to everybody: on a phone and at a desk, by day and by night. @returns its complaints */
  async inVietnamese(visit: Visit): Promise<string[]> {
    const { page, complaints, weight } = await this.open(visit);
    if (visit.isPublic) {
      const { scripts, all } = await weight.measure();
      expect(scripts).toBeLessThanOrEqual(SCRIPT_BUDGET);
      expect(all).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
    }
    expect(await page.title()).not.toBe('');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await this.problemsOf(page, pictureName(visit))).toEqual({ phone: [], dark: [], desk: [] });
    expect(await sidewaysOverflow(page)).toEqual([]);
    // Print sheets and big screens have no navigation that one would want to skip.
    const hasSkipLink = (await page.locator('.skip').count()) > 0;
    expect(hasSkipLink ? await firstStop(page) : '#main').toBe('#main');
    await page.context().close();
    return complaints.lines;
  }

  /** The other language has the same markup with other words, which may be longer. @returns the page's complaints */
  async inEnglish(visit: Visit): Promise<string[]> {
    const { page, complaints } = await this.open(visit, '/en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await page.context().close();
    return complaints.lines;
  }

  /** On a phone by day and by night, then at a desk by night and by day: the page is laid out anew three times. */
  private async problemsOf(page: Page, name: string): Promise<{ phone: string[]; dark: string[]; desk: string[] }> {
    await picture(page, `${name}-360`);
    const phone = await axeProblems(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axeProblems(page, ['color-contrast']);
    await picture(page, `${name}-360-dark`);
    await page.setViewportSize(DESK);
    await picture(page, `${name}-1280-dark`);
    const desk = await axeProblems(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await picture(page, `${name}-1280`);
    desk.push(...(await axeProblems(page, ['color-contrast'])));
    return { phone, dark, desk };
  }

  private async open(visit: Visit, prefix = ''): Promise<Opened> {
    const context = await this.browser.newContext({ viewport: PHONE, colorScheme: 'light', reducedMotion: 'reduce' });
    const cookies = this.cast.as[visit.as].allCookies();
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: this.world.url })));
    const page = await context.newPage();
    const [complaints, weight] = [new Complaints(page, visit.status), new Weight(page)];
    const address = addressOf(visit, this.cast.ids);
    const answer = await page.goto(this.world.url + prefix + (prefix && address === '/' ? '' : address));
    expect(answer?.status()).toBe(visit.status ?? 200);
    expect(answer?.headers()['content-type']).toContain('text/html');
    // A redirect away would test another page under this one's name.
    expect(decodeURI(new URL(page.url()).pathname)).toBe(
      prefix + address.split(/[?#]/)[0]!.replace(/^\/$/, prefix ? '' : '/'),
    );
    return { page, complaints, weight };
  }

  private async start(): Promise<void> {
    // Conversations show what they offer where there is a relay; nobody calls here.
    const relay = { TURN_URLS: 'turn:127.0.0.1:3478', TURN_SECRET: 'x'.repeat(32) };
    this.world = await World.start({ env: relay });
    this.browser = await startBrowser();
    this.cast = await assembleCast(this.world);
  }

  private async stop(): Promise<void> {
    await this.browser?.close();
    await this.world?.stop();
  }
}
