import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityChecksService, Receptions, PeopleService, type Office } from '@app/accounts';
import { countQueries, Db } from '@app/platform/database';
import { Audit } from '@app/platform/audit';
import { actorOf } from '../support/applications.js';
import { counsellorOf } from '../support/employers.js';
import { BrowserSession, type PageAnswer } from '../support/browser-session.js';
import { newestCode, openBranch, openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const QUEUE = '/can-bo/xac-minh-so';
const HALF_A_YEAR_MS = 190 * 86_400_000;

describe('who a phone number belongs to', () => {
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
  });
  afterAll(() => world.stop());

  /** Proves a number on a browser. @returns the page that this leads to */
  async function prove(browser: BrowserSession, phone: string): Promise<PageAnswer> {
    const codePage = await browser.submit('/dang-nhap', '/dang-nhap', { phone });
    return browser.post('/dang-nhap/ma', { phone, code: await newestCode(world, phone) }, codePage.csrf);
  }

  const idOf = async (phone: string) => (await world.get(PeopleService).findByPhone(phone))!.id;
  const checkOf = async (personId: string) => (await world.get(IdentityChecksService).waitingOf(personId))[0]!;
  const deskOf = (login: string) => signInStaff(world, office, 'counsellor', login);
  const decide = async (desk: BrowserSession, id: string, fields: Record<string, string>) =>
    desk.submit(`${QUEUE}/${id}`, `${QUEUE}/${id}`, fields);

  /** A person whose number has been idle for half a year, on a new device that has given the birth date. */
  async function returning(phone: string, fullName: string): Promise<{ device: BrowserSession; id: string }> {
    await signUp(world, { phone, fullName, birthDate: '01/02/1990' });
    world.clock.advance(HALF_A_YEAR_MS);
    const device = new BrowserSession(world.url);
    const ask = await prove(device, phone);
    expect(ask.path).toBe('/dang-nhap/xac-nhan');
    const waiting = await device.post('/dang-nhap/xac-nhan', { birthDate: '01/02/1990' }, ask.csrf);
    expect(waiting.text).toContain('cán bộ xác nhận');
    expect((await device.get('/tai-khoan')).path).toContain('/dang-nhap');
    return { device, id: await idOf(phone) };
  }

  it('is decided at the desk: confirmed, that device may sign in and no other', async () => {
    const phone = '+84912200001';
    const { device, id } = await returning(phone, 'Ma Văn Cũ');
    const desk = await deskOf('quay1');
    const queue = await desk.get(QUEUE);
    expect(queue.text).toContain('Ma Văn Cũ (1990)');
    expect(queue.text).toContain('Là người trong hồ sơ');
    expect((await desk.get('/can-bo')).text).toContain('Số điện thoại chờ xác minh 1');
    expect((await desk.get(`/can-bo/nguoi-lao-dong/${id}`)).text).toContain('đang chờ xác minh');
    const check = await checkOf(id);
    expect((await decide(desk, check.id, { step: 'confirm' })).text).toContain('Vui lòng chọn căn cứ');
    const done = await decide(desk, check.id, { step: 'confirm', evidence: 'papers' });
    expect(done.text).toContain('đăng nhập lại được ngay');
    expect((await prove(new BrowserSession(world.url), phone)).path).toBe('/dang-nhap/xac-nhan');
    expect((await prove(device, phone)).path).toBe('/');
    expect((await device.get('/tai-khoan')).status).toBe(200);
    const [entry] = await world.get(Audit).listAbout('person', id, { prefix: 'identity.' });
    expect(entry).toMatchObject({ action: 'identity.confirmed', detail: { evidence: 'papers' } });
    expect(JSON.stringify(entry)).not.toContain('912200001');
  });

  it('is decided once, whoever presses first', async () => {
    const { id } = await returning('+84912200002', 'Ma Văn Hai');
    const check = await checkOf(id);
    const desk = await deskOf('quay2');
    await decide(desk, check.id, { step: 'dismiss' });
    const late = await decide(desk, check.id, { step: 'refuse', evidence: 'number_holder' });
    expect(late.text).toContain('đã được người khác xử lý');
    expect(await idOf('+84912200002')).toBe(id);
    expect((await desk.get(`${QUEUE}/${check.id}`)).text).toContain('Yêu cầu này đã được xử lý');
  });

  it('is decided once where one person has asked on several devices and every counter presses at once', async () => {
    const { id } = await returning('+84912200009', 'Ma Văn Chín');
    const checks = world.get(IdentityChecksService);
    const db = world.get(Db);
    await db.query(
      `INSERT INTO identity_check SELECT (jsonb_populate_record(c,
         jsonb_build_object('id', gen_random_uuid(), 'device_id', gen_random_uuid()))).*
       FROM identity_check c, generate_series(1, 4) WHERE c.id = $1`,
      [(await checkOf(id)).id],
    );
    await deskOf('quay9');
    const staff = await db.queryOne<{ id: string }>(
      `SELECT person_id AS id FROM staff_credential WHERE login = 'quay9'`,
    );
    const actor = actorOf(staff!.id, 'counsellor', { officeId: office.id });
    const waiting = await checks.waitingOf(id);
    expect(waiting).toHaveLength(5);
    const answers = await Promise.allSettled(
      waiting.map((check) => checks.decide(actor, check.id, 'refuse', 'number_holder')),
    );
    const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(refusals).toHaveLength(4);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'identity.over' });
  });

  it('passes to the new owner: refused, the old record loses the number and its devices, and is told', async () => {
    const phone = '+84912200003';
    const old = await signUp(world, { phone, fullName: 'Chủ Cũ', birthDate: '01/02/1990' });
    const id = await idOf(phone);
    world.clock.advance(HALF_A_YEAR_MS);
    const device = new BrowserSession(world.url);
    const ask = await prove(device, phone);
    expect(ask.text).toContain('trước đây tôi chưa từng đăng ký');
    const claimed = await device.post('/dang-nhap/so-moi', {}, ask.csrf);
    expect(claimed.text).toContain('Đã báo cho Trung tâm');
    const desk = await deskOf('quay3');
    expect((await desk.get(QUEUE)).text).toContain('Là chủ mới của số');
    const done = await decide(desk, (await checkOf(id)).id, { step: 'refuse', evidence: 'number_holder' });
    expect(done.text).toContain('Đã gỡ số khỏi hồ sơ');
    expect(await world.get(PeopleService).findByPhone(phone)).toBeNull();
    expect((await world.get(PeopleService).get(id)).fullName).toBe('Chủ Cũ');
    expect((await old.get('/tai-khoan')).path).toContain('/dang-nhap');
    await world.settle();
    const told = await world
      .get(Db)
      .query<{ template: string }>('SELECT template FROM notification WHERE person_id = $1', [id]);
    expect(told).toEqual([{ template: 'person.phone-detached' }]);
    const fresh = await prove(device, phone);
    expect(fresh.path).toMatch(/^\/dang-ky/);
    const fields = { fullName: 'Chủ Mới', birthDate: '05/06/1999', serviceConsent: 'true' };
    await device.post('/dang-ky', fields, fresh.csrf);
    expect((await world.get(PeopleService).findByPhone(phone))!.fullName).toBe('Chủ Mới');
  });

  it('does not let anybody find a birth date by trying', async () => {
    const phone = '+84912200004';
    await signUp(world, { phone, birthDate: '01/02/1990' });
    world.clock.advance(HALF_A_YEAR_MS);
    const device = new BrowserSession(world.url);
    const ask = await prove(device, phone);
    for (let day = 10; day < 15; day += 1) {
      const wrong = await device.post('/dang-nhap/xac-nhan', { birthDate: `${day}/02/1990` }, ask.csrf);
      expect(wrong.text).toContain('Ngày sinh không khớp');
    }
    expect((await device.post('/dang-nhap/xac-nhan', { birthDate: '01/02/1990' }, ask.csrf)).status).toBe(429);
  });

  it('is asked for once when staff have written the number down, since they may have mistyped it', async () => {
    const phone = '+84912200005';
    const desk = await deskOf('quay5');
    const form = '/can-bo/nguoi-lao-dong/moi';
    const walkIn = { fullName: 'Đến Quầy', birthDate: '03/04/1980', phone: '0912 200 005', serviceConsent: 'true' };
    const made = await desk.submit(form, form, walkIn);
    expect(made.path).toBe(`/can-bo/nguoi-lao-dong/${await idOf(phone)}`);
    expect(made.text).toContain('chưa đăng nhập lần nào bằng số này');
    const stranger = new BrowserSession(world.url);
    const ask = await prove(stranger, phone);
    expect(ask.text).toContain('do cán bộ ghi vào hồ sơ');
    expect(ask.text).not.toContain('Đến Quầy');
    const wrong = await stranger.post('/dang-nhap/xac-nhan', { birthDate: '04/04/1980' }, ask.csrf);
    expect(wrong.status).toBe(422);
    const own = new BrowserSession(world.url);
    const question = await prove(own, phone);
    expect((await own.post('/dang-nhap/xac-nhan', { birthDate: '03/04/1980' }, question.csrf)).path).toBe('/');
    expect((await prove(new BrowserSession(world.url), phone)).path).toBe('/');
  });

  it('lapses when nobody comes within a month', async () => {
    const { id } = await returning('+84912200006', 'Ma Văn Sáu');
    world.clock.advance(29 * 86_400_000);
    await world.runJob('lapse-identity-checks');
    expect(await checkOf(id)).toBeDefined();
    world.clock.advance(2 * 86_400_000);
    await world.runJob('lapse-identity-checks');
    expect(await checkOf(id)).toBeUndefined();
  });

  it('is listed page by page in one query', async () => {
    const checks = world.get(IdentityChecksService);
    for (let more = 0; more < 3; more += 1) await returning(`+8491220010${more}`, `Người Chờ ${more}`);
    const { result, statements } = await countQueries(() => checks.queue(counsellorOf(office), null, 2));
    expect(statements).toHaveLength(1);
    const rest = await checks.queue(counsellorOf(office), { at: result[1]!.createdAt, id: result[1]!.id }, 10);
    const all = [...result, ...rest].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(await checks.countWaiting(counsellorOf(office)));
    const branch = counsellorOf(await openBranch(world, office));
    expect([await checks.queue(branch, null, 2), await checks.countWaiting(branch)]).toEqual([[], 0]);
    await expect(checks.get(branch, all[0]!)).rejects.toMatchObject({ code: 'identity.not-found' });
    await world.get(Receptions).receive(branch, result[0]!.personId, { reason: 'at-desk' });
    expect((await checks.queue(branch, null, 2)).map(({ id }) => id)).toEqual([all[0]]);
  });

  describe('without an SMS', () => {
    const slipOn = (page: PageAnswer): string => /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(page.text)![0];

    async function walkIn(desk: BrowserSession, fullName: string): Promise<string> {
      const form = '/can-bo/nguoi-lao-dong/moi';
      const made = await desk.submit(form, form, { fullName, birthDate: '05/09/1975', serviceConsent: 'true' });
      return made.path.split('/').at(-1)!;
    }

    const print = async (desk: BrowserSession, id: string) =>
      desk.post(`/can-bo/nguoi-lao-dong/${id}/phieu`, {}, (await desk.get(`/can-bo/nguoi-lao-dong/${id}`)).csrf);

    const use = (browser: BrowserSession, ma: string, birthDate: string) =>
      browser.submit(`/dang-nhap/phieu?ma=${ma}`, '/dang-nhap/phieu', { ma, birthDate });

    it('a code printed at the desk opens the record once, with the birth date', async () => {
      const desk = await deskOf('in1');
      const id = await walkIn(desk, 'Lý Thị Phiếu');
      const sheet = await print(desk, id);
      expect(sheet.status).toBe(200);
      expect(sheet.headers.get('cache-control')).toBe('no-store');
      expect(sheet.text).toContain('Lý Thị Phiếu');
      const code = slipOn(sheet);
      const own = new BrowserSession(world.url);
      expect((await own.get(`/dang-nhap/phieu?ma=${code}`)).html).toContain(`value="${code}"`);
      const wrong = await use(own, code, '06/09/1975');
      expect(wrong.status).toBe(422);
      expect(wrong.text).toContain('Mã trên phiếu hoặc ngày sinh chưa đúng');
      expect((await use(own, code.toLowerCase().replace('-', ' '), '05/09/1975')).path).toBe('/');
      expect((await own.get('/tai-khoan')).html).toContain('Lý Thị Phiếu');
      expect((await use(new BrowserSession(world.url), code, '05/09/1975')).status).toBe(422);
      await world.settle();
      expect((await own.get('/thong-bao')).text).toContain('Đã đăng nhập bằng phiếu');
      const actions = (await world.get(Audit).listAbout('person', id)).map(({ action }) => action);
      expect(actions).toEqual(expect.arrayContaining(['person.slip-issued', 'person.slip-used']));
    });

    it('a new slip replaces the old one, and one that is over or tried too often is dead', async () => {
      const desk = await deskOf('in2');
      const id = await walkIn(desk, 'Lý Văn Hai');
      const first = slipOn(await print(desk, id));
      const second = slipOn(await print(desk, id));
      expect((await use(new BrowserSession(world.url), first, '05/09/1975')).status).toBe(422);
      for (let guess = 1; guess < 6; guess += 1) {
        expect((await use(new BrowserSession(world.url), second, `0${guess}/01/1975`)).status).toBe(422);
      }
      expect((await use(new BrowserSession(world.url), second, '05/09/1975')).status).toBe(422);
      const third = slipOn(await print(desk, id));
      world.clock.advance(48 * 3_600_000 + 1);
      expect((await use(new BrowserSession(world.url), third, '05/09/1975')).status).toBe(422);
    });

    it('is not printed for members of staff, nor by those who may not', async () => {
      const desk = await deskOf('in3');
      const [staff] = await world
        .get(Db)
        .query<{ id: string }>(`SELECT person_id AS id FROM staff_credential WHERE login = 'in3'`);
      const { csrf } = await desk.get('/can-bo');
      expect((await desk.post(`/can-bo/nguoi-lao-dong/${staff!.id}/phieu`, {}, csrf)).status).toBe(404);
      expect((await desk.get(`/can-bo/nguoi-lao-dong/${staff!.id}`)).status).toBe(404);
      const seeker = await signUp(world, { phone: '+84912200009' });
      const own = await idOf('+84912200009');
      const page = await seeker.get('/tai-khoan');
      expect((await seeker.post(`/can-bo/nguoi-lao-dong/${own}/phieu`, {}, page.csrf)).status).toBe(403);
    });
  });
});
