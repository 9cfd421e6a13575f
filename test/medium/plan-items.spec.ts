import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '@app/kernel';
import { type Office } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { PlanItems, PlanKeepers, PlanReports } from '@app/reports';
import { type BrowserSession } from '../support/browser-session.js';
import { importLines } from '../support/ledger.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const PLAN = '/can-bo/ke-hoach';
const PDF = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF', 'latin1');

describe('what the plan asks for', () => {
  let world: World;
  let office: Office;
  let manager: BrowserSession;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    manager = await signInStaff(world, office, 'centre_manager');
  }, 120_000);
  afterAll(() => world.stop());

  const at = async (key: string, year = 2026) =>
    (await world.get(PlanItems).now(year)).find((each) => each.key === key)!;
  const note = (key: string, fields: Record<string, string>) =>
    manager.submit(`${PLAN}/${key}`, `${PLAN}/${key}`, {
      year: '2026',
      day: '20/11/2026',
      source: 'CV 214',
      ...fields,
    });

  it('is for those who lead, and holds every target of the plan with its paragraph', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor');
    expect((await counsellor.get(PLAN)).status).toBe(403);
    const page = await manager.get(PLAN);
    expect(page.status).toBe(200);
    const standings = await world.get(PlanItems).now(2026);
    expect(standings.filter(({ kind }) => kind === 'indicator')).toHaveLength(13);
    expect(standings.every(({ paper }) => /mục (II\.2\.[1-5]|III\.3\.1|V(\.8)?)$|Nghị định/.test(paper))).toBe(true);
    // 36.2 % in 2025 and 38 % in 2030 are 36.56 % a year later.
    expect(await at('certified')).toMatchObject({ target: 3656, value: null, state: 'open' });
    expect(page.text).toContain('từ 36,56%');
    expect((await manager.get(`${PLAN}/nothing`)).status).toBe(404);
  });

  it('is given to somebody, stands in their day when it is near, and in everybody’s while nobody has it', async () => {
    const other = await signInStaff(world, office, 'centre_manager', 'pho-giam-doc');
    const id = async (login: string) =>
      (await world
        .get(Db)
        .queryOne<{ id: string }>('SELECT person_id AS id FROM staff_credential WHERE login = $1', [login]))!.id;
    const due = async (session: BrowserSession) => (await session.get('/can-bo')).text;
    // The plan report is due before 10 December; it is the end of November.
    const [near] = (await world.get(PlanItems).due()).tasks.filter(({ key }) => key === 'plan-report');
    expect(near).toBeDefined();
    expect(await due(manager)).toContain(near!.name);
    expect(await due(other)).toContain(near!.name);
    const page = `${PLAN}/plan-report`;
    const given = await manager.submit(page, `${page}/theo-doi`, { keeper: await id('pho-giam-doc') });
    expect(given.text).toContain('Cán Bộ pho-giam-doc');
    expect(await due(manager)).not.toContain(near!.name);
    expect(await due(other)).toContain(near!.name);
    const counsellor = await signInStaff(world, office, 'counsellor', 'khong-theo-doi');
    const refused = await manager.submit(page, `${page}/theo-doi`, { keeper: await id('khong-theo-doi') });
    expect(refused.text).toContain('Chọn một cán bộ trong danh sách');
    expect(await due(counsellor)).not.toContain('Đến hạn và quá hạn');
    await world.get(Db).query(`UPDATE staff_credential SET is_disabled = true WHERE login = 'pho-giam-doc'`);
    expect(await due(manager)).toContain(near!.name);
    await manager.submit(page, `${page}/theo-doi`, { keeper: '' });
    expect(await world.get(PlanKeepers).keeperOf('plan-report')).toBeNull();
    const log = await world.get(Audit).listAbout('plan-item', 'plan-report');
    expect(log.map(({ action }) => action)).toEqual(['plan-item.assign', 'plan-item.assign']);
  });

  it('notes a value with its paper, and says who did', async () => {
    const { csrf } = await manager.get(`${PLAN}/trained`);
    const fields = {
      year: '2026',
      day: '20/11/2026',
      value: '71,9',
      source: 'Báo cáo 12/BC-SGDĐT',
      note: 'Ước cả năm',
    };
    const file = { field: 'file', name: 'bao-cao.pdf', content: PDF };
    const page = await manager.upload(`${PLAN}/trained`, file, csrf, fields);
    expect(page.status).toBe(200);
    for (const words of ['71,9%', 'Báo cáo 12/BC-SGDĐT', 'Ước cả năm', 'Cán Bộ centre_manager']) {
      expect(page.text).toContain(words);
    }
    const [, paper] = /href="([^"]+\/tep)"/.exec(page.html)!;
    const opened = await manager.get(paper!);
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await at('trained')).toMatchObject({ value: 7190, target: 7180, state: 'met' });
    const log = await world.get(Audit).listAbout('plan-item', 'trained');
    expect(log.map(({ action }) => action)).toEqual(['plan-entry.note']);
  });

  it('refuses what cannot be, and keeps what was typed', async () => {
    const refusals: [string, Record<string, string>, string][] = [
      ['neet', { value: 'nhiều' }, 'Ghi tỷ lệ phần trăm'],
      ['neet', {}, 'Cần ghi giá trị.'],
      ['neet', { value: '7', day: '25/11/2026' }, 'Ngày này chưa đến.'],
      ['labour-data-built', { value: '7' }, 'Cần chọn đã xong hay đang làm.'],
    ];
    for (const [key, fields, words] of refusals) {
      const answer = await note(key, fields);
      expect([key, answer.status]).toEqual([key, 422]);
      expect(answer.text).toContain(words);
      expect(answer.html).toContain('value="CV 214"');
    }
    const { csrf } = await manager.get(`${PLAN}/neet`);
    const file = { field: 'file', name: 'x.pdf', content: 'chữ' };
    const fields = { year: '2026', day: '20/11/2026', value: '7', source: 'CV 214' };
    expect((await manager.upload(`${PLAN}/neet`, file, csrf, fields)).text).toContain('Loại tệp này không được nhận');
    expect((await at('neet')).value).toBeNull();
    // What the house counts itself is not noted by hand.
    expect((await note('served-in-work', { value: '99' })).status).toBe(404);
  });

  it('withdraws what was noted wrongly, and keeps it to be seen', async () => {
    await note('neet', { value: '7,5' });
    const page = await note('neet', { value: '9', day: '21/11/2026' });
    expect(await at('neet')).toMatchObject({ value: 900, state: 'short' });
    const [, action] = new RegExp(`action="(${PLAN}/neet/ghi/[^"]+/go)"`).exec(page.html)!;
    const after = await manager.post(action!, {}, page.csrf);
    expect(after.text).toContain('Đã gỡ');
    expect(await at('neet')).toMatchObject({ value: 750, state: 'met' });
  });

  it('knows what is done, what is late, and shows it where the house is steered', async () => {
    await note('labour-data-built', { done: 'true', day: '31/12/2025', year: '2025' });
    expect(await at('labour-data-built')).toMatchObject({ state: 'done', daysLeft: null });
    expect(await at('plan-report')).toMatchObject({ state: 'open', daysLeft: 15 });
    expect(await at('employer-reports-spring')).toMatchObject({ state: 'late', daysLeft: -173 });
    const { text } = await manager.get('/can-bo/dieu-hanh');
    expect(text).toContain('quá 173 ngày');
    expect(text).toContain('còn 15 ngày');
    expect(text).toContain('nội dung năm 2025 chưa được ghi nhận');
    expect(text).not.toContain('Hoàn thành hạ tầng kỹ thuật');
  });

  it('takes what a new paper asks for as another version, for the years from then on', async () => {
    const address = `${PLAN}/trained/ban-moi`;
    expect((await manager.get(address)).html).toContain('value="2025: 71; 2030: 75"');
    const written = {
      kind: 'indicator',
      version: '1',
      name: 'Tỷ lệ lao động qua đào tạo',
      nameEn: 'Workers with training',
      source: 'Quyết định 99/QĐ-UBND',
      owner: 'Sở Giáo dục và Đào tạo',
      validFrom: '01/01/2026',
      bound: 'at-least',
      targets: '2026: 73; 2030: 80',
    };
    expect((await manager.submit(address, address, { ...written, targets: '2026' })).status).toBe(422);
    await manager.submit(address, address, written);
    expect(await at('trained')).toMatchObject({ version: 2, target: 7300, state: 'short' });
    expect(await at('trained', 2025)).toMatchObject({ version: 1, target: 7100 });
    // Whoever read version 1 is late.
    expect((await manager.submit(address, address, written)).status).toBe(422);
    const change = world.get(Db).query(`UPDATE plan_item SET name = 'x' WHERE key = 'trained'`);
    await expect(change).rejects.toThrow(/append-only/);
    const added = { ...written, kind: 'deadline', version: '0', name: 'Báo cáo quý', dueDay: '30/9' };
    expect((await manager.submit(`${PLAN}/moi`, `${PLAN}/moi`, added)).path).toContain(`${PLAN}/bao-cao-quy`);
    expect(await at('bao-cao-quy')).toMatchObject({ dueOn: '2026-09-30', state: 'late' });
    expect((await manager.submit(`${PLAN}/moi`, `${PLAN}/moi`, added)).text).toContain('đã có nội dung tên này');
    const dropped = { ...added, version: '1', dropped: 'true', validFrom: '01/10/2026' };
    await manager.submit(`${PLAN}/bao-cao-quy/ban-moi`, `${PLAN}/bao-cao-quy/ban-moi`, dropped);
    expect(await at('bao-cao-quy')).toBeUndefined();
  });

  it('stands in the report of the plan, and counts to the same when more is noted later', async () => {
    const fact = (id: string, type: string, fields: object) => {
      return { id, type, person: 'p', occurredAt: '2026-03-02', recordedAt: '2026-03-02', ...fields };
    };
    const referral = { counsellor: 'k', office: 'o', employer: 'e', referral: 'r', validUntil: '2026-04-02' };
    await importLines(world, [fact('1', 'person.registered', {}), fact('2', 'referral.issued', referral)]);
    expect(await at('served-in-work')).toMatchObject({ value: 0, target: 4100, state: 'short' });
    (world.clock as FixedClock).advance(120_000);
    const opened = await manager.submit('/can-bo/bao-cao', '/can-bo/bao-cao', { year: '2026' });
    const address = opened.path.split('?')[0]!;
    await manager.submit(address, `${address}/chot`, {});
    const id = address.split('/').at(-1)!;
    const { figures } = await world.get(PlanReports).get(id);
    expect(figures.plan!.map(({ kind }) => kind)).not.toContain('deadline');
    expect(figures.plan!.find(({ key }) => key === 'neet')).toMatchObject({ value: 750, source: 'CV 214' });
    expect((await manager.get(address)).text).toContain('Chỉ tiêu, cột mốc của Kế hoạch');
    (world.clock as FixedClock).advance(1000);
    await note('neet', { value: '7,1' });
    expect(await world.get(PlanReports).compare(id)).toEqual([]);
    const publisher = await signInStaff(world, office, 'centre_manager', 'deputy');
    await publisher.submit(address, `${address}/cong-bo`, {});
    expect(await at('plan-report')).toMatchObject({ state: 'done', day: '2026-11-24' });
  });
});
