import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { World } from '../support/world.js';
import { assembleCast, type Cast, type Who } from './cast.js';
import { startBrowser } from './chromium.js';
import { axeProblems, Complaints, firstStop, picture, sidewaysOverflow, smallTargets, Weight } from './inspect.js';
import { addressOf } from './pages.js';
import { type Visit } from './visit.js';

export const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const SCRIPT_BUDGET = 25 * 1024;
const FIRST_LOAD_BUDGET = 100 * 1024;

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

/** A browser of somebody's own with one page in it. */
interface Tab {
  page: Page;
  complaints: Complaints;
}

/** A world with everybody and their records in it, and a browser that visits its pages. */
export class PageChecks {
  private cast!: Cast;
  private readonly tabs = new Map<Who, Tab>();
  world!: World;
  browser!: Browser;

  /** Lays it out before the tests of the suite that it is called in, and clears it away after them. */
  static forSuite(): PageChecks {
    const checks = new PageChecks();
    beforeAll(() => checks.start(), 180_000);
    afterAll(() => checks.stop());
    return checks;
  }

  /** Two tests for each visit, one in each language. */
  testEach(visits: readonly Visit[]): void {
    it.each(visits.map((visit) => [titleOf(visit), visit] as const))('%s', async (_, visit) => {
      expect(await this.inVietnamese(visit)).toEqual([]);
    });
    it.each(visits.map((visit) => [`/en${titleOf(visit)}`, visit] as const))('%s', async (_, visit) => {
      expect(await this.inEnglish(visit)).toEqual([]);
    });
  }

  /** Everything that a page owes to everybody: on a phone and at a desk, by day and by night. @returns its complaints */
  private async inVietnamese(visit: Visit): Promise<string[]> {
    const isWeighed = visit.isPublic === true;
    const tab = isWeighed ? await this.newTab() : await this.tabOf(visit.as);
    const { page, complaints } = tab;
    const weight = isWeighed ? new Weight(page) : null;
    await this.open(visit, tab);
    if (weight) {
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
    if (isWeighed) await page.context().close();
    return [...complaints.lines];
  }

  /** The other language has the same markup with other words, which may be longer. @returns the page's complaints */
  private async inEnglish(visit: Visit): Promise<string[]> {
    const tab = await this.tabOf(visit.as);
    const { page, complaints } = tab;
    await this.open(visit, tab, '/en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    return [...complaints.lines];
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

  private async open(visit: Visit, { page, complaints }: Tab, prefix = ''): Promise<void> {
    // What the page before is still about to ask for is no concern of this one.
    await page.goto('about:blank');
    complaints.beginAnew(visit.status);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.context().clearCookies();
    const cookies = this.cast.as[visit.as].allCookies();
    await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, url: this.world.url })));
    const address = addressOf(visit, this.cast.ids);
    const answer = await page.goto(this.world.url + prefix + (prefix && address === '/' ? '' : address));
    expect(answer?.status()).toBe(visit.status ?? 200);
    expect(answer?.headers()['content-type']).toContain('text/html');
    // A redirect away would test another page under this one's name.
    expect(decodeURI(new URL(page.url()).pathname)).toBe(
      prefix + address.split(/[?#]/)[0]!.replace(/^\/$/, prefix ? '' : '/'),
    );
  }

  /** Everybody goes from page to page in one tab, as people do: a new browser for each takes a third more time. */
  private async tabOf(who: Who): Promise<Tab> {
    const tab = this.tabs.get(who) ?? (await this.newTab());
    this.tabs.set(who, tab);
    return tab;
  }

  /** As of somebody who comes for the first time. */
  private async newTab(): Promise<Tab> {
    const context = await this.browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    return { page, complaints: new Complaints(page) };
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
