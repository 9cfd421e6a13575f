import { describe, expect, it } from '@jest/globals';
import { foldAccents, localDate } from '@app/kernel';
import { screen, type ScreeningRule } from './posting.screening.js';

const SILENT = {
  title: 'Công nhân may',
  requirements: null,
  benefitNote: null,
  wageNote: null,
  wageBasis: 'month',
  wageMin: 7_000_000,
  wageMax: 10_000_000,
  wageCurrency: 'VND',
  workForm: 'full_time',
  probationDays: null,
  probationPercent: null,
  positionRank: 'staff',
  qualification: 'none',
  occupation: '8153',
  minAge: null,
  maxAge: null,
  workplaces: [{ commune: null, province: '19' }],
  questions: [],
};

/** What the text rules find in a description of a firm that is not verified. */
const rulesIn = (description: string): ScreeningRule[] => [
  ...new Set(screen({ ...SILENT, description }, false, localDate('2026-11-24')).map(({ rule }) => rule)),
];
const wordsIn = (description: string): string[] =>
  screen({ ...SILENT, description }, false, localDate('2026-11-24')).flatMap(({ words }) => words);

/** Texts as recruiters write them, by the rule that must notice them; each is also tried without accents. */
const FOUND: Record<string, readonly string[]> = {
  'asks-money': [
    'Ứng viên đặt cọc 500.000 đồng để giữ chỗ',
    'Đặt-cọc 200k khi nhận đồng phục',
    'đặt.cọc trước 1 triệu',
    'Tiền cọc 300k hoàn lại sau 3 tháng',
    'Cọc 500k, nghỉ việc trả lại',
    'Nộp cọc khi phỏng vấn',
    'Phải đóng phí giữ chỗ 300 nghìn',
    'phí giữ chỗ: 500k',
    'Giữ chỗ 200k cho buổi phỏng vấn',
    'Tiền thế chân 2 triệu, trả lại khi nghỉ việc',
    'Thế chân tiền mặt hoặc xe máy',
    'Nộp phí hồ sơ 200k khi phỏng vấn',
    'Lệ phí hồ sơ xin việc 50k, thu phí hồ sơ tại cổng',
    'Thu phí đào tạo 2 triệu',
    'Mất phí 300k',
    'Đóng trước tiền đồng phục 350k',
    'Người lao động tự mua đồng phục',
    'Mua đồng phục 350.000đ khi nhận việc',
    'phải mua đồng phục của công ty',
    'Phải tự mua bảo hộ, dụng cụ',
    'Trừ tiền đồng phục vào lương tháng đầu',
    'Chuyển khoản trước 300 nghìn',
    'Chuyển khoản 200k để xác nhận lịch phỏng vấn',
    'Nạp tiền vào ứng dụng để nhận nhiệm vụ',
    'Nộp 500k tiền môi giới',
    'tiền thế chấp sẽ trả lại sau 3 tháng',
    'Không yêu cầu kinh nghiệm, đặt cọc 500k khi nhận việc',
    'Không thu phí hồ sơ nhưng phải đặt cọc đồng phục',
    'Không mất phí, chỉ cần đặt cọc 100k',
    'Không thu phí hồ sơ, ứng viên đặt cọc 300k đồng phục',
  ],
  'asks-papers': [
    'Nộp bằng tốt nghiệp bản gốc',
    'Nộp lại CCCD bản chính khi ký hợp đồng',
    'Công ty giữ căn cước trong thời gian làm việc',
    'Giữ CCCD đến khi nghỉ việc',
    'giữ giấy tờ gốc',
    'Giữ bằng gốc 1 năm',
    'Công ty giữ lại bằng lái xe',
    'Thế chấp bằng đại học bản gốc',
    'Nộp bản gốc văn bằng',
    'Nộp sổ hộ khẩu gốc',
    'Không giữ lương nhưng giữ bằng gốc',
  ],
  discriminates: [
    'Chỉ tuyển nam',
    'Chỉ tuyển 5 nam',
    'Chỉ nhận lao động nữ',
    'Tuyển nữ',
    'Tuyển 20 công nhân nữ',
    'Ưu tiên nữ',
    'Ưu tiên nam giới, chịu khó',
    'Cần nam',
    'Yêu cầu: Nam',
    'Giới tính: Nữ',
    '- Nam, tuổi từ 20',
    '+ Nữ từ 18 tuổi trở lên',
    'Không nhận nữ',
    'ko tuyển nam',
    'Chưa lập gia đình',
    'chưa kết hôn',
    'Không vướng bận gia đình',
    'Cam kết không sinh con trong 2 năm',
    'Độc thân, chịu khó',
    'Không tuyển người Thanh Hóa',
    'ko nhận Thanh Hóa, Nghệ An',
    'Không nhận lao động quê ở Nghệ An',
    'Tuyển toàn quốc (trừ Thanh Hóa)',
    'Không tuyển 36, 37, 38',
    'Chỉ tuyển người Bắc Ninh',
    'Không tuyển người dân tộc',
    'Dân tộc: Kinh',
    'Không theo đạo',
    'Tôn giáo: Không',
    'Xét nghiệm HIV trước khi nhận việc',
    'Không dị tật, không khuyết tật',
    'Không tham gia công đoàn',
    'Tuổi từ 18 đến 35',
    'Độ tuổi 18-40 tuổi',
    'Dưới 35 tuổi',
    'Không quá 45 tuổi',
  ],
  'contact-in-text': [
    'Liên hệ 0912 345 678',
    'LH: 0912.345.678 gặp chị Mẫu',
    'SĐT 0912-345-678',
    'Gọi +84 912 345 678',
    'O912 345 678',
    'Điện thoại không chín một hai ba bốn năm sáu bảy tám',
    'gọi số 0208 3855 123',
    'Zalo: may123',
    'Kết bạn Zalo để được hẹn',
    'inbox facebook công ty',
    'https://zalo.me/0912345678',
    'Đăng ký tại bit.ly/viecnhe',
    'vi-du-tuyen-dung.com/dang-ky',
    'Gửi hồ sơ về tuyendung@vi-du.example',
    'tuyendung (at) vi-du.example',
  ],
};

