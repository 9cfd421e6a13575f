import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { PeopleService, type Role, StaffService } from '@app/accounts';
import { addDays, formatDay, localDateOf } from '@app/kernel';
import { counsellorOf, firmOf } from '../support/employers.js';
import { referred } from '../support/referrals.js';
import { openCentre, signUp, STAFF_PASSWORD } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';
import { describeInBrowser, startBrowser } from './chromium.js';
import { Walker } from './walker.js';

const FAIR = 'Phiên giao dịch việc làm thử';
const FIRM = 'Hộ kinh doanh May Mẫu';
const JOB = 'Thợ may công nghiệp';
/** New to the Centre: registers from her phone, is hired, and counts in the report of the fair only. */
const NEWCOMER = 'Nông Thị Phiên';
/** Referred before, without a phone at hand: acted for by staff, is hired, and counts in the official figure. */
const KNOWN = 'Hoàng Văn Quầy';
/** Registers and does not come. */
const ABSENT = 'Lò Văn Vắng';
const DAY_MS = 86_400_000;

describeInBrowser('a whole fair', () => {
  let browser: Browser;
  let world: World;
  let operator: Walker;
  let recruiter: Walker;
  let seeker: Walker;
  let absent: Walker;
  let manager: Walker;

  const day = (after = 0) => formatDay(addDays(localDateOf(world.clock.now()), after));
  async function meanwhile(ms = 60_000): Promise<void> {
    await world.settle();
    world.clock.advance(ms);
  }
  /** The door of the staff; a code works once, so each comes half a minute after the other. */
  async function enter(walker: Walker, login: string): Promise<void> {
    world.clock.advance(30_000);
    await walker.type('/can-bo');
    if (await walker.shows('Tên đăng nhập')) await walker.signInAsStaff(login, STAFF_PASSWORD);
  }
  async function openFair(): Promise<void> {
    await enter(operator, 'dieuhanh');
    await operator.menu('Phiên giao dịch');
    await operator.follow(FAIR);
  }

  /** Records that whoever was talked to is hired. @returns what the page does not say of it */
  async function hire(walker: Walker): Promise<string[]> {
    await walker.tick('Nhận vào làm', 'Kết quả');
    await walker.enter({ 'Ngày bắt đầu đi làm': day(5) });
    await walker.press('Ghi kết quả');
    return walker.missing('Đã lưu.');
  }

  beforeAll(async () => {
    browser = await startBrowser();
    world = await World.start();
    const office = await openCentre(world);
    for (const [login, role] of Object.entries({
      dieuhanh: 'fair_operator',
      giamdoc: 'centre_manager',
    } satisfies Record<string, Role>)) {
      const account = { fullName: `Cán Bộ ${login}`, login, password: STAFF_PASSWORD, officeId: office.id, role };
      await world.get(StaffService).create(account, null);
    }
    const { id: employerId } = await firmOf(world, office, { name: FIRM });
    await publishedPosting(world, office, { title: JOB, occupation: '7531', employerId });
    const people = world.get(PeopleService);
    const known = async (phone: string, fullName: string) => {
      await signUp(world, { phone, fullName });
      return (await people.findByPhone(phone))!.id;
    };
    await people.assignRole(await known('+84900000031', 'Đỗ Thị Tuyển'), 'employer_recruiter', { employerId });
    const sent = { employerId, occupation: '7531' };
    await referred(world, counsellorOf(office), await known('+84900000032', KNOWN), sent);
    await meanwhile();
    operator = await Walker.start(browser, world, { name: 'fair-operator', hasScripts: true, size: 'desk' });
    recruiter = await Walker.start(browser, world, { name: 'fair-recruiter', hasScripts: true, size: 'desk' });
    seeker = await Walker.start(browser, world, { name: 'fair-seeker', hasScripts: true, size: 'phone' });
    manager = await Walker.start(browser, world, { name: 'fair-manager', hasScripts: true, size: 'desk' });
    absent = await Walker.start(browser, world, { name: 'fair-absent', hasScripts: false, size: 'phone' });
  }, 240_000);
  afterAll(async () => {
    for (const walker of [operator, recruiter, seeker, absent, manager]) await walker?.close();
    await browser?.close();
    await world?.stop();
  });

  it('the operator plans it and announces it', async () => {
    await enter(operator, 'dieuhanh');
    await operator.menu('Phiên giao dịch');
    await operator.follow('Lập phiên mới');
    await operator.enter({ 'Tên phiên': FAIR, 'Ngày tổ chức': day(7), 'Bắt đầu': '08:00', 'Kết thúc': '11:30' });
    await operator.enter({ 'Địa điểm': 'Hội trường Trung tâm, số 0 đường Thử', 'Xã, phường': 'Đồng Hỷ (xã)' });
    await operator.tick('Định kỳ', 'Loại phiên');
    await operator.tick('Nhận cả người tham gia trực tuyến');
    await operator.enter({ 'Số người tối đa': '50' });
    await operator.press('Lưu');
    await operator.press('Công bố phiên');
    expect(await operator.missing('Đã công bố', 'Sắp diễn ra')).toEqual([]);
  });

  it('the employer asks for a booth, and the operator confirms it', async () => {
    await recruiter.type('/dang-nhap');
    await recruiter.signIn('0900000031');
    await recruiter.type('/nha-tuyen-dung/phien-giao-dich');
    await recruiter.follow(FAIR);
    await recruiter.tick(JOB, 'Tin tuyển dụng mang đến phiên');
    await recruiter.tick('Đỗ Thị Tuyển', 'Người trực tại gian');
    await recruiter.press('Gửi đăng ký');
    expect(await recruiter.missing('Đã gửi đăng ký.')).toEqual([]);
    await openFair();
    await operator.press('Xác nhận');
    expect(await operator.missing('Đã xác nhận gian và báo cho đơn vị.')).toEqual([]);
    await meanwhile();
  });

  it('people register from their phones', async () => {
    const register = async (walker: Walker, phone: string, name: string) => {
      await walker.type('/phien-giao-dich');
      await walker.follow(FAIR);
      expect(await walker.missing(FIRM)).toEqual([]);
      await walker.follow('Đăng ký tham gia');
      await walker.signIn(phone, { 'Họ và tên': name, 'Ngày sinh': '24/11/1995' });
      await walker.tick('Trực tuyến, bằng điện thoại hoặc máy tính', 'Quý vị tham gia thế nào?');
      await walker.press('Đăng ký');
      expect(await walker.missing('Đã đăng ký.')).toEqual([]);
    };
    await register(seeker, '0900000033', NEWCOMER);
    await register(absent, '0900000034', ABSENT);
    await meanwhile();
  });

  it('on the day it is opened, and somebody without a phone is let in at the door', async () => {
    world.clock.set(new Date(`${addDays(localDateOf(world.clock.now()), 7)}T08:00:00+07:00`));
    await openFair();
    await operator.follow('Đón người tham gia');
    await operator.press('Mở phiên');
    await operator.enter({ 'Quét mã trên vé, hoặc gõ số vé, họ tên, số điện thoại': 'hoang van quay' });
    await operator.press('Tìm');
    await operator.press('Đăng ký và cho vào');
    expect(await operator.missing('Đã cho vào, vé số 3.')).toEqual([]);
  });

  it('people wait in the queue, and whoever is called is rung', async () => {
    await recruiter.type('/nha-tuyen-dung/phien-giao-dich');
    await recruiter.follow(FAIR);
    await recruiter.follow('Vào bàn tiếp');
    await recruiter.press('Vào bàn');
    await seeker.type('/phien-giao-dich');
    await seeker.follow(FAIR);
    await seeker.follow('Vào phiên');
    await seeker.press('Vào phiên');
    expect(await seeker.missing(FIRM, 'Đang tiếp', 'Chưa có ai đợi')).toEqual([]);
    await openFair();
    await operator.follow('Điều hành phiên');
    await operator.enter({ 'Nội dung thông báo': 'Phiên đóng cửa lúc 11 giờ 30.' });
    await operator.press('Gửi thông báo');
    await seeker.sees('Phiên đóng cửa lúc 11 giờ 30.');
    await seeker.press('Xếp hàng');
    expect(await seeker.missing('Quý vị là người kế tiếp', 'Số của quý vị: 1')).toEqual([]);
    await recruiter.press('Gọi người kế tiếp');
    await seeker.sees(`${FIRM} đang gọi quý vị vào gian 1`);
  });

  it('they talk, and what came of it is recorded', async () => {
    await seeker.press('Nhận cuộc gọi');
    await recruiter.sees('Chưa có tin nhắn nào');
    await seeker.enter({ 'Tin nhắn của quý vị': 'Em chào chị, em may được hai năm.' });
    await seeker.press('Gửi');
    await recruiter.sees('Em chào chị, em may được hai năm.');
    await recruiter.enter({ 'Tin nhắn của quý vị': 'Chị nhận em, thứ Hai em đi làm nhé.' });
    await recruiter.press('Gửi');
    await seeker.sees('Chị nhận em, thứ Hai em đi làm nhé.');
    await recruiter.unfold('Kết thúc');
    await recruiter.press('Kết thúc');
    await seeker.sees('Cuộc trò chuyện đã kết thúc.');
    expect(await hire(recruiter)).toEqual([]);
  });

  it('staff wait and answer for somebody without a phone', async () => {
    await openFair();
    await operator.follow('Đón người tham gia');
    await operator.follow('Chỗ đợi');
    expect(await operator.missing(KNOWN, 'Chưa xếp hàng ở gian nào.')).toEqual([]);
    await operator.choose('Gian', 'Gian 1');
    await operator.press('Xếp hàng giúp');
    expect(await operator.missing(FIRM, 'Kế tiếp')).toEqual([]);
    await recruiter.press('Gọi người kế tiếp');
    await operator.sees(`${FIRM} đang gọi người này vào gian 1`);
    await operator.press('Nhận cuộc gọi giúp');
    await recruiter.sees('Chưa có tin nhắn nào');
    await recruiter.unfold('Kết thúc');
    await recruiter.press('Kết thúc');
    expect(await hire(recruiter)).toEqual([]);
  });

  it('the fair is closed, and its report counts what happened', async () => {
    await openFair();
    await operator.unfold('Kết thúc phiên');
    await operator.press('Kết thúc phiên');
    expect(await operator.missing('Đã kết thúc phiên.')).toEqual([]);
    await meanwhile();
    await operator.follow('Báo cáo phiên');
    // Three registered, two came, each talked to the one employer once, and both were hired; one was known before.
    expect(
      await operator.missing(
        'Đơn vị tuyển dụng tham gia (đơn vị) 1',
        'Người đăng ký tìm việc tại phiên (người) 3',
        'Người đã đến hoặc vào phiên trực tuyến (người) 2',
        'Lượt lấy số chờ (lượt) 2',
        'Lượt qua sơ tuyển, hẹn phỏng vấn hoặc nhận việc (lượt) 2',
        'Người được nhận việc (người) 2',
        'Đã được tư vấn, giới thiệu trước đó (người) 1',
      ),
    ).toEqual([]);
  });

  it('only who had been referred before counts in the official figure', async () => {
    await meanwhile(6 * DAY_MS);
    await enter(manager, 'giamdoc');
    await manager.follow('Điều hành chỉ tiêu');
    expect(await manager.missing('100%', 'trong 1 người')).toEqual([]);
    await manager.follow('Xem mọi cách tính');
    await manager.follow('1');
    expect(await manager.missing(KNOWN)).toEqual([]);
    expect(await manager.text()).not.toContain(NEWCOMER);
  });

  it('no browser complained on the way', () => {
    for (const walker of [operator, recruiter, seeker, absent, manager]) expect(walker.troubles).toEqual([]);
  });
});
