import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { describeInBrowser, startBrowser } from './chromium.js';
import { axeProblems, Complaints, firstStop, sidewaysOverflow, smallTargets } from './inspect.js';

/** A page with one fault of each kind that the visits look for. */
const FAULTY = `<!doctype html><html lang="vi"><title>Trang lỗi</title><body><main><h1>Trang lỗi</h1>
  <p style="color:#999;background:#fff">Chữ nhạt</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">
  <button style="height:20px">Nút</button><div class="wide" style="width:900px">Rộng</div><a href="/x">Liên kết</a>
</main></body></html>`;

describeInBrowser('the inspection of pages', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.setContent(FAULTY);
  });
  afterAll(() => browser?.close());

  it('finds faint letters and pictures without words', async () => {
    const found = (await axeProblems(page)).join('\n');
    expect(found).toContain('color-contrast: p');
    expect(found).toContain('image-alt: img');
  });

  it('finds what is too wide, too low, or before the skip link', async () => {
    expect(await sidewaysOverflow(page)).toEqual(['div.wide']);
    expect(await smallTargets(page)).toEqual(['button "Nút" 20']);
    expect(await firstStop(page)).not.toBe('#main');
  });

  it('hears what a page complains about', async () => {
    const complaints = new Complaints(page);
    await page.evaluate(() =>
      setTimeout(() => {
        throw new Error('a script broke');
      }),
    );
    await page.waitForTimeout(100);
    expect(complaints.lines.join()).toContain('a script broke');
  });
});