/** Texts that say the opposite, or speak of something else; each is also tried without accents. */
const HARMLESS: readonly string[] = [
  'Không thu phí',
  'Không thu bất kỳ khoản phí nào của người lao động',
  'Cam kết không thu phí hồ sơ, không đặt cọc',
  'Công ty không bao giờ yêu cầu đặt cọc',
  'Không đặt cọc',
  'Ứng viên không phải đặt cọc',
  'Không mất phí hồ sơ',
  'ko mất phí, k đặt cọc',
  'Không phải đóng bất kỳ khoản phí hồ sơ nào',
  'Không thu phí, đặt cọc hay giữ giấy tờ gốc',
  'Không cần đặt cọc hoặc giữ CCCD',
  'KHÔNG thu bất kỳ khoản nào',
  'Miễn phí ăn ca',
  'Miễn phí đồng phục, xe đưa đón',
  'Cấp đồng phục miễn phí',
  'Tiền đồng phục do công ty chi trả',
  'Công ty chi trả phí đào tạo',
  'Được hỗ trợ tiền đồng phục',
  'Hỗ trợ mua đồng phục 500k mỗi năm',
  'Nhân viên thu phí',
  'Nhân viên thu phí cầu đường',
  'Thu tiền của khách, chốt ca cuối ngày',
  'Nhân viên đặt cọc bất động sản',
  'Tư vấn khách hàng đặt cọc căn hộ',
  'Hỗ trợ khách chuyển khoản trước 50% đơn hàng',
  'Thẩm định tài sản thế chấp cho khách vay',
  'Công nhân ép cọc bê tông',
  'Vận hành máy đóng cọc 12 tấn',
  'Đứng máy 500 cọc sợi',
  'Lương chuyển khoản trước ngày 10',
  'Trả lương qua chuyển khoản, trả tiền tăng ca đúng hạn',
  'Nộp tiền vào ngân hàng cuối ca',
  'Cảnh giác với người mạo danh công ty thu phí, đặt cọc',
  'Thu học phí của học viên trung tâm',
  'Không giữ bằng gốc',
  'Không thu giữ CCCD',
  'Nghiêm cấm giữ giấy tờ của người lao động',
  'Nộp bản sao CCCD, bằng tốt nghiệp công chứng',
  'Hồ sơ: CCCD photo, mang bản gốc để đối chiếu',
  'Lưu giữ giấy tờ gốc của công ty',
  'Giữ CCCD của khách lưu trú theo quy định',
  'Giữ xe, giữ trật tự cổng',
  'Nam/Nữ',
  'Giới tính: Nam/Nữ',
  'Giới tính: Không yêu cầu',
  'Tuyển 20 nam, nữ',
  'Tuyển nam và nữ',
  'Không phân biệt nam nữ',
  'Ưu tiên nhận việc ngay',
  'Công nhân viên được đóng bảo hiểm, lao động nữ nghỉ 30 phút',
  'Chế độ cho lao động nữ theo luật',
  'Làm việc tại KCN Nam Phổ Yên',
  'Tuyển nhân viên Nam Định',
  'Đã lập gia đình cũng được',
  'Ký túc xá cho người độc thân',
  'Không nhận người chưa có chứng chỉ',
  'Không tuyển qua trung gian, môi giới',
  'Không nhận ứng viên dưới 18 tuổi',
  'Từ 18 tuổi trở lên',
  'Dạy trẻ từ 3-5 tuổi',
  'Dạy học sinh 11-15 tuổi',
  'Ưu tiên người Thái Nguyên, ở gần công ty',
  'Ưu tiên người khuyết tật, người dân tộc thiểu số',
  'Không phân biệt dân tộc, tôn giáo, vùng miền',
  'Làm việc theo đào tạo của công ty',
  'Hỗ trợ kết hôn, sinh con',
  'Làm từ 07.30-11.30 13.00-17.00',
  'Lương 8.000.000 - 12.000.000 đồng',
  'Mã số thuế 4600123459',
  'Chạy quảng cáo Facebook, Zalo OA',
  'Lập trình ASP.NET, Node.js, Vue.js',
  'Biết Excel, Word; 5 năm kinh nghiệm',
];

