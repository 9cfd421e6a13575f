import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { StaffService } from '@app/accounts';
import { addDays, formatDay, localDateOf } from '@app/kernel';
import { openCentre, STAFF_PASSWORD } from '../support/people.js';
import { World } from '../support/world.js';
import { describeInBrowser, startBrowser } from './chromium.js';
import { Walker } from './walker.js';

const TEN_VACANCIES = join(import.meta.dirname, '../fixtures/ten-vacancies.csv');
const PAPER = {
  name: 'giay-dang-ky.png',
  mimeType: 'image/png',
  buffer: readFileSync(join(import.meta.dirname, '../../apps/portal/images/icon-192.png')),
};

const FIRM = 'Công ty TNHH May Mẫu';
const JOB = 'Thợ may áo khoác';
const SEEKER = 'Nông Thị Thử';

/** The main job of the exchange, by three people at browsers of their own. */
describeInBrowser('the main job', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  describe.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('%s', (_, hasScripts) => {
    let world: World;
    let employer: Walker;
    let staff: Walker;
    let seeker: Walker;

    const inDays = (days: number) => formatDay(addDays(localDateOf(world.clock.now()), days));

    /** What happens behind the pages comes to rest, and a minute goes by. */
    async function meanwhile(): Promise<void> {
      await world.settle();
      world.clock.advance(60_000);
    }

    beforeAll(async () => {
      world = await World.start();
      const office = await openCentre(world);
      const account = { fullName: 'Cán Bộ Mẫu', login: 'tuvan', password: STAFF_PASSWORD, officeId: office.id };
      await world.get(StaffService).create({ ...account, role: 'counsellor' }, null);
      world.clock.advance(60_000);
      employer = await Walker.start(browser, world, { name: 'employer', hasScripts, size: 'phone' });
      staff = await Walker.start(browser, world, { name: 'staff', hasScripts, size: 'desk' });
      seeker = await Walker.start(browser, world, { name: 'seeker', hasScripts, size: 'phone' });
    }, 180_000);
    afterAll(async () => {
      for (const walker of [employer, staff, seeker]) await walker?.close();
      await world?.stop();
    });

    it('an employer signs up and asks to be verified', async () => {
      await employer.type('/');
      await employer.menu('Nhà tuyển dụng');
      await employer.follow('Đăng ký nhà tuyển dụng');
      await employer.signIn('0900000011', { 'Họ và tên': 'Hoàng Văn Mẫu', 'Ngày sinh': '24/11/1985' });
      expect(await employer.missing('Đăng ký nhà tuyển dụng', 'Chào mừng quý vị')).toEqual([]);
      await employer.enter({ 'Mã số thuế': '4600123459', 'Tên đầy đủ': FIRM });
      await employer.press('Đăng ký');
      expect(await employer.missing('Chưa gửi xác minh', 'Còn thiếu trước khi gửi xác minh')).toEqual([]);
      await employer.follow('Loại hình');
      await employer.enter({
        'Loại hình': 'Doanh nghiệp ngoài nhà nước',
        'Ngành kinh doanh chính': 'Công nghiệp chế biến, chế tạo',
        'Số lao động': '51–100',
        'Xã, phường đặt trụ sở': 'Đồng Hỷ (xã)',
        'Số nhà, đường, thôn, tổ': 'Số 0, tổ Thử',
      });
      await employer.press('Lưu');
      await employer.attach('Chọn tệp', PAPER);
      await employer.press('Tải giấy tờ lên');
      expect(await employer.missing('Đã nhận tệp', 'Đã đủ thông tin')).toEqual([]);
      await employer.press('Gửi xác minh');
      expect(await employer.missing('Chờ xác minh', 'Đang chờ Trung tâm xác minh')).toEqual([]);
    });

    it('staff find it waiting and verify it, and it is told', async () => {
      await meanwhile();
      await staff.type('/can-bo');
      await staff.signInAsStaff('tuvan', STAFF_PASSWORD);
      expect(await staff.missing('Chào Cán Bộ Mẫu')).toEqual([]);
      await staff.follow('Nhà tuyển dụng chờ xác minh');
      await staff.follow(FIRM);
      expect(await staff.missing('Phiếu thông tin đã đủ')).toEqual([]);
      await staff.follow('Xác minh');
      await staff.enter({ 'Căn cứ': 'Tra cứu trên Cổng thông tin đăng ký doanh nghiệp, cơ quan thuế' });
      await staff.press('Xác minh');
      expect(await staff.missing('Đã xác minh.', 'Được xác minh')).toEqual([]);
      await meanwhile();
      await employer.bell();
      await employer.follow('Nhà tuyển dụng đã được xác minh');
      expect(await employer.missing('Tin của quý vị mang dấu "Đã xác minh"')).toEqual([]);
    });

    it('the employer imports ten vacancies and sends them', async () => {
      await employer.menu('Tin tuyển dụng');
      await employer.follow('Nhập từ tệp');
      await employer.attach('Tệp danh sách việc làm', TEN_VACANCIES);
      await employer.press('Tải lên và nhập');
      expect(await employer.missing('Đang nhập tin', 'ten-vacancies.csv')).toEqual([]);
      await meanwhile();
      await employer.seesInTime('Kết quả nhập tin', 'Tải lại ngay');
      expect(await employer.missing('Tin nháp mới 10', 'Tin đã đủ thông tin 10')).toEqual([]);
      await employer.press('Gửi duyệt các tin đã đủ');
      expect(await employer.missing('Đã gửi 10 tin.')).toEqual([]);
      await employer.follow('Xem các tin');
      expect(await employer.missing('Chờ duyệt 10', 'Lái xe tải', 'Công nhân may công nghiệp')).toEqual([]);
    });

    it('the employer posts one more by hand', async () => {
      await employer.follow('Đăng tin mới');
      await employer.enter({ 'Tên công việc': JOB, 'Số người cần tuyển': '5', 'Chức vụ': 'Nhân viên' });
      await employer.tick('Lương tháng', 'Hình thức trả lương');
      await employer.enter({ 'Lương từ': '8tr', Đến: '10.000.000' });
      await employer.enter({ 'Xã, phường': 'Đồng Hỷ (xã)' }, 'Nơi làm việc');
      await employer.enter({ 'Mô tả công việc': 'May áo khoác xuất khẩu trên chuyền, làm giờ hành chính.' });
      await employer.press('Lưu và gửi duyệt');
      expect(await employer.missing('Trình độ chuyên môn')).toEqual([]);
      expect(await employer.typed('Tên công việc')).toBe(JOB);
      expect(await employer.typed('Lương từ')).toBe('8.000.000');
      await employer.enter({
        'Trình độ học vấn tối thiểu': 'Tốt nghiệp trung học cơ sở',
        'Trình độ chuyên môn': 'Chưa qua đào tạo',
      });
      await employer.press('Lưu và gửi duyệt');
      expect(await employer.missing('Đã gửi. Trung tâm sẽ duyệt', 'Chờ duyệt', '8–10 triệu/tháng')).toEqual([]);
    });

    it('staff see the eleven and let the new one go online, and the employer is told', async () => {
      await meanwhile();
      await staff.menu('Duyệt tin');
      expect(await staff.missing('Chờ duyệt 11')).toEqual([]);
      await staff.follow(JOB);
      await staff.press('Duyệt và đăng');
      expect(await staff.missing(`Đã duyệt “${JOB}”.`, 'Chờ duyệt 10')).toEqual([]);
      await meanwhile();
      await employer.bell();
      expect(await employer.missing(`Tin “${JOB}” đã được duyệt và hiện với người tìm việc.`)).toEqual([]);
      await employer.follow('Tin tuyển dụng đã được duyệt');
      expect(await employer.missing('Tin đang hiện với người tìm việc', 'Chưa có người ứng tuyển')).toEqual([]);
    });

    it('a seeker finds it without accents and in a former district', async () => {
      await seeker.type('/');
      await seeker.enter({ 'Công việc': 'tho may ao khoac' });
      await seeker.press('Tìm việc');
      expect(await seeker.missing('1 việc làm “tho may ao khoac”', JOB)).toEqual([]);
      await seeker.enter({ 'Nơi làm việc': 'Huyện Phú Lương (cũ)' });
      await seeker.press('Tìm việc');
      expect(await seeker.missing('Chưa có việc phù hợp ở Huyện Phú Lương (cũ)')).toEqual([]);
      await seeker.enter({ 'Nơi làm việc': 'Huyện Đồng Hỷ (cũ)' });
      await seeker.press('Tìm việc');
      expect(await seeker.missing('1 việc làm “tho may ao khoac”', JOB, 'Đã xác minh', '8–10 triệu/tháng')).toEqual([]);
      await seeker.follow(JOB);
      expect(await seeker.missing('Huyện Đồng Hỷ (cũ)', 'Không bao giờ trả tiền để có việc')).toEqual([]);
    });

    it('she signs up, answers three questions and applies', async () => {
      await seeker.follow('Ứng tuyển');
      await seeker.signIn('0900000012', { 'Họ và tên': SEEKER, 'Ngày sinh': '24/11/1995' });
      await seeker.follow('Trả lời ba câu hỏi');
      await seeker.enter({ '1. Muốn làm việc gì?': 'tho may' });
      await seeker.tick('Gần nơi tôi chọn', '2. Làm ở đâu?');
      await seeker.enter({ 'Xã, phường': 'Đồng Hỷ (xã)' });
      await seeker.tick('Đi làm ngay', '3. Khi nào đi làm được?');
      await seeker.press('Xong, lưu hồ sơ');
      expect(await seeker.missing('“tho may” là việc nào?')).toEqual([]);
      await seeker.tick('Thợ may', '“tho may” là việc nào?');
      await seeker.press('Xong, lưu hồ sơ');
      expect(await seeker.missing('Ứng tuyển', JOB, SEEKER, '0900 000 012')).toEqual([]);
      await seeker.enter({ 'Lời nhắn': 'Tôi ở gần xưởng.' });
      await seeker.press('Gửi hồ sơ');
      expect(await seeker.missing('Đã gửi hồ sơ', 'Đã nhận', 'Chưa xem', 'Chờ trả lời')).toEqual([]);
    });

    it('the employer opens her application, and she sees that it was read', async () => {
      await meanwhile();
      await employer.bell();
      expect(await employer.missing(`Có người vừa ứng tuyển việc "${JOB}"`)).toEqual([]);
      await employer.menu('Ứng viên');
      expect(await employer.missing('Chờ trả lời 1', SEEKER)).toEqual([]);
      await employer.follow(SEEKER);
      expect(await employer.missing('Tôi ở gần xưởng.', '0900 000 012')).toEqual([]);
      await meanwhile();
      await seeker.bell();
      expect(await seeker.missing('Hồ sơ đã được gửi')).toEqual([]);
      await seeker.follow('Hồ sơ đã được xem');
      expect(await seeker.missing('Đã nhận', 'Đã xem', 'Nhà tuyển dụng đã xem hồ sơ và đang cân nhắc.')).toEqual([]);
    });

    it('the employer puts her on the short list, which stays its own business', async () => {
      await employer.press('Đưa vào danh sách chọn');
      expect(await employer.missing('Đã đưa vào danh sách chọn.', 'Đã chọn')).toEqual([]);
      await meanwhile();
      await seeker.menu('Việc đã ứng tuyển');
      expect(await seeker.missing(JOB, 'Đã xem', 'Chờ trả lời')).toEqual([]);
      expect(await seeker.text()).not.toMatch(/đã chọn|danh sách chọn/i);
    });

    it('the employer invites her, and she reads when and where', async () => {
      await employer.menu('Ứng viên');
      await employer.follow('Đã chọn');
      await employer.follow(SEEKER);
      await employer.follow('Mời phỏng vấn');
      await employer.enter({ 'Ngày phỏng vấn': inDays(3), Giờ: '8:30', 'Địa điểm': 'Phòng Nhân sự' });
      await employer.press('Xác nhận');
      expect(await employer.missing('Đã mời phỏng vấn.', `${inDays(3)} 08:30, Phòng Nhân sự`)).toEqual([]);
      await meanwhile();
      await seeker.bell();
      expect(await seeker.missing(`${FIRM} mời quý vị phỏng vấn cho việc "${JOB}" lúc ${inDays(3)} 08:30`)).toEqual([]);
      await seeker.follow('Mời phỏng vấn');
      expect(await seeker.missing('Quý vị được mời phỏng vấn', `${inDays(3)} 08:30`, 'Phòng Nhân sự')).toEqual([]);
    });

    it('the employer hires her, and both see it', async () => {
      await employer.follow('Nhận vào làm');
      await employer.enter({ 'Ngày bắt đầu làm việc': inDays(7) });
      await employer.press('Xác nhận');
      expect(await employer.missing('Đã nhận', `Ngày bắt đầu ${inDays(7)}`)).toEqual([]);
      await employer.menu('Ứng viên');
      await employer.follow('Đã nhận');
      expect(await employer.missing(SEEKER, `Đi làm từ ${inDays(7)}`)).toEqual([]);
      await meanwhile();
      await seeker.bell();
      expect(await seeker.missing(`${FIRM} đã nhận quý vị vào làm "${JOB}" từ ngày ${inDays(7)}`)).toEqual([]);
      await seeker.follow('Chúc mừng quý vị đã có việc làm');
      expect(await seeker.missing('Đã được nhận', `Ngày bắt đầu làm việc: ${inDays(7)}`)).toEqual([]);
    });

    it('staff see both sides of it', async () => {
      await staff.menu('Người lao động');
      await staff.enter({ 'Tên, số cuối điện thoại hoặc ngày sinh': 'nong thi thu' });
      await staff.press('Tìm');
      await staff.follow(SEEKER);
      expect(await staff.missing(JOB, FIRM, 'Đã nhận')).toEqual([]);
      await staff.menu('Nhà tuyển dụng');
      await staff.follow(FIRM);
      await staff.follow('Tin tuyển dụng');
      await staff.follow(JOB);
      expect(await staff.missing('1 người ứng tuyển')).toEqual([]);
    });

    it('no browser complained on the way', () => {
      for (const walker of [employer, staff, seeker]) expect(walker.troubles).toEqual([]);
    });
  });
});
