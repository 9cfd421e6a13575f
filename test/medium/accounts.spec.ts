import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleService, type Office } from '@app/accounts';
import { Db } from '@app/platform/database';
import { BrowserSession } from '../support/browser-session.js';
import { newestCode, openCentre, signInStaff, signUp, STAFF_PASSWORD } from '../support/people.js';
import { World } from '../support/world.js';

const tiepIn = (html: string) => /name="tiep" value="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');

describe('accounts', () => {
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
  });
  afterAll(() => world.stop());

  it('signs up by phone and code, and appends the fact in the same transaction', async () => {
    const browser = await signUp(world, { phone: '+84912000001', fullName: 'lò thị thử' });
    const account = await browser.get('/tai-khoan');
    expect(account.status).toBe(200);
    expect(account.html).toContain('Lò Thị Thử');
    const person = await world.get(PeopleService).findByPhone('+84912000001');
    expect(person).toMatchObject({ officeId: office.id, birthDate: '1998-11-24', channel: 'online' });
    const facts = await world
      .get(Db)
      .query<{ type: string; data: object }>(
        'SELECT type, data FROM fact f JOIN subject_link l ON l.subject::text = f.subject WHERE l.person_id = $1',
        [person!.id],
      );
    expect(facts).toEqual([
      {
        type: 'person.registered',
        data: { birthDate: '1998-11-24', clientType: 'free', channel: 'online', office: office.id },
      },
    ]);
    expect(JSON.stringify(facts)).not.toContain('Lò');
  });

  it('answers a known and an unknown number alike until the code is right', async () => {
    const texts = [];
    for (const phone of ['+84912000001', '+84912000099']) {
      const browser = new BrowserSession(world.url);
      const answer = await browser.submit('/dang-nhap', '/dang-nhap', { phone });
      const wrong = await browser.post('/dang-nhap/ma', { phone, code: '000000' }, answer.csrf);
      texts.push([answer.status, wrong.status, wrong.text.replace(/0912 000 \d+/g, '')]);
    }
    expect(texts[0]).toEqual(texts[1]);
    expect(texts[0]![1]).toBe(422);
  });

  it('does not take a code of another device, nor the same code twice, nor after five minutes', async () => {
    const phone = '+84912000001';
    const own = new BrowserSession(world.url);
    const page = await own.submit('/dang-nhap', '/dang-nhap', { phone });
    const code = await newestCode(world, phone);
    const other = new BrowserSession(world.url);
    const { csrf } = await other.get('/dang-nhap');
    expect((await other.post('/dang-nhap/ma', { phone, code }, csrf)).status).toBe(422);
    expect((await own.post('/dang-nhap/ma', { phone, code }, page.csrf)).status).toBe(200);
    expect((await own.get('/tai-khoan')).status).toBe(200);
    expect((await own.post('/dang-nhap/ma', { phone, code }, (await own.get('/tai-khoan')).csrf)).status).toBe(422);
    const late = await other.submit('/dang-nhap', '/dang-nhap', { phone });
    const lateCode = await newestCode(world, phone);
    world.clock.advance(5 * 60_000 + 1);
    expect((await other.post('/dang-nhap/ma', { phone, code: lateCode }, late.csrf)).status).toBe(422);
  });

  it('leads back to the page from whose head somebody signed in, in the language of the page', async () => {
    const phone = '+84912000009';
    await signUp(world, { phone });
    world.clock.advance(5 * 60_000);
    const own = new BrowserSession(world.url);
    const from = await own.get('/en/viec-lam?q=may&noi=05710');
    const door = /class="site-head-link" href="([^"]+)"/.exec(from.html)![1]!;
    const codePage = await own.submit(door, '/en/dang-nhap', { phone, tiep: tiepIn((await own.get(door)).html) });
    const fields = { phone, code: await newestCode(world, phone), tiep: tiepIn(codePage.html) };
    expect((await own.post('/en/dang-nhap/ma', fields, codePage.csrf)).path).toBe('/en/viec-lam?q=may&noi=05710');
  });

  it('keeps what was typed and says what is wrong', async () => {
    const phone = '+84912000002';
    const browser = new BrowserSession(world.url);
    const codePage = await browser.submit('/dang-nhap', '/dang-nhap', { phone });
    const register = await browser.post(
      '/dang-nhap/ma',
      { phone, code: await newestCode(world, phone) },
      codePage.csrf,
    );
    const young = await browser.post(
      '/dang-ky',
      { fullName: '<script>alert(1)</script>', birthDate: '25/11/2011', serviceConsent: 'true' },
      register.csrf,
    );
    expect(young.status).toBe(422);
    expect(young.text).toContain('từ đủ 15 tuổi');
    expect(young.html).toContain('value="&lt;script>alert(1)&lt;/script>"');
    const withoutConsent = await browser.post(
      '/dang-ky',
      { fullName: 'Người Thử', birthDate: '31/02/1990' },
      young.csrf,
    );
    expect(withoutConsent.text).toContain('Ngày chưa đúng');
    expect(withoutConsent.text).toContain('Trung tâm cần sự đồng ý này');
    expect(await world.get(PeopleService).findByPhone(phone)).toBeNull();
  });

  it('asks the owner of a long idle number for the birth date and a check at the desk', async () => {
    const phone = '+84912000003';
    await signUp(world, { phone, birthDate: '01/02/1990' });
    world.clock.advance(200 * 86_400_000);
    const device = new BrowserSession(world.url);
    const codePage = await device.submit('/dang-nhap', '/dang-nhap', { phone });
    const ask = await device.post('/dang-nhap/ma', { phone, code: await newestCode(world, phone) }, codePage.csrf);
    expect(ask.path).toBe('/dang-nhap/xac-nhan');
    expect((await device.post('/dang-nhap/xac-nhan', { birthDate: '02/02/1990' }, ask.csrf)).status).toBe(422);
    const waiting = await device.post('/dang-nhap/xac-nhan', { birthDate: '01/02/1990' }, ask.csrf);
    expect(waiting.text).toContain('cán bộ xác nhận');
    expect((await device.get('/tai-khoan')).path).toContain('/dang-nhap');
  });

  it('lets staff in by password and code only, and each code once', async () => {
    const browser = await signInStaff(world, office, 'counsellor');
    expect((await browser.get('/can-bo/nguoi-lao-dong')).status).toBe(200);
    const thief = new BrowserSession(world.url);
    const wrong = await thief.submit('/can-bo/dang-nhap', '/can-bo/dang-nhap', {
      login: 'counsellor',
      password: STAFF_PASSWORD,
      code: '000000',
    });
    const unknown = await thief.submit('/can-bo/dang-nhap', '/can-bo/dang-nhap', {
      login: 'nobody',
      password: 'x',
      code: '000000',
    });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(wrong.html).not.toContain(STAFF_PASSWORD);
  });

  it('finds people without accents and by the end of the phone, and registers a walk-in without a phone', async () => {
    const browser = await signInStaff(world, office, 'counsellor', 'quay');
    const registered = await browser.submit('/can-bo/nguoi-lao-dong/moi', '/can-bo/nguoi-lao-dong/moi', {
      fullName: 'Nông Văn Đèn',
      birthDate: '05/09/1975',
      clientType: 'ui',
      serviceConsent: 'true',
    });
    expect(registered.status).toBe(200);
    expect((await browser.get('/can-bo/nguoi-lao-dong?ten=nong+van+den')).text).toContain('Nông Văn Đèn');
    expect((await browser.get('/can-bo/nguoi-lao-dong?ten=0001')).text).toContain('Lò Thị Thử');
    expect((await browser.get('/can-bo/nguoi-lao-dong?ten=%25%25')).text).toContain('ít nhất 2 chữ cái');
    expect((await browser.get('/can-bo/nguoi-lao-dong?ten=xyz')).text).toContain('Không tìm thấy');
  });

  it('refuses what the role does not allow, strangers, and forms of other sites', async () => {
    const seeker = await signUp(world, { phone: '+84912000004' });
    expect((await seeker.get('/can-bo/nguoi-lao-dong')).status).toBe(403);
    const stranger = new BrowserSession(world.url);
    expect((await stranger.get('/tai-khoan')).path).toBe('/dang-nhap?tiep=%2Ftai-khoan');
    expect((await seeker.post('/tai-khoan/thiet-bi', { sessionId: 'x' }, 'forged')).status).toBe(403);
  });

  it('does not let a link lead to another site after signing in', async () => {
    const browser = new BrowserSession(world.url);
    for (const evil of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
      const page = await browser.get(`/dang-nhap?tiep=${encodeURIComponent(evil)}`);
      expect(page.html).toContain('name="tiep" value="/"');
    }
  });

  it('keeps the way on over a wrong number, and shows the staff their own door', async () => {
    const browser = new BrowserSession(world.url);
    const wrong = await browser.submit('/dang-nhap?tiep=%2Fho-so', '/dang-nhap', { tiep: '/ho-so', phone: '12' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('name="tiep" value="/ho-so"');
    expect((await browser.get('/dang-nhap/phieu?tiep=%2Fho-so')).html).toContain('name="tiep" value="/ho-so"');
    expect((await browser.get('/can-bo/duyet-tin')).path).toBe('/can-bo/dang-nhap?tiep=%2Fcan-bo%2Fduyet-tin');
    expect((await browser.get('/can-bo/dang-nhap')).html).toContain('name="tiep" value="/can-bo"');
  });

  it('two people saving one record: the second is told and keeps what was typed', async () => {
    const browser = await signUp(world, { phone: '+84912000005', fullName: 'Một Tên' });
    const page = await browser.get('/tai-khoan');
    const version = /name="version" value="(\d+)"/.exec(page.html)![1]!;
    const fields = { version, birthDate: '24/11/1998', language: 'vi' };
    expect((await browser.post('/tai-khoan', { ...fields, fullName: 'Tên Mới' }, page.csrf)).status).toBe(200);
    const second = await browser.post('/tai-khoan', { ...fields, fullName: 'Tên Khác' }, page.csrf);
    expect(second.status).toBe(422);
    expect(second.text).toContain('Người khác vừa sửa');
    expect(second.html).toContain('Tên Khác');
  });
});
