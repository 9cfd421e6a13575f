import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, SlipsService } from '@app/accounts';
import { Db } from '@app/platform/database';
import { applicantOf } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { counsellorOf, firmOf } from '../support/employers.js';
import { newestCode, openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const HOME = '/may-dung-chung';
const CHOICES = `${HOME}/chon-viec`;
const END = `${HOME}/ket-thuc`;

describe('a device that many people use', () => {
  let world: World;
  let office: Office;
  let posting: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    const { id: employerId } = await firmOf(world, office, { name: 'Xưởng May Dùng Chung', isTrusted: true });
    posting = (await publishedPosting(world, office, { employerId, title: 'Thợ may áo dài' })).id;
    await world.settle();
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const begin = async () => {
    const device = new BrowserSession(world.url);
    await device.get(`${HOME}/bat-dau`);
    return device;
  };
  const names = (device: BrowserSession) => device.allCookies().map(({ name }) => name);
  const sessionsOf = (personId: string) =>
    world.get(Db).query<{ hours: number }>(
      `SELECT round(extract(epoch FROM expires_at - created_at) / 3600)::integer AS hours FROM session
       WHERE person_id = $1 AND revoked_at IS NULL`,
      [personId],
    );

  it('holds nothing while it waits, and begins with one touch', async () => {
    const device = new BrowserSession(world.url);
    const waiting = await device.get(HOME);
    expect(names(device)).toEqual([]);
    expect(waiting.headers.get('cache-control')).toBe('no-store');
    expect((await device.get(CHOICES)).path).toBe(HOME);
    const begun = await device.get(`${HOME}/bat-dau`);
    expect(begun.path).toBe(CHOICES);
    expect(names(device).sort()).toEqual(['device', 'kiosk']);
    expect(begun.html).toMatch(/<html lang="vi" data-kiosk="[0-9a-f-]{36}">/);
    expect(begun.html).toContain('<meta http-equiv="refresh" content="120;url=/may-dung-chung/ket-thuc"');
    expect((await device.get('/en/viec-lam')).html).toContain('120;url=/en/may-dung-chung/ket-thuc');
  });

  it('keeps no page, and each cookie only while somebody goes on', async () => {
    const device = await begin();
    for (const path of ['/viec-lam?q=may', `/viec-lam/${posting}`, '/dang-nhap', CHOICES]) {
      const { headers } = await device.get(path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
      const set = headers.getSetCookie().filter((line) => /^(kiosk|device)=/.test(line));
      expect(set).toHaveLength(2);
      for (const line of set) expect(Number(/Max-Age=(\d+)/.exec(line)![1])).toBeLessThanOrEqual(150);
    }
    expect((await device.get(`${HOME}/con-dung`)).status).toBe(204);
    const own = new BrowserSession(world.url);
    expect((await own.get('/viec-lam')).headers.get('cache-control')).toBe('private, no-cache');
  });

  it('registers somebody by phone, and forgets the session with everything else at the end', async () => {
    const device = await begin();
    const phone = '+84913555001';
    const asked = await device.submit('/dang-nhap', '/dang-nhap', { phone });
    const form = await device.post('/dang-nhap/ma', { phone, code: await newestCode(world, phone) }, asked.csrf);
    const person = { fullName: 'Hoàng Thị Chung', birthDate: '24/11/1998', serviceConsent: 'true', tiep: CHOICES };
    const done = await device.post('/dang-ky', person, form.csrf);
    expect([done.path, done.text.includes('Hồ sơ tìm việc của tôi')]).toEqual([CHOICES, true]);
    const [made] = await world.get(Db).query<{ id: string }>('SELECT id FROM person WHERE phone = $1', [phone]);
    expect(await sessionsOf(made!.id)).toEqual([{ hours: 2 }]);
    const ended = await device.get(END);
    expect(ended.path).toBe(HOME);
    expect(names(device)).toEqual([]);
    expect(await sessionsOf(made!.id)).toEqual([]);
  });

  it('tells the browser to clear what this site left, and closes nothing in a browser of somebody’s own', async () => {
    const device = await begin();
    const cookie = device.allCookies().map(({ name, value }) => `${name}=${value}`);
    const answer = await fetch(new URL(END, world.url), {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: cookie.join('; ') },
    });
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    const taken = answer.headers.getSetCookie();
    expect(taken.map((line) => line.split('=')[0]).sort()).toEqual(['device', 'kiosk']);
    for (const line of taken) expect(line).toMatch(/=;.*Expires=Thu, 01 Jan 1970/);
    const own = new BrowserSession(world.url);
    await own.get('/viec-lam');
    expect((await own.get(END)).path).toBe(HOME);
    expect(names(own)).toEqual(['device']);
  });

  it('lets somebody without a phone apply with the slip that a counsellor printed, and keeps no file', async () => {
    const counsellor = counsellorOf(office);
    const { personId } = await applicantOf(world, office, { fullName: 'Nông Văn Phiếu' });
    const { code } = await world.get(SlipsService).issue(counsellor, personId);
    const device = await begin();
    const slip = { ma: code, birthDate: '24/11/1998' };
    await device.submit('/dang-nhap/phieu', '/dang-nhap/phieu', slip);
    const form = await device.get(`/viec-lam/${posting}/ung-tuyen`);
    await device.post(`/viec-lam/${posting}/ung-tuyen`, {}, form.csrf);
    const sent = await world.get(Db).query('SELECT status FROM application WHERE person_id = $1', [personId]);
    expect(sent).toEqual([{ status: 'submitted' }]);
    const file = await device.get('/tai-khoan/du-lieu');
    expect([file.status, file.text.includes('Máy dùng chung không tải tệp về')]).toEqual([403, true]);
  });
});
