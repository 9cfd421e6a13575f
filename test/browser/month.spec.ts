import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { type Role, StaffService } from '@app/accounts';
import { addDays, formatDay, localDateOf } from '@app/kernel';
import { Db } from '@app/platform/database';
import { firmOf } from '../support/employers.js';
import { importLines } from '../support/ledger.js';
import { newestCode, openCentre, STAFF_PASSWORD } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';
import { describeInBrowser, startBrowser } from './chromium.js';
import { Walker } from './walker.js';

const FIRM = 'Hộ kinh doanh May Mẫu';
const FIRM_PHONE = '+84900000021';
const JOBS = ['Thợ may công nghiệp', 'Công nhân may áo khoác'];
const SEEKER = 'Nông Thị Tháng';
const DAY_MS = 86_400_000;

/** Ten people who were referred in March; four of them started work within the month. */
const MARCH = Array.from({ length: 10 }, (_, at) => {
  const told = { person: `m-${at}`, occurredAt: '2026-03-02', recordedAt: '2026-03-02T09:00:00+07:00' };
  const referral = { referral: `r-${at}`, counsellor: 'k-1', office: 'o-1', employer: 'e-1', validUntil: '2026-04-02' };
  const work = { placement: `p-${at}`, startDate: '2026-03-16', contract: '12_36', channel: 'referral' };
  return [
    { id: `m-${at}/referred`, type: 'referral.issued', ...told, ...referral },
    ...(at < 4
      ? [
          {
            id: `m-${at}/placed`,
            type: 'placement.reported',
            ...told,
            ...work,
            evidence: { kind: 'call', strength: 3 },
          },
        ]
      : []),
  ];
}).flat();

