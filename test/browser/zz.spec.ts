import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { PostingsService, PostingLife } from '@app/postings';
import { World } from '../support/world.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { counsellorOf, recruiterOf } from '../support/employers.js';
import { submittedPosting, publishedPosting } from '../support/postings.js';
import { describeInBrowser, startBrowser } from './chromium.js';
import { axeProblems, sidewaysOverflow, smallTargets } from './inspect.js';
import { employerRecords } from './stage/employers.js';
import { postingRecords } from './stage/postings.js';

describeInBrowser('shots', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    world = await World.start();
    browser = await startBrowser();
  }, 180000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  it('takes', async () => {
    const office = await openCentre(world);
    const recruiter = await recruiterOf(world, office, { phone: '+84900000093', name: 'Công ty TNHH May Mẫu' });
    const as = {
      recruiter: recruiter.session,
      counsellor: await signInStaff(world, office, 'counsellor'),
      centre_manager: await signInStaff(world, office, 'centre_manager'),
    } as never as Record<string, import('../support/browser-session.js').BrowserSession>;
    const ids: Record<string, string> = { employer: recruiter.employerId };
    Object.assign(ids, await employerRecords({ world, as, office, ids } as never));
    Object.assign(ids, await postingRecords({ world, as, office, ids } as never));
    await world.get(PostingsService).setCounts(ids['online']!, 12, 5);
    const dup = await submittedPosting(world, office, { employerId: ids['employer'], title: 'Nhân viên kho hàng' });
    const closed = await publishedPosting(world, office, { employerId: ids['employer'], title: 'Kế toán xưởng' });
    world.clock.advance(3600_000);
    await world.get(PostingLife).close(counsellorOf(office), closed.id, { reason: 'hired-here' });
    ids['closed'] = closed.id;
    ids['dup'] = dup.id;
    world.clock.advance(3 * 3600_000);
    const list = (process.env['PAGES'] ?? '').split(' ').filter(Boolean);
    const problems: string[] = [];
    for (const entry of list) {
      const [who, name, address] = entry.split('=');
      const path = address!.replace(/\{(\w+)\}/g, (_, k: string) => ids[k]!);
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
      await context.addCookies(as[who!]!.allCookies().map((c) => ({ ...c, url: world.url })));
      const page = await context.newPage();
      page.on('console', (m) => {
        if (m.type() === 'error') problems.push(name + ' console ' + m.text());
      });
      const answer = await page.goto(world.url + path);
      problems.push(`${name} ${answer?.status()} ${page.url().replace(world.url, '')}`);
      for (const [what, found] of Object.entries({
        side: await sidewaysOverflow(page),
        small: await smallTargets(page),
        axe: await axeProblems(page),
      }))
        if (found.length) problems.push(`${name} ${what} ${JSON.stringify(found)}`);
      await page.screenshot({ path: `/tmp/shots/zz/${name}-360.png`, fullPage: true });
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const found of await axeProblems(page, ['color-contrast'])) problems.push(`${name} dark ${found}`);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.screenshot({ path: `/tmp/shots/zz/${name}-1280-dark.png`, fullPage: true });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.screenshot({ path: `/tmp/shots/zz/${name}-1280.png`, fullPage: true });
      for (const found of await axeProblems(page)) problems.push(`${name} desk ${found}`);
      await context.close();
    }
    console.log(problems.join('\n'));
    expect(1).toBe(1);
  }, 500000);
});
