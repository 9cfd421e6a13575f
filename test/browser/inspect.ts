import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type AxeResults } from 'axe-core';
import { type Page, type Response } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page complained about: its console, its policy, requests that failed. */
export class Complaints {
  readonly lines: string[] = [];
  private expected: number | undefined;

  /** @param expected what the page itself answers with, which browsers complain about when it is no 200 */
  constructor(page: Page, expected?: number) {
    this.expected = expected;
    page.on('console', (message) => {
      const isOwn = this.expected !== undefined && message.text().includes(`status of ${this.expected}`);
      if (!isOwn && (message.type() === 'error' || message.type() === 'warning')) this.lines.push(message.text());
    });
    page.on('pageerror', (error) => this.lines.push(error.message));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      // A page that is left drops what it was about to fetch.
      if (reason !== 'net::ERR_ABORTED') this.lines.push(`${request.url()} ${reason}`);
    });
    page.on('response', (response) => {
      const isExpected = response.status() === this.expected && response.request().isNavigationRequest();
      if (response.status() < 400 || isExpected) return;
      this.lines.push(`${response.url()} answered ${response.status()}`);
    });
  }

  /** Forgets what was, before the next page is opened in the same tab. */
  beginAnew(expected?: number): void {
    this.lines.length = 0;
    this.expected = expected;
  }
}

/** What came over the wire, in bytes as a server with gzip would send them. */
export class Weight {
  private readonly responses: Response[] = [];

  constructor(page: Page) {
    page.on('response', (response) => this.responses.push(response));
  }

  /** @returns bytes of scripts, and of everything but fonts */
  async measure(): Promise<{ scripts: number; all: number }> {
    let [scripts, all] = [0, 0];
    for (const response of this.responses) {
      const kind = response.request().resourceType();
      if (kind === 'font' || response.status() >= 300) continue;
      const size = gzipSync(await response.body()).length;
      all += size;
      if (kind === 'script') scripts += size;
    }
    return { scripts, all };
  }
}

/**
 * Runs axe on the page as it stands.
 * @param only rules to run, when not all of them
 * @returns one line for each node that breaks a serious or critical rule
 */
export async function axeProblems(page: Page, only?: readonly string[]): Promise<string[]> {
  // Handed over by the debugger, which the content security policy of the page does not concern.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const results = (await page.evaluate(
    ({ rules, tags }) => {
      const { axe } = globalThis as unknown as { axe: { run(target: unknown, options: object): Promise<unknown> } };
      return axe.run('html', {
        runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
        resultTypes: ['violations'],
      });
    },
    { rules: only, tags: RULES },
  )) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
    );
}

/** Elements that reach beyond the right edge, when the page can be moved sideways. */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
}

/** Buttons and links that look like buttons, and fields, that are lower than a thumb needs. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        '.button, button, select, summary, input:not([type=checkbox], [type=radio], [type=hidden])',
      ),
    )
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height < 43.5)
      .map(
        ({ element, box }) =>
          `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 30)}" ${box.height}`,
      ),
  );
}

/** Keeps a picture of the page for people to look at, when SCREENSHOTS names a folder for them. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What the first press of Tab reaches. */
export async function firstStop(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName ?? '');
}
