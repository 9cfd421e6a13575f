import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfficesService, PhoneSignInService, type Office } from '@app/accounts';
import { newId, type DomainError } from '@app/kernel';
import { communeOptions } from '@app/taxonomy';
import { Audit } from '@app/platform/audit';
import { countQueries } from '@app/platform/database';
import { BrowserSession, type PageAnswer, versionOn } from '../support/browser-session.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const HOME = '/can-bo/co-so';
const [ONE, TWO, THREE] = communeOptions().map(({ value }) => value) as [string, string, string];

describe('offices', () => {
  let world: World;
  let centre: Office;
  let manager: BrowserSession;

  beforeAll(async () => {
    // A tenth of the usual budgets: 30 codes for an address.
    world = await World.start({ env: { LIMIT_FACTOR: '0.1' } });
    centre = await openCentre(world);
    manager = await signInStaff(world, centre, 'centre_manager');
  });
  afterAll(() => world.stop());

  const fields = (name: string, code: string, communes: string[], more: Record<string, string | string[]> = {}) => ({
    code,
    name,
    address: 'Số 1, đường Thử',
    phone: '0209 3812 345',
    'hours[s0][days][]': ['1', '2', '3'],
    'hours[s0][from]': '7h30',
    'hours[s0][to]': '11:30',
    'hours[s3][days][]': ['5'],
    'hours[s3][from]': '13',
    'hours[s3][to]': '16:30',
    'communes[]': communes,
    ...more,
  });
  const openBranch = (...args: Parameters<typeof fields>) =>
    manager.submit(`${HOME}/moi`, `${HOME}/moi`, fields(...args));
  const idOf = (page: PageAnswer) => page.path.split('/').at(-1)!;

  let phones = 0;

  /** Asks for a code for a new number on a new device, from a network address. */
  async function askForCode(address: string): Promise<string> {
    phones += 1;
    try {
      await world.get(PhoneSignInService).sendCode(`+8491230${String(1000 + phones)}`, newId(), address);
      return 'sent';
    } catch (error) {
      return (error as DomainError).code;
    }
  }

  it('are changed only by those who may', async () => {
    const counsellor = await signInStaff(world, centre, 'counsellor');
    for (const path of [HOME, `${HOME}/moi`, `${HOME}/${centre.id}`]) {
      expect((await counsellor.get(path)).status).toBe(403);
    }
  });

  it('appear on the page of services with their hours, and people of their communes belong to them', async () => {
    const made = await openBranch('Chi nhánh Thử', 'bk', [ONE]);
    expect(made.status).toBe(200);
    const services = await new BrowserSession(world.url).get('/dich-vu');
    expect(services.text).toContain('Chi nhánh Thử');
    expect(services.text).toContain('Thứ Hai – Thứ Tư: 07:30–11:30');
    expect(services.text).toContain('Thứ Sáu: 13:00–16:30');
    expect(await world.get(OfficesService).officeFor(ONE)).toBe(idOf(made));
    expect(await world.get(OfficesService).officeFor(TWO)).toBe(centre.id);
    expect((await manager.get(`${HOME}/${idOf(made)}`)).text).toContain('0209 381 2345');
  });

  it('say what is wrong beside the row it is about, and keep what was typed', async () => {
    const wrong = await openBranch('Chi nhánh Sai', 'B K!', [TWO], {
      'hours[s3][days][]': [],
      'hours[s3][to]': '12',
      phone: 'gọi cho tôi',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('id="f-hours-s3-days-problem"');
    expect(wrong.text).toContain('Chọn ít nhất một ngày');
    expect(wrong.text).toContain('Số điện thoại chưa đúng');
    expect(wrong.text).toContain('Mã gồm 2–8 chữ cái');
    expect(wrong.html).toContain('value="Chi nhánh Sai"');
    expect(wrong.html).toContain('value="7h30"');
    const reversed = await openBranch('X', 'RV', [], { 'hours[s3][to]': '12:00' });
    expect(reversed.html).toContain('id="f-hours-s3-to-problem"');
    const overlap = await openBranch('X', 'OV', [], { 'hours[s3][days][]': ['3'], 'hours[s3][from]': '11' });
    expect(overlap.text).toContain('chồng lên nhau');
  });

  it('never share a commune or a code', async () => {
    const taken = await openBranch('Chi nhánh Hai', 'HAI', [TWO, ONE]);
    expect(taken.status).toBe(422);
    expect(taken.text).toMatch(/đang do Chi nhánh Thử phụ trách/);
    const code = await openBranch('Chi nhánh Hai', 'BK', [TWO]);
    expect(code.text).toContain('Mã này đã dùng');
    const offices = world.get(OfficesService);
    const input = { name: 'N', address: 'A', phone: '+842083812345', hours: [], communes: [THREE] };
    const fates = await Promise.allSettled([
      offices.openBranch({ ...input, code: 'P1' }),
      offices.openBranch({ ...input, code: 'P2' }),
    ]);
    expect(fates.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('close and open again; meanwhile the centre serves their communes and nobody is assigned to them', async () => {
    const id = await world.get(OfficesService).officeFor(ONE);
    const page = await manager.get(`${HOME}/${id}`);
    expect((await manager.post(`${HOME}/${id}/dong`, {}, page.csrf)).text).toContain('Đã đóng chi nhánh');
    expect((await new BrowserSession(world.url).get('/dich-vu')).text).not.toContain('Chi nhánh Thử');
    expect(await world.get(OfficesService).officeFor(ONE)).toBe(centre.id);
    const invited = await manager.submit('/can-bo/tai-khoan-can-bo/moi', '/can-bo/tai-khoan-can-bo/moi', {
      fullName: 'Cán Bộ Mới',
      login: 'moi.cb',
      role: 'counsellor',
      officeId: id,
    });
    expect(invited.text).toContain('Cơ sở này đang đóng');
    await openBranch('Chi nhánh Kế', 'KE', [ONE]);
    expect((await manager.post(`${HOME}/${id}/mo`, {}, page.csrf)).text).toContain('đang do Chi nhánh Kế phụ trách');
    const shut = await manager.post(`${HOME}/${centre.id}/dong`, {}, page.csrf);
    expect(shut.text).toContain('Trụ sở không đóng được');
    const actions = (await world.get(Audit).listAbout('office', id)).map(({ action }) => action);
    expect(actions).toEqual(['office.closed', 'office.created']);
  });

  it('two people editing: the second is told and keeps what was typed', async () => {
    const path = `${HOME}/${centre.id}/sua`;
    const page = await manager.get(path);
    const change = { ...fields('Trung tâm thử', 'x', []), version: versionOn(page) };
    expect((await manager.post(path, change, page.csrf)).text).toContain('Đã lưu');
    const second = await manager.post(path, { ...change, name: 'Tên khác' }, page.csrf);
    expect(second.status).toBe(422);
    expect(second.text).toContain('Người khác vừa sửa');
    expect(second.html).toContain('value="Tên khác"');
  });

  it('take a lunch break in which nobody is received by appointment, and leave it out again', async () => {
    const path = `${HOME}/${centre.id}/sua`;
    const page = await manager.get(path);
    const change = { ...fields('Trung tâm thử', 'x', []), version: versionOn(page) };
    const wrong = await manager.post(path, { ...change, 'lunch[from]': '13:00', 'lunch[to]': '11h30' }, page.csrf);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="13:00"');
    await manager.post(path, { ...change, 'lunch[from]': '11h30', 'lunch[to]': '13:00' }, page.csrf);
    const kept = await manager.get(path);
    expect((await world.get(OfficesService).get(centre.id)).lunchBreak).toEqual({ from: '11:30', to: '13:00' });
    expect(kept.html).toContain('value="11:30"');
    await manager.post(path, { ...change, version: versionOn(kept) }, kept.csrf);
    expect((await world.get(OfficesService).get(centre.id)).lunchBreak).toBeNull();
  });

  it('register networks behind which more people may ask for codes', async () => {
    const hall = '::ffff:203.0.113.5';
    for (let more = 0; more < 30; more += 1) expect(await askForCode(hall)).toBe('sent');
    expect(await askForCode(hall)).toBe('limit.too-many');

    const page = await manager.get(`${HOME}/${centre.id}`);
    expect(page.text).toContain('127.0.0.1');
    const network = { range: '203.0.113.0/24', label: 'Phòng giao dịch' };
    expect((await manager.post(`${HOME}/${centre.id}/mang`, network, page.csrf)).text).toContain('Đã đăng ký mạng');
    for (let more = 0; more < 40; more += 1) expect(await askForCode(hall)).toBe('sent');
    expect(await askForCode('198.51.100.1')).toBe('sent');

    const twice = await manager.post(`${HOME}/${centre.id}/mang`, network, page.csrf);
    expect(twice.text).toContain('Mạng này đã được đăng ký');
    const wide = await manager.post(`${HOME}/${centre.id}/mang`, { ...network, range: '0.0.0.0/0' }, page.csrf);
    expect(wide.text).toContain('Dải địa chỉ quá rộng');
    const removal = /mang\/[0-9a-f-]{36}\/go/.exec(twice.html)![0];
    await manager.post(`${HOME}/${centre.id}/${removal}`, {}, page.csrf);
    expect(await askForCode(hall)).toBe('limit.too-many');
  });

  it('forget a network of a fair after its last day', async () => {
    const page = await manager.get(`${HOME}/${centre.id}`);
    const fair = { range: '127.0.0.1', label: 'Phiên lưu động', lastDay: '24/11/2026' };
    const add = (network: Record<string, string>) => manager.post(`${HOME}/${centre.id}/mang`, network, page.csrf);
    expect((await add({ ...fair, lastDay: '23/11/2026' })).text).toContain('Ngày cuối đã qua');
    await add({ ...fair, range: '198.51.100.9' });
    const spend = async () => {
      for (let more = 0; more < 30; more += 1) await askForCode('198.51.100.9');
      return askForCode('198.51.100.9');
    };
    expect(await spend()).toBe('sent');
    world.clock.advance(86_400_000);
    expect(await spend()).toBe('limit.too-many');
  });

  it('are listed in a fixed number of queries', async () => {
    const { result, statements } = await countQueries(() => world.get(OfficesService).listAll());
    expect(result.length).toBeGreaterThan(2);
    expect(statements).toHaveLength(2);
  });
});
