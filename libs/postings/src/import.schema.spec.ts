import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, dictionary, property, string } from 'fast-check';
import { localDate } from '@app/kernel';
import { registerCommunes } from '@app/taxonomy';
import { fieldOf, isHeadings } from './import.columns.js';
import { qualifiedReference, readImportRow, type RowContext } from './import.schema.js';

const context: RowContext = {
  today: localDate('2026-11-24'),
  classify: (text) => (/may/i.test(text) ? '8153' : null),
  isOccupation: (code) => ['8153', '7212'].includes(code),
};
const read = (values: Record<string, string>) =>
  readImportRow({ 'Tên công việc': 'Công nhân may', ...values }, context);
const posting = (values: Record<string, string>) => read(values).imported!.posting;

describe('headings', () => {
  it.each([
    ['title', 'title'],
    ['Tên công việc', 'title'],
    ['2. TÊN VỊ TRÍ TUYỂN DỤNG (*)', 'title'],
    ['ten cong viec', 'title'],
    ['Mức lương (triệu đồng)', 'wage'],
    ['Mã nghề (cấp 4)', 'occupation'],
    ['wage_min', 'wageMin'],
    ['wageMin', 'wageMin'],
    ['SĐT', 'contactPhone'],
    ['Hạn nộp hồ sơ:', 'deadline'],
    ['MST', 'taxCode'],
    ['Ghi chú', null],
    ['', null],
  ])('%s -> %s', (heading, field) => expect(fieldOf(heading)).toBe(field));
  it('tells a row of headings from a title above it', () => {
    expect(isHeadings(['reference', 'title', 'wage', 'place', 'experience'])).toBe(true);
    expect(isHeadings(['DANH SÁCH VIỆC LÀM'])).toBe(false);
    expect(isHeadings(['Công việc'])).toBe(false);
  });
});

