import { describe, expect, it } from '@jest/globals';
import { assert, array, constantFrom, integer, property, string } from 'fast-check';
import { findWage, parseWage } from './money-wage.js';

const million = 1e6;

describe('wages as people write them', () => {
  it.each<[string, string, number | null, number | null]>([
    ['8-10tr', 'month', 8, 10],
    ['8 - 10 triệu', 'month', 8, 10],
    ['8 – 10 TRIỆU ĐỒNG', 'month', 8, 10],
    ['8.5 - 10 triệu', 'month', 8.5, 10],
    ['8,5-10tr', 'month', 8.5, 10],
    ['8 đến 10 triệu/tháng', 'month', 8, 10],
    ['từ 8tr đến 10tr', 'month', 8, 10],
    ['tu 8 trieu den 10 trieu', 'month', 8, 10],
    ['8tr - 10tr/tháng', 'month', 8, 10],
    ['8tr/tháng - 10tr/tháng', 'month', 8, 10],
    ['8tr→10tr', 'month', 8, 10],
    ['10 - 8 triệu', 'month', 8, 10],
    ['8tr5', 'month', 8.5, 8.5],
    ['8tr500', 'month', 8.5, 8.5],
    ['8 triệu rưỡi', 'month', 8.5, 8.5],
    ['8 triệu 500 nghìn', 'month', 8.5, 8.5],
    ['8tr5 - 10tr', 'month', 8.5, 10],
    ['8trđ', 'month', 8, 8],
    ['10trvnđ', 'month', 10, 10],
    ['lương 7 củ', 'month', 7, 7],
    ['7-8 củ', 'month', 7, 8],
    ['trên 8 triệu', 'month', 8, null],
    ['Từ 10 triệu', 'month', 10, null],
    ['>= 10 triệu', 'month', 10, null],
    ['10tr+', 'month', 10, null],
    ['10 triệu trở lên', 'month', 10, null],
    ['tối thiểu 10tr', 'month', 10, null],
    ['upto 20tr', 'month', null, 20],
    ['Up to 20 triệu', 'month', null, 20],
    ['Tới 20 triệu', 'month', null, 20],
    ['lên đến 20tr', 'month', null, 20],
    ['Lương: đến 20.000.000 đ', 'month', null, 20],
    ['dưới 7 triệu', 'month', null, 7],
    ['7.000.000', 'month', 7, 7],
    ['7,000,000 VND', 'month', 7, 7],
    ['7 000 000 đ', 'month', 7, 7],
    ['VND 7,000,000 - 9,000,000', 'month', 7, 9],
    ['7.000.000đ–9.000.000đ/tháng', 'month', 7, 9],
    ['7-9.000.000', 'month', 7, 9],
    ['7000000', 'month', 7, 7],
    ['12.500 triệu', 'month', 12.5, 12.5],
    ['8500 nghìn', 'month', 8.5, 8.5],
    ['8-10', 'month', 8, 10],
    ['9', 'month', 9, 9],
    ['7,5', 'month', 7.5, 7.5],
    ['8500', 'month', 8.5, 8.5],
    ['8-10M', 'month', 8, 10],
    ['120 triệu/năm', 'month', 10, 10],
    ['500k/ngày', 'day', 0.5, 0.5],
    ['300-350k/ca', 'day', 0.3, 0.35],
    ['300k/ngày - 400k/ngày', 'day', 0.3, 0.4],
    ['Lương ngày 320.000', 'day', 0.32, 0.32],
    ['350 nghìn/công', 'day', 0.35, 0.35],
    ['800 - 1tr2/ngày', 'day', 0.8, 1.2],
    ['300k/8h', 'day', 0.3, 0.3],
    ['25 nghìn/giờ', 'hour', 0.025, 0.025],
    ['22k-25k/h', 'hour', 0.022, 0.025],
    ['25.000đ/giờ', 'hour', 0.025, 0.025],
    ['25/giờ', 'hour', 0.025, 0.025],
    ['5.000đ/sản phẩm', 'piece', 0.005, 0.005],
    ['1.200đ/sp', 'piece', 0.0012, 0.0012],
  ])('%s -> %s %s to %s million', (text, basis, min, max) => {
    const amount = (value: number | null) => (value === null ? null : Math.round(value * million));
    expect(parseWage(text)).toMatchObject({ basis, min: amount(min), max: amount(max), currency: 'VND' });
  });

  it.each<[string, string, number | null, number | null]>([
    ['1,000 - 1,500 USD', 'USD', 1000, 1500],
    ['$1,000 – $1,500', 'USD', 1000, 1500],
    ['1000-1500$', 'USD', 1000, 1500],
    ['Tới 2,500 USD', 'USD', null, 2500],
    ['1-1.5k USD/tháng', 'USD', 1000, 1500],
    ['1500 đô', 'USD', 1500, 1500],
    ['170.000 yên/tháng', 'JPY', 170000, 170000],
    ['18 man', 'JPY', 180000, 180000],
  ])('%s stays in %s', (text, currency, min, max) => {
    expect(parseWage(text)).toMatchObject({ basis: 'month', currency, min, max });
  });

  it.each(['Thỏa thuận', 'Thoả thuận', 'thoa thuan', 'Thương lượng', 'Cạnh tranh', 'Thỏa thuận khi phỏng vấn', 'TT'])(
    '%s is open',
    (text) => expect(parseWage(text)).toMatchObject({ basis: 'negotiable', min: null, max: null, note: null }),
  );

  it('takes the wage and not the bonus beside it, and keeps the words', () => {
    expect(parseWage('8-10tr + thưởng 2tr')).toMatchObject({ min: 8e6, max: 10e6, note: '8-10tr + thưởng 2tr' });
    expect(parseWage('Phụ cấp 500k, lương 9tr')).toMatchObject({ min: 9e6, max: 9e6 });
    expect(parseWage('Lương cứng 6tr, tổng thu nhập 9-12tr')).toMatchObject({ min: 9e6, max: 12e6 });
    expect(parseWage('Thỏa thuận + lương tháng 13')).toMatchObject({ basis: 'negotiable', min: null });
    expect(parseWage('10 triệu (gross)')).toMatchObject({ min: 10e6, note: '10 triệu (gross)' });
    expect(parseWage('Theo sản phẩm')).toMatchObject({ basis: 'piece', min: null, max: null });
    expect(parseWage('120 triệu/năm')?.note).toBeNull();
  });

  it('says what it assumed', () => {
    expect(parseWage('300k')).toMatchObject({ basis: 'day', isBasisAssumed: true });
    expect(parseWage('300k/ngày')).toMatchObject({ basis: 'day', isBasisAssumed: false });
  });

  it.each(['', '   ', 'xem mô tả', '0912 345 678', '0912345678', '1000', '2 năm', 'phòng 302', '50 tỷ doanh thu'])(
    '%s states no wage',
    (text) => expect(parseWage(text)).toBeNull(),
  );

  it('never throws and never turns a range round', () => {
    expect.hasAssertions();
    const pieces = [
      '8',
      '10',
      '1.5',
      'tr',
      ' triệu',
      'k',
      '-',
      ' - ',
      '/ngày',
      '$',
      ' USD',
      'từ ',
      'tới ',
      '.000',
      'đ',
      ' ',
    ];
    const check = (text: string) => {
      for (const wage of [parseWage(text), findWage(text)]) {
        expect(wage?.min ?? 0).toBeLessThanOrEqual(wage?.max ?? Infinity);
        expect([wage?.min ?? 0, wage?.max ?? 0].every(Number.isSafeInteger)).toBe(true);
        expect(wage?.span?.[0] ?? 0).toBeLessThan(wage?.span?.[1] ?? 1);
      }
    };
    assert(property(string({ unit: 'grapheme' }), check));
    assert(
      property(array(constantFrom(...pieces), { maxLength: 12 }), (parts) => check(parts.join(''))),
      { numRuns: 500 },
    );
  });

  it('reads back any range in any of its spellings', () => {
    expect.hasAssertions();
    const check = (low: number, more: number) => {
      const high = low + more;
      const grouped = (value: number) => `${value}.000.000`;
      for (const text of [`${low}-${high}tr`, `${low} - ${high} triệu`, `${grouped(low)} - ${grouped(high)}đ`]) {
        expect(parseWage(text)).toMatchObject({ min: low * million, max: high * million, note: null });
      }
    };
    assert(property(integer({ min: 3, max: 99 }), integer({ min: 1, max: 100 }), check));
  });
});