/** What the platform is for: one person on her way to work, and the figure that moves by exactly her. */
describeInBrowser('a month at the desk', () => {
  let browser: Browser;
  let world: World;
  let counsellor: Walker;
  let manager: Walker;
  let employer: Walker;

  const day = (after = 0) => formatDay(addDays(localDateOf(world.clock.now()), after));
  const meanwhile = async (ms = 60_000) => {
    await world.settle();
    world.clock.advance(ms);
  };
  /** The door of the staff; a code works once, so each comes half a minute after the other. */
  async function enter(walker: Walker, login: string): Promise<void> {
    world.clock.advance(30_000);
    await walker.type('/can-bo');
    if (await walker.shows('Tên đăng nhập')) await walker.signInAsStaff(login, STAFF_PASSWORD);
  }
  async function openPerson(walker: Walker): Promise<void> {
    await walker.menu('Người lao động');
    await walker.enter({ 'Tên, số cuối điện thoại hoặc ngày sinh': 'nong thi thang' });
    await walker.press('Tìm');
    await walker.follow(SEEKER);
  }

  beforeAll(async () => {
    browser = await startBrowser();
    world = await World.start();
    const office = await openCentre(world);
    for (const [login, role] of Object.entries({ tuvan: 'counsellor', giamdoc: 'centre_manager' } satisfies Record<
      string,
      Role
    >)) {
      const account = { fullName: `Cán Bộ ${login}`, login, password: STAFF_PASSWORD, officeId: office.id, role };
      await world.get(StaffService).create(account, null);
    }
    const { id: employerId } = await firmOf(world, office, { name: FIRM, phone: FIRM_PHONE });
    for (const title of JOBS) await publishedPosting(world, office, { title, occupation: '7531', employerId });
    expect((await importLines(world, MARCH)).rejected).toEqual([]);
    await meanwhile();
    const desk = { hasScripts: true, size: 'desk' } as const;
    counsellor = await Walker.start(browser, world, { name: 'month-counsellor', ...desk });
    manager = await Walker.start(browser, world, { name: 'month-manager', ...desk });
    employer = await Walker.start(browser, world, { name: 'month-employer', hasScripts: false, size: 'phone' });
  }, 240_000);
  afterAll(async () => {
    for (const walker of [counsellor, manager, employer]) await walker?.close();
    await browser?.close();
    await world?.stop();
  });

  it('the director sees the figure of the year', async () => {
    await enter(manager, 'giamdoc');
    await manager.follow('Điều hành chỉ tiêu');
    expect(await manager.missing('40%', 'trong 10 người')).toEqual([]);
  });

  it('somebody walks in and is registered, with what work she wants', async () => {
    await enter(counsellor, 'tuvan');
    await counsellor.menu('Người lao động');
    await counsellor.follow('Đăng ký người mới');
    await counsellor.enter({ 'Họ và tên': SEEKER, 'Ngày sinh': '24/11/1995', 'Số điện thoại di động': '0900000022' });
    await counsellor.tick('Nữ', 'Giới tính');
    await counsellor.tick('Tôi đồng ý để Trung tâm lưu');
    await counsellor.tick('Có', 'Gợi ý cho tôi việc phù hợp');
    await counsellor.press('Đăng ký');
    expect(await counsellor.missing(`Đã đăng ký ${SEEKER}.`)).toEqual([]);
    await counsellor.follow('Lập hồ sơ cùng người này');
    await counsellor.enter({ '1. Muốn làm việc gì?': 'thợ may' });
    await counsellor.tick('Bất cứ đâu trong tỉnh Thái Nguyên', '2. Làm ở đâu?');
    await counsellor.tick('Đi làm ngay', '3. Khi nào đi làm được?');
    await counsellor.press('Xong, lưu hồ sơ');
    await meanwhile();
  });

  it('she is counselled, with two proposals chosen beforehand', async () => {
    await openPerson(counsellor);
    await counsellor.follow('Ghi lần tư vấn');
    await counsellor.tick('Tư vấn việc làm', 'Dịch vụ yêu cầu');
    await counsellor.tick('Tư vấn việc làm trong nước', 'Nội dung tư vấn');
    await counsellor.enter({ 'Kết quả tư vấn': 'Muốn làm gần nhà, đi ca ngày.' });
    await counsellor.press('Lưu lần tư vấn');
    expect(await counsellor.missing('Đã ghi lần tư vấn.', ...JOBS)).toEqual([]);
  });

  it('she is referred, and the figure counts her among those who wait', async () => {
    await counsellor.follow('Giới thiệu tới đơn vị');
    await counsellor.choose('Tin tuyển dụng', JOBS[0]!);
    await counsellor.press('Cấp phiếu giới thiệu');
    expect(await counsellor.missing('Đã cấp phiếu giới thiệu.', FIRM, 'Chờ kết quả')).toEqual([]);
    await meanwhile();
    await manager.reload();
    expect(await manager.missing('36,36%', 'trong 11 người')).toEqual([]);
  });

  it('the employer answers with the code that its telephone was sent', async () => {
    const slip = await world.get(Db).queryOne<{ token: string }>('SELECT token FROM referral ORDER BY id DESC LIMIT 1');
    // As the camera of a phone opens it.
    await employer.type(`/gioi-thieu/${slip!.token}`);
    await employer.follow('Trả lời phiếu này');
    await employer.press('Gửi mã');
    await employer.tick('Được nhận vào làm', 'Kết quả');
    await employer.enter({ 'Ngày bắt đầu đi làm': day(3), 'Mã xác nhận': await newestCode(world, FIRM_PHONE) });
    await employer.press('Gửi câu trả lời');
    expect(await employer.missing('Trung tâm đã nhận được câu trả lời.')).toEqual([]);
    await meanwhile(4 * DAY_MS);
  });

  it('her work is recorded from that answer, and moves the figure by exactly her', async () => {
    await enter(counsellor, 'tuvan');
    await openPerson(counsellor);
    expect(await counsellor.missing('Đơn vị trả lời bằng mã')).toEqual([]);
    await counsellor.follow('Ghi nhận có việc làm');
    expect(await counsellor.typed('Ngày bắt đầu làm việc')).toBe(day(-1));
    await counsellor.enter({ 'Hợp đồng': 'Xác định thời hạn từ 12 tháng đến 36 tháng' });
    await counsellor.tick('Gọi điện, đơn vị xác nhận', 'Căn cứ');
    await counsellor.press('Ghi nhận việc làm');
    expect(await counsellor.missing('Đã ghi nhận việc làm.', 'Đang làm', FIRM)).toEqual([]);
    await counsellor.follow('Thêm căn cứ');
    await counsellor.tick('Hợp đồng lao động', 'Căn cứ');
    await counsellor.press('Thêm căn cứ');
    expect(await counsellor.missing('Đã thêm căn cứ.', 'Hợp đồng lao động')).toEqual([]);
    await meanwhile();
    await enter(manager, 'giamdoc');
    await manager.follow('Điều hành chỉ tiêu');
    expect(await manager.missing('45,45%', 'trong 11 người')).toEqual([]);
  });

  it('the number opens to her, and the figure of the day before stays as it was', async () => {
    await manager.follow('Xem mọi cách tính');
    await manager.follow('5');
    expect(await manager.missing('5 người', SEEKER, 'Hợp đồng lao động')).toEqual([]);
    await manager.follow('Số liệu trong kỳ');
    await manager.enter({ 'Chốt số liệu lúc': day(-1) });
    await manager.press('Xem số liệu');
    expect(await manager.missing('36,36%')).toEqual([]);
    expect(await manager.text()).not.toContain('45,45%');
  });

  it('after a month she is asked whether she still works there', async () => {
    world.clock.advance(34 * DAY_MS);
    await enter(counsellor, 'tuvan');
    expect(await counsellor.missing('Theo dõi sau khi đi làm', SEEKER)).toEqual([]);
    await counsellor.follow('Ghi kết quả');
    await counsellor.tick('Vẫn đang làm', 'Người lao động');
    await counsellor.press('Lưu kết quả');
    expect(await counsellor.missing('Đã ghi kết quả theo dõi.')).toEqual([]);
    await meanwhile();
  });

  it('she asks for erasure: her name is gone everywhere, the figure stays', async () => {
    await enter(manager, 'giamdoc');
    await openPerson(manager);
    await manager.follow('Xóa theo yêu cầu');
    await manager.unfold('Xoá dữ liệu');
    await manager.press('Xoá vĩnh viễn');
    expect(await manager.missing('Đã xoá dữ liệu.')).toEqual([]);
    await meanwhile();
    await manager.menu('Người lao động');
    await manager.enter({ 'Tên, số cuối điện thoại hoặc ngày sinh': 'nong thi thang' });
    await manager.press('Tìm');
    expect(await manager.missing('Không tìm thấy ai phù hợp')).toEqual([]);
    await manager.type('/can-bo/chi-tieu?tu=01/01/2026&den=31/12/2026');
    expect(await manager.missing('45,45%')).toEqual([]);
    await manager.follow('5');
    expect(await manager.missing('5 người', 'Đã xoá theo yêu cầu')).toEqual([]);
    expect(await manager.text()).not.toContain(SEEKER);
    expect(await tablesThatSay(world.get(Db), SEEKER)).toEqual([]);
  });

  it('no browser complained on the way', () => {
    for (const walker of [counsellor, manager, employer]) expect(walker.troubles).toEqual([]);
  });
});

/** Tables with a row in which these words stand. */
async function tablesThatSay(db: Db, words: string): Promise<string[]> {
  const tables = await db.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const row = await db.queryOne(`SELECT 1 FROM ${name} t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`, [words]);
    if (row) found.push(name);
  }
  return found;
}
