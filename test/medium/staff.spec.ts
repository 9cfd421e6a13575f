import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { PeopleService, StaffAccountsService, StaffService, type Office } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db, countQueries } from '@app/platform/database';
import { BrowserSession, type PageAnswer, versionOn } from '../support/browser-session.js';
import { openCentre, signInStaff, signUp, STAFF_PASSWORD } from '../support/people.js';
import { World } from '../support/world.js';

const LIST = '/can-bo/tai-khoan-can-bo';
const SETUP = '/can-bo/thiet-lap';
const PASSWORD = 'một đàn cò trắng bay';

const setupCodeOn = (page: PageAnswer): string => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(page.text)![0];
const recoveryCodesOn = (page: PageAnswer): string[] => page.text.match(/\b[0-9a-f]{5}-[0-9a-f]{5}\b/g) ?? [];

describe('staff accounts', () => {
  let world: World;
  let office: Office;
  let admin: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    admin = await signInStaff(world, office, 'administrator', 'quantri');
  });
  afterAll(() => world.stop());

  const invite = (login: string, fields: Record<string, string> = {}) =>
    admin.submit(`${LIST}/moi`, `${LIST}/moi`, {
      fullName: `Cán Bộ ${login}`,
      login,
      role: 'counsellor',
      officeId: office.id,
      ...fields,
    });

  const idOf = async (login: string): Promise<string> => {
    const [row] = await world
      .get(Db)
      .query<{ id: string }>('SELECT person_id AS id FROM staff_credential WHERE login = $1', [login]);
    return row!.id;
  };

  const appCode = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.clock.now().getTime() });

  /** Goes through the set-up with a slip's code. @returns the secret and the recovery codes */
  async function setUp(browser: BrowserSession, code: string): Promise<{ secret: string; codes: string[] }> {
    const start = await browser.get(`${SETUP}?ma=${code}`);
    const isKept = start.text.includes('Mật khẩu hiện nay');
    const chosen = isKept
      ? await browser.post(`${SETUP}/mat-khau-cu`, { ma: code, password: PASSWORD }, start.csrf)
      : await browser.post(`${SETUP}/mat-khau`, { ma: code, password: PASSWORD, again: PASSWORD }, start.csrf);
    const secret = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(chosen.text)![0].replaceAll(' ', '');
    world.clock.advance(30_000);
    const done = await browser.post(`${SETUP}/xac-thuc`, { ma: code, code: appCode(secret) }, chosen.csrf);
    expect(done.status).toBe(200);
    expect(done.headers.get('cache-control')).toBe('no-store');
    return { secret, codes: recoveryCodesOn(done) };
  }

  const signIn = (browser: BrowserSession, login: string, password: string, code: string) =>
    browser.submit('/can-bo/dang-nhap', '/can-bo/dang-nhap', { login, password, code });

  it('keep how they are reached themselves, and nothing else of their record', async () => {
    const own = await signInStaff(world, office, 'counsellor', 'lienhe');
    const page = await own.get('/tai-khoan');
    expect(page.html).not.toContain('name="fullName"');
    const fields = { version: versionOn(page), email: 'lienhe@vidu.example', language: 'vi', fullName: 'Tên Khác' };
    expect((await own.post('/tai-khoan/lien-he', fields, page.csrf)).text).toContain('Đã lưu.');
    const person = await world.get(PeopleService).get(await idOf('lienhe'));
    expect(person).toMatchObject({ email: 'lienhe@vidu.example', fullName: 'Cán Bộ lienhe' });
    const late = await own.post('/tai-khoan/lien-he', { ...fields, email: 'cu@vidu.example' }, page.csrf);
    expect(late.status).toBe(422);
    expect(late.html).toContain('cu@vidu.example');
    const wrong = await own.post('/tai-khoan/lien-he', { ...fields, email: 'khong phai thu' }, page.csrf);
    expect(wrong.html).toContain('khong phai thu');
  });

  it('are managed by those alone who may', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor', 'khongquyen');
    for (const path of [LIST, `${LIST}/moi`, `${LIST}/${await idOf('quantri')}`]) {
      expect((await counsellor.get(path)).status).toBe(403);
    }
    const seeker = await signUp(world, { phone: '+84912100001' });
    const person = await world.get(PeopleService).findByPhone('+84912100001');
    expect((await admin.get(`${LIST}/${person!.id}`)).status).toBe(404);
    expect((await seeker.get('/tai-khoan/bao-mat')).status).toBe(404);
  });

  it('let a new member choose password and authenticator alone, with a slip that works once', async () => {
    const slip = await invite('lan.nt', { email: 'lan@vidu.example' });
    expect(slip.status).toBe(200);
    expect(slip.headers.get('cache-control')).toBe('no-store');
    expect(slip.text).toContain('Phiếu này chỉ hiện một lần');
    const code = setupCodeOn(slip);
    expect((await admin.get(`${LIST}/${await idOf('lan.nt')}`)).text).not.toContain(code);
    expect((await admin.get(LIST)).text).toContain('Chờ thiết lập');

    const member = new BrowserSession(world.url);
    const typed = await member.get(`${SETUP}?ma=${code.toLowerCase().replaceAll('-', '+')}`);
    expect(typed.text).toContain('lan.nt');
    const weak = await member.post(
      `${SETUP}/mat-khau`,
      { ma: code, password: 'lan.nt-2026!', again: 'khác' },
      typed.csrf,
    );
    expect(weak.text).toContain('Hai lần nhập chưa giống nhau');
    const guessable = { ma: code, password: 'lan.nt-2026!', again: 'lan.nt-2026!' };
    const refused = await member.post(`${SETUP}/mat-khau`, guessable, typed.csrf);
    expect(refused.text).toContain('dễ đoán');
    expect(refused.html).not.toContain('lan.nt-2026!');
    const { secret, codes } = await setUp(member, code);
    expect(new Set(codes).size).toBe(8);
    expect((await member.get('/tai-khoan')).status).toBe(200);
    expect((await member.get(`${SETUP}?ma=${code}`)).text).toContain('không còn dùng được');

    world.clock.advance(30_000);
    const other = new BrowserSession(world.url);
    expect((await signIn(other, 'LAN.NT', PASSWORD, appCode(secret))).status).toBe(200);
    const again = new BrowserSession(world.url);
    expect((await signIn(again, 'lan.nt', PASSWORD, appCode(secret))).status).toBe(422);
    expect((await signIn(again, 'lan.nt', PASSWORD, codes[0]!)).status).toBe(200);
    expect((await signIn(new BrowserSession(world.url), 'lan.nt', PASSWORD, codes[0]!)).status).toBe(422);
  });

  it('refuse a login that is taken or badly written, and keep what was typed', async () => {
    await invite('taken');
    const taken = await invite('taken', { fullName: 'Người Khác' });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Tên đăng nhập này đã được dùng');
    expect(taken.html).toContain('value="Người Khác"');
    const bad = await invite('Tên Có Dấu');
    expect(bad.text).toContain('chữ thường không dấu');
  });

  it('cannot be set up with a slip that is over, replaced, or whose member is shut out', async () => {
    const first = setupCodeOn(await invite('cham'));
    const id = await idOf('cham');
    const page = await admin.get(`${LIST}/${id}`);
    const second = setupCodeOn(await admin.post(`${LIST}/${id}/phieu`, {}, page.csrf));
    const member = new BrowserSession(world.url);
    expect((await member.get(`${SETUP}?ma=${first}`)).status).toBe(422);
    expect((await member.get(`${SETUP}?ma=${second}`)).status).toBe(200);
    world.clock.advance(7 * 86_400_000 + 1);
    admin = await signInAgain('quantri');
    expect((await member.get(`${SETUP}?ma=${second}`)).status).toBe(422);
    expect((await admin.get(`${LIST}/${id}`)).text).toContain('Phiếu thiết lập đã hết hạn');
    const third = setupCodeOn(await admin.post(`${LIST}/${id}/phieu`, {}, (await admin.get(LIST)).csrf));
    await admin.post(`${LIST}/${id}/khoa`, {}, (await admin.get(LIST)).csrf);
    expect((await member.get(`${SETUP}?ma=${third}`)).status).toBe(422);
  });

  it('shut a member out at once, and let them in again with what they had', async () => {
    const member = await signInStaff(world, office, 'counsellor', 'ra-vao');
    const id = await idOf('ra-vao');
    expect((await member.get('/can-bo/nguoi-lao-dong')).status).toBe(200);
    const { csrf } = await admin.get(`${LIST}/${id}`);
    expect((await admin.post(`${LIST}/${id}/khoa`, {}, csrf)).text).toContain('Đã khóa tài khoản.');
    expect((await member.get('/can-bo/nguoi-lao-dong')).path).toMatch(/^\/can-bo\/dang-nhap/);
    world.clock.advance(30_000);
    const codeOf = async () =>
      (await world.get(StaffService).demoCodes()).find(({ login }) => login === 'ra-vao')?.code;
    expect((await signIn(member, 'ra-vao', STAFF_PASSWORD, (await codeOf()) ?? '000000')).status).toBe(422);
    expect((await admin.get(`${LIST}?khoa=true`)).text).toContain('Cán Bộ ra-vao');
    await admin.post(`${LIST}/${id}/mo-khoa`, {}, csrf);
    expect((await signIn(member, 'ra-vao', STAFF_PASSWORD, (await codeOf())!)).status).toBe(200);
  });

  it('are reset with every session ended, and the member told', async () => {
    const slip = await invite('mat-may', { email: 'matmay@vidu.example' });
    const member = new BrowserSession(world.url);
    const { codes } = await setUp(member, setupCodeOn(slip));
    const id = await idOf('mat-may');
    const { csrf } = await admin.get(`${LIST}/${id}`);
    const answer = await admin.post(`${LIST}/${id}/dat-lai`, { lost: 'authenticator' }, csrf);
    const code = setupCodeOn(answer);
    expect((await member.get('/tai-khoan')).path).toMatch(/^\/dang-nhap/);
    expect((await signIn(member, 'mat-may', PASSWORD, codes[1]!)).status).toBe(422);
    const wrong = await member.post(
      `${SETUP}/mat-khau-cu`,
      { ma: code, password: 'không phải mật khẩu' },
      (await member.get(`${SETUP}?ma=${code}`)).csrf,
    );
    expect(wrong.text).toContain('Mật khẩu chưa đúng');
    await setUp(member, code);
    await world.settle();
    expect((await member.get('/thong-bao')).text).toContain('Đăng nhập của quý vị được đặt lại');
    const [mail] = await world
      .get(Db)
      .query<{ body: string }>(`SELECT body FROM sent_message WHERE recipient = 'matmay@vidu.example'`);
    expect(mail!.body).toContain('đặt lại cách đăng nhập');
    expect(mail!.body).not.toContain(code);
    const actions = (await world.get(Audit).listAbout('person', id)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['staff.created', 'staff.set-up', 'staff.reset']));
    expect((await admin.get(`${LIST}/${id}`)).text).toContain('Người thực hiện: Cán Bộ quantri');
  });

  it('ask for a new password when that was lost', async () => {
    const slip = await invite('quen');
    await setUp(new BrowserSession(world.url), setupCodeOn(slip));
    const id = await idOf('quen');
    const { csrf } = await admin.get(`${LIST}/${id}`);
    const code = setupCodeOn(await admin.post(`${LIST}/${id}/dat-lai`, { lost: 'everything' }, csrf));
    expect((await new BrowserSession(world.url).get(`${SETUP}?ma=${code}`)).text).toContain('Chọn mật khẩu');
  });

  it('are never shut out, moved or reset by their own member', async () => {
    const own = await idOf('quantri');
    const page = await admin.get(`${LIST}/${own}`);
    expect(page.text).toContain('Đây là tài khoản của quý vị');
    for (const step of ['khoa', 'dat-lai', 'phieu']) {
      const answer = await admin.post(`${LIST}/${own}/${step}`, { lost: 'everything' }, page.csrf);
      expect(answer.text).toContain('Không ai tự khóa');
    }
    const fields = { version: '1', fullName: 'Tôi', role: 'counsellor', officeId: office.id };
    expect((await admin.post(`${LIST}/${own}`, fields, page.csrf)).status).toBe(422);
    expect((await admin.get(LIST)).status).toBe(200);
  });

  it('always keep an administrator who can sign in, even when two take each other away at once', async () => {
    const manager = await signInStaff(world, office, 'centre_manager', 'giamdoc');
    const last = await idOf('quantri');
    const page = await manager.get(`${LIST}/${last}`);
    expect((await manager.post(`${LIST}/${last}/khoa`, {}, page.csrf)).text).toContain('quản trị viên cuối cùng');
    const demote = { version: versionOn(page), fullName: 'Q', role: 'counsellor', officeId: office.id };
    expect((await manager.post(`${LIST}/${last}`, { ...demote, fullName: 'Quản Trị' }, page.csrf)).status).toBe(422);
    await signInStaff(world, office, 'administrator', 'quantri2');
    const [one, two] = [await idOf('quantri'), await idOf('quantri2')];
    const staff = world.get(StaffAccountsService);
    const actor = (personId: string) => ({ personId, permissions: new Set(['staff.manage']) }) as never;
    const fates = await Promise.allSettled([staff.disable(actor(two), one), staff.disable(actor(one), two)]);
    expect(fates.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const id of [one, two]) {
      const { isDisabled } = await staff.get(id);
      if (isDisabled) await staff.enable(actor(id === one ? two : one), id);
    }
    admin = await signInAgain('quantri');
  });

  it('move to another role with its rights at once; of two who save, the second is told', async () => {
    const member = await signInStaff(world, office, 'counsellor', 'chuyen');
    const id = await idOf('chuyen');
    const page = await admin.get(`${LIST}/${id}`);
    const fields = { version: versionOn(page), fullName: 'Cán Bộ Chuyển', role: 'fair_operator', officeId: office.id };
    expect((await admin.post(`${LIST}/${id}`, fields, page.csrf)).text).toContain('Đã lưu');
    expect((await member.get('/can-bo/nha-tuyen-dung/xac-minh')).status).toBe(403);
    const second = await admin.post(`${LIST}/${id}`, { ...fields, fullName: 'Tên Khác' }, page.csrf);
    expect(second.status).toBe(422);
    expect(second.text).toContain('Người khác vừa sửa');
    expect(second.html).toContain('value="Tên Khác"');
  });

  it('change their own password, which signs other devices out, and take new recovery codes', async () => {
    const slip = await invite('tu-doi');
    const member = new BrowserSession(world.url);
    const { secret, codes } = await setUp(member, setupCodeOn(slip));
    const elsewhere = new BrowserSession(world.url);
    expect((await signIn(elsewhere, 'tu-doi', PASSWORD, codes[0]!)).status).toBe(200);
    const page = await member.get('/tai-khoan/bao-mat');
    expect(page.text).toContain('còn 7 mã');
    const next = 'rừng cọ đồi chè xanh';
    const wrong = { present: 'sai mật khẩu', password: next, again: next };
    expect((await member.post('/tai-khoan/bao-mat/mat-khau', wrong, page.csrf)).text).toContain('Mật khẩu chưa đúng');
    const right = { ...wrong, present: PASSWORD };
    expect((await member.post('/tai-khoan/bao-mat/mat-khau', right, page.csrf)).text).toContain('Đã đổi mật khẩu');
    expect((await elsewhere.get('/tai-khoan')).path).toMatch(/^\/dang-nhap/);
    expect((await member.get('/tai-khoan')).status).toBe(200);

    world.clock.advance(30_000);
    const proof = { password: next, code: appCode(secret) };
    const renewed = await member.post('/tai-khoan/bao-mat/ma-du-phong', proof, page.csrf);
    expect(recoveryCodesOn(renewed)).toHaveLength(8);
    expect((await signIn(elsewhere, 'tu-doi', next, codes[1]!)).status).toBe(422);
    expect((await signIn(elsewhere, 'tu-doi', next, recoveryCodesOn(renewed)[0]!)).status).toBe(200);
    await world.settle();
    expect((await member.get('/thong-bao')).text).toContain('Mật khẩu đã được đổi');
  });

  it('move to another phone while the old one works until the new one is confirmed', async () => {
    const slip = await invite('may-moi');
    const member = new BrowserSession(world.url);
    const { secret, codes } = await setUp(member, setupCodeOn(slip));
    const page = await member.get('/tai-khoan/bao-mat');
    const proof = { password: PASSWORD, code: codes[0]! };
    const moving = await member.post('/tai-khoan/bao-mat/xac-thuc', proof, page.csrf);
    expect(moving.path).toMatch(/^\/can-bo\/thiet-lap\?ma=/);
    const fresh = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(moving.text)![0].replaceAll(' ', '');
    world.clock.advance(30_000);
    expect((await signIn(new BrowserSession(world.url), 'may-moi', PASSWORD, appCode(secret))).status).toBe(200);
    const ma = moving.path.split('=')[1]!;
    expect((await member.post(`${SETUP}/xac-thuc`, { ma, code: '000000' }, moving.csrf)).text).toContain('chưa khớp');
    await member.post(`${SETUP}/xac-thuc`, { ma, code: appCode(fresh) }, moving.csrf);
    world.clock.advance(30_000);
    expect((await signIn(new BrowserSession(world.url), 'may-moi', PASSWORD, appCode(secret))).status).toBe(422);
    expect((await signIn(new BrowserSession(world.url), 'may-moi', PASSWORD, appCode(fresh))).status).toBe(200);
  });

  it('lock the account for strangers who guess, not for the member on a known device', async () => {
    const slip = await invite('bi-doan');
    const member = new BrowserSession(world.url);
    const { codes } = await setUp(member, setupCodeOn(slip));
    for (let guess = 0; guess < 9; guess += 1) {
      const stranger = new BrowserSession(world.url);
      const answer = await signIn(stranger, 'bi-doan', 'đoán mò thôi', '123456');
      expect(answer.status).toBe(guess < 8 ? 422 : 429);
    }
    expect((await signIn(new BrowserSession(world.url), 'bi-doan', PASSWORD, codes[0]!)).status).toBe(429);
    expect((await signIn(member, 'bi-doan', PASSWORD, codes[1]!)).status).toBe(200);
  });

  it('are listed by given name in a fixed number of queries, page by page', async () => {
    const staff = world.get(StaffAccountsService);
    for (const [index, name] of ['Đỗ Văn Ân', 'Trần An', 'Bùi Thị Ánh', 'Lý Dũng', 'Hà Đức'].entries()) {
      await world
        .get(StaffService)
        .open({ fullName: `${name}`, login: `thu-tu-${index}`, role: 'counsellor', officeId: office.id }, null);
    }
    const names: string[] = [];
    let after = null;
    for (;;) {
      const rows = await staff.list({ text: 'thu-tu', isDisabled: false }, after, 2);
      names.push(...rows.map(({ fullName }) => fullName));
      const last = rows.at(-1);
      if (!last) break;
      after = { name: last.fullName, id: last.id };
    }
    expect(names).toEqual(['Trần An', 'Bùi Thị Ánh', 'Đỗ Văn Ân', 'Lý Dũng', 'Hà Đức']);
    const counted = await countQueries(() => staff.list({ text: '', isDisabled: false }, null, 30));
    expect(counted.result.length).toBeGreaterThan(10);
    expect(counted.statements).toHaveLength(1);
  });

  /** A fresh session of a member made by `signInStaff`: staff sessions end after twelve hours. */
  async function signInAgain(login: string): Promise<BrowserSession> {
    world.clock.advance(30_000);
    const code = (await world.get(StaffService).demoCodes()).find((entry) => entry.login === login)!.code;
    const browser = new BrowserSession(world.url);
    expect((await signIn(browser, login, STAFF_PASSWORD, code)).status).toBe(200);
    return browser;
  }
});