describe('wages among other words', () => {
  it.each<[string, number | null, number | null, string]>([
    ['công nhân may phổ yên 8tr', 8, 8, '8tr'],
    ['lái xe lương trên 12 triệu ca ngày', 12, null, 'trên 12 triệu'],
    ['Nhân viên kho (8 - 10 triệu/tháng), KCN Sông Công', 8, 10, '8 - 10 triệu/tháng'],
    ['ke toan luong 9', 9, 9, '9'],
    ['Kỹ sư - Thu Nhập Tới 20-26M', 20, 26, '20-26M'],
    ['bảo vệ 7.500.000', 7.5, 7.5, '7.500.000'],
    ['phục vụ lương 7 củ', 7, 7, '7 củ'],
    ['Kiểm thử - tới 20 triệu - 1 năm kinh nghiệm', null, 20, 'tới 20 triệu'],
    ['Bán hàng tại Quận 10 - trên 12 triệu', 12, null, 'trên 12 triệu'],
    ['Bán hàng Quận 10 - 12 triệu', 12, 12, '12 triệu'],
    ['Bán hàng 7 - 9 triệu', 7, 9, '7 - 9 triệu'],
    ['ban hang 7 - 9 trieu', 7, 9, '7 - 9 trieu'],
    ['Lái xe ô tô 10 - 15 triệu', 10, 15, '10 - 15 triệu'],
    ['Phụ quán 6 - 8 triệu', 6, 8, '6 - 8 triệu'],
    ['May tổ 10 - 12 triệu', 12, 12, '12 triệu'],
    ['Kiến trúc sư upto 40M', null, 40, 'upto 40M'],
  ])('%s', (text, min, max, words) => {
    const amount = (value: number | null) => (value === null ? null : Math.round(value * million));
    const wage = findWage(text);
    expect(wage).toMatchObject({ min: amount(min), max: amount(max) });
    expect(text.slice(...wage!.span!)).toBe(words);
  });

  it('answers with places in the text as it came, composed or not', () => {
    const text = 'Thợ may lương trên 8 triệu/tháng ở Phổ Yên'.normalize('NFD');
    expect(text.slice(...findWage(text)!.span!).normalize('NFC')).toBe('trên 8 triệu/tháng');
  });

  it.each([
    'thợ hàn 2 năm kinh nghiệm',
    'trực 24/7',
    'bằng lái B2',
    'lao động 18 - 45 tuổi',
    'xe nâng 5m',
    'sinh năm 1990',
    'tuyển 200 công nhân',
    'nhiệt độ 40 độ',
    'đồ cũ 2 cũ',
    'doanh số 500 triệu',
    'quận 7',
    'vẽ 3D',
    'lương tháng 13',
    'gọi 0912345678',
    'điện 3 pha',
  ])('%s has none', (text) => expect(findWage(text)).toBeNull());
});
