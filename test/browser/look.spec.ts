import { it } from '@jest/globals';
import { World } from '../support/world.js';
import { openCentre } from '../support/people.js';
import { openJobMarket } from '../support/job-market.js';
import { startBrowser } from './chromium.js';

it('look', async () => {
  const world = await World.start();
  await openJobMarket(world, await openCentre(world));
  await world.settle();
  const browser = await startBrowser();
  const shots: [string, string, number, boolean][] = [
    ['plain', '/viec-lam', 1280, false],
    ['understood', '/viec-lam?q=' + encodeURIComponent('công nhân may gần phổ yên trên 8 triệu') + '&ca=day', 1280, false],
    ['tree', '/viec-lam?nghe=8&nghe=82&luong=9.5', 1280, true],
    ['widened', '/viec-lam?q=' + encodeURIComponent('bảo vệ') + '&noi=05890', 1280, false],
    ['nothing', '/viec-lam?ca=weekend&luong=20&khu=diem_thuy', 1280, false],
    ['beyond', '/viec-lam?trang=77', 1280, false],
    ['m-plain', '/viec-lam', 360, false],
    ['m-understood', '/viec-lam?q=' + encodeURIComponent('công nhân may gần phổ yên trên 8 triệu') + '&ca=day', 360, true],
    ['m-nothing', '/viec-lam?ca=weekend&luong=20&khu=diem_thuy', 360, false],
    ['m-open', '/viec-lam?noi=thanh-pho-pho-yen&ban-kinh=10', 360, false],
  ];
  for (const [name, path, width, dark] of shots) {
    const page = await browser.newPage({ viewport: { width, height: width === 360 ? 1400 : 1000 }, colorScheme: dark ? 'dark' : 'light' });
    await page.goto(world.url + path);
    if (name === 'm-open') await page.locator('.filters > summary').click();
    await page.screenshot({ path: `/tmp/shots/matching/look-${name}.png` });
    await page.close();
  }
  await browser.close();
  await world.stop();
}, 400_000);