/** Where only the accents tell one word from another, the writer has to use them. */
const TOLD_BY_ACCENTS: readonly string[] = [
  'Tuyển năm 2026, làm ngay',
  'Ưu tiên năm kinh nghiệm',
  'Thu cốc, dọn bàn',
  'Đặt cho mỗi bàn 5 k đá',
];

describe.each(Object.entries(FOUND))('%s', (rule, texts) => {
  it.each(texts)('is noticed: %s', (text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(rulesIn(text.toUpperCase())).toContain(rule);
    expect(rulesIn(foldAccents(text))).toContain(rule);
  });
});

describe('no alarm', () => {
  it.each(HARMLESS)('for %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
    expect(rulesIn(foldAccents(text))).toEqual([]);
  });

  it.each(TOLD_BY_ACCENTS)('where the accents say so: %s', (text) => expect(rulesIn(text)).toEqual([]));
});

describe('a title', () => {
  const inTitle = (title: string) => screen({ ...SILENT, title, description: null }, true, localDate('2026-11-24'));

  it.each([
    ['Công nhân NAM phụ kho', 'Công nhân NAM'],
    ['Nữ nhân viên thu mua', 'Nữ nhân viên'],
    ['Lễ tân (nữ nhân viên)', 'nữ nhân viên'],
  ])('speaks to one sex: %s', (title, words) =>
    expect(inTitle(title)).toEqual([{ rule: 'discriminates', field: 'title', words: [words] }]),
  );

  it.each(['Công nhân nam/nữ', 'Nhân viên Nam Phổ Yên', 'Kế toán năm đầu'])('speaks to all: %s', (title) => {
    expect(inTitle(title)).toEqual([]);
  });
});

describe('what is shown', () => {
  it('is the words as they were written', () => {
    expect(wordsIn('Vui lòng ĐẶT CỌC trước khi đến')).toEqual(['ĐẶT CỌC']);
    expect(wordsIn('Phải đóng phí giữ chỗ 300 nghìn')).toEqual(['đóng phí giữ chỗ', 'giữ chỗ 300 nghìn']);
    expect(wordsIn('Gọi không chín một hai ba bốn năm sáu bảy tám nhé')).toEqual([
      'không chín một hai ba bốn năm sáu bảy tám',
    ]);
  });

  it('looks at questions to applicants too', () => {
    const questions = [{ text: 'Bạn có đồng ý đặt cọc 500k không?' }];
    const found = screen({ ...SILENT, description: null, questions }, true, localDate('2026-11-24'));
    expect(found).toMatchObject([{ rule: 'asks-money', field: 'questions' }]);
  });

  it('takes no longer for a text made to be slow', () => {
    const nasty = `${'không thu '.repeat(300)}${'nop tien '.repeat(200)}${'0 '.repeat(500)}${'nam '.repeat(300)}`;
    const started = process.cpuUsage().user;
    rulesIn(nasty.slice(0, 6000));
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});