describe('a row', () => {
  it('goes through the schema of the form', () => {
    const { imported, issues } = read({
      Mã: 'A-1',
      'Số lượng': '20 người',
      'Mức lương': '8-10tr',
      'Nơi làm việc': 'xã Điềm Thụy, Phú Bình, Thái Nguyên',
      'Địa chỉ': 'KCN Điềm Thụy',
      'Trình độ học vấn': '9/12',
      'Bằng cấp': 'Cao đẳng trở lên',
      'Chức vụ': 'Công nhân',
      'Hình thức tuyển dụng': 'Trực tiếp và qua Zalo',
      'Ca làm việc': '2 ca xoay',
      'Độ tuổi': '18-45',
      'Hạn nộp': '31/12/2026',
      SĐT: '912 345 678',
    });
    expect(issues).toEqual([]);
    expect(imported).toMatchObject({ reference: 'A-1', hasOwnReference: true, occupationIsSuggested: true });
    expect(imported!.posting).toMatchObject({
      headcount: 20,
      occupation: '8153',
      wageBasis: 'month',
      wageMin: 8_000_000,
      wageMax: 10_000_000,
      generalEducation: 'lower_secondary',
      qualification: 'cao_dang',
      positionRank: 'staff',
      recruitmentMethods: ['direct', 'online'],
      shifts: ['two'],
      minAge: 18,
      maxAge: 45,
      deadline: '2026-12-31',
      contactPhone: '+84912345678',
    });
    expect(imported!.posting.workplaces).toHaveLength(1);
    expect(imported!.posting.workplaces[0]).toMatchObject({ province: '19', address: 'KCN Điềm Thụy' });
    expect(imported!.posting.workplaces[0]!.commune).toBeDefined();
  });

  it('stays out only without a title', () => {
    const { imported, issues } = readImportRow({ Mã: 'A-1', 'Mức lương': '8tr' }, context);
    expect(imported).toBeNull();
    expect(issues).toEqual([{ field: 'title', code: 'import.title-missing', params: {}, value: '', isError: true }]);
  });

  it('lands without what was not understood, and says so', () => {
    const { imported, issues } = read({
      'Số lượng': 'nhiều',
      'Mức lương': 'xem mô tả',
      'Độ tuổi': '16-12 tuổi, 150',
      'Hạn nộp': '01/11/2026',
      SĐT: 'gọi giờ hành chính',
      Email: 'không có',
      'Mã nghề': '0000',
    });
    expect(imported!.posting).toMatchObject({ wageNote: 'xem mô tả', occupation: '8153' });
    expect(imported!.posting.headcount).toBeUndefined();
    expect(issues.every(({ isError }) => !isError)).toBe(true);
    expect(issues.map(({ field, code }) => `${field} ${code}`)).toEqual(
      expect.arrayContaining([
        'headcount import.value-unknown',
        'wage import.wage-unread',
        'deadline posting.deadline-past',
        'contactPhone phone.form',
        'contactEmail import.value-unknown',
        'occupation import.occupation-unknown',
      ]),
    );
  });

  it('takes a code of the list over a suggestion', () => {
    expect(read({ 'Mã nghề': '7212 - Thợ hàn' }).imported).toMatchObject({
      posting: { occupation: '7212' },
      occupationIsSuggested: false,
    });
  });

  it('keeps foreign money as it is', () => {
    expect(read({ Lương: '1,000 - 1,500 USD' }).imported).toMatchObject({
      wageCurrency: 'USD',
      posting: { wageMin: 1000, wageMax: 1500 },
    });
    const yen = read({ Lương: '170.000 yên/tháng' });
    expect(yen.imported).toMatchObject({ wageCurrency: 'VND', posting: { wageNote: '170.000 yên/tháng' } });
    expect(yen.imported!.posting.wageMin).toBeUndefined();
    expect(yen.issues[0]!.code).toBe('import.wage-currency');
  });

  it('reads a wage from two columns and the basis from a third', () => {
    expect(posting({ 'Lương từ': '8.000.000', 'Lương đến': '10.000.000' })).toMatchObject({
      wageMin: 8e6,
      wageMax: 10e6,
    });
    expect(posting({ 'Lương từ': '8tr' }).wageMax).toBeUndefined();
    expect(posting({ Lương: '300', 'Hình thức trả lương': 'Lương ngày' })).toMatchObject({
      wageBasis: 'day',
      wageMin: 300_000,
    });
  });

  it.each([
    ['Hà Nội & 2 nơi khác', [{ province: '01' }]],
    ['Hà Nội, Hồ Chí Minh', [{ province: '01' }, { province: '79' }]],
    ['huyện Đồng Hỷ', [{ province: '19', address: 'Huyện Đồng Hỷ' }]],
    ['Toàn quốc', [{ address: 'Toàn quốc' }]],
    ['Nhật Bản', [{ address: 'Nhật Bản' }]],
    ['Số 5 ngõ Ví Dụ, Cầu Giấy, Hà Nội', [{ province: '01', address: 'Số 5 ngõ Ví Dụ, Cầu Giấy' }]],
  ])('works at %s', (place, workplaces) => expect(posting({ 'Nơi làm việc': place }).workplaces).toEqual(workplaces));
  it('works in a commune of another province, once such a list was imported', () => {
    const at = (place: string) => posting({ 'Nơi làm việc': place }).workplaces;
    const place = 'xã Thử Nghiệm, tỉnh Lạng Sơn';
    expect(at(place)).toEqual([expect.objectContaining({ province: '20' })]);
    expect(at(place)[0]).not.toHaveProperty('commune');
    const known = { kind: 'xã', province: '20', point: null, wageRegion: null, former: [] } as const;
    registerCommunes([{ ...known, code: '99001', name: 'Thử Nghiệm' }]);
    expect(at(place)).toEqual([{ commune: '99001', province: '20' }]);
    expect(at(`${place}; phường Phổ Yên, Thái Nguyên`)).toEqual([
      { commune: '99001', province: '20' },
      { commune: '05860', province: '19' },
    ]);
    registerCommunes([]);
  });

  it('makes a reference from what the row says when it has none', () => {
    const first = read({ 'Mức lương': '8tr' }).imported!;
    expect(first.hasOwnReference).toBe(false);
    expect(read({ 'Mức lương': '8tr' }).imported!.reference).toBe(first.reference);
    expect(read({ 'Mức lương': '9tr' }).imported!.reference).not.toBe(first.reference);
  });

  it('keeps references of unknown firms apart within the length of the form', () => {
    expect(qualifiedReference('TT-1', 'Công ty CP Chè Ví Dụ')).toBe('TT-1 @cong-ty-cp-che-vi-du');
    const long = qualifiedReference('x'.repeat(60), 'Công ty CP Chè Ví Dụ');
    expect(long).toHaveLength(60);
    expect(long).toContain('@cong-ty-cp');
  });

  it('never throws', () => {
    expect.hasAssertions();
    const headings = constantFrom(
      'Tên công việc',
      'Mức lương',
      'Nơi làm việc',
      'Độ tuổi',
      'SĐT',
      'Hạn nộp',
      'Phúc lợi',
      'Mã',
      '__proto__',
    );
    const check = (values: Record<string, string>) => {
      const { imported, issues } = readImportRow(values, context);
      expect(imported !== null || issues.some(({ isError }) => isError)).toBe(true);
    };
    assert(property(dictionary(headings, string({ unit: 'grapheme' })), check), { numRuns: 300 });
  });
});
