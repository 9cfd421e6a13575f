import { it } from '@jest/globals';
import { World } from '../support/world.js';
import { assembleCast } from './cast.js';
import { startBrowser } from './chromium.js';
import { VISITS } from './pages.js';
it('shots', async () => {
  const world = await World.start();
  const browser = await startBrowser();
  const cast = await assembleCast(world);
  const extra = [
    { route: 'hub', as: 'recruiter' as const, address: () => '/nha-tuyen-dung' },
    { route: 'list-all', as: 'centre_manager' as const, address: () => '/can-bo/nha-tuyen-dung' },
    {
      route: 'suspended',
      as: 'centre_manager' as const,
      address: (ids: any) => `/can-bo/nha-tuyen-dung/${ids.suspended}`,
    },
    { route: 'mcase', as: 'centre_manager' as const, address: (ids: any) => `/can-bo/nha-tuyen-dung/${ids.employer}` },
  ];
  const wanted = process.env['SHOTS'] ? new RegExp(process.env['SHOTS']) : /./;
  for (const visit of [...VISITS.filter((v) => /nha-tuyen-dung(?!.*nhap)/.test(v.route)), ...extra]) {
    if (!wanted.test(visit.route)) continue;
    for (const [width, scheme] of [
      [360, 'light'],
      [1280, 'light'],
      [360, 'dark'],
      [1280, 'dark'],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
      await context.addCookies(cast.as[visit.as].allCookies().map((cookie) => ({ ...cookie, url: world.url })));
      const page = await context.newPage();
      await page.goto(world.url + ((visit as any).address?.(cast.ids) ?? visit.route));
      const name = visit.route.replace(/[^a-z:]+/g, '_');
      await page.screenshot({ path: `/tmp/emp/${name}-${width}-${scheme}.png`, fullPage: true });
      await context.close();
    }
  }
  await browser.close();
  await world.stop();
}, 500000);
