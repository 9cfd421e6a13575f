import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { findCommune } from './places.js';
import { COMMUNES, FORMER_COMMUNES, FORMER_DISTRICTS, PROVINCES } from './places.js';
import { resolvePlaces } from './resolve-places.js';

const named = (text: string) => {
  const { communes, formerDistricts, provinces } = resolvePlaces(text);
  return {
    communes: communes.map((code) => findCommune(code)!.name),
    formerDistricts,
    provinces: provinces.map((code) => PROVINCES.find((province) => province.code === code)!.name),
  };
};

describe('provinces', () => {
  it.each([
    ['Hà Nội', ['Hà Nội']],
    ['ha noi', ['Hà Nội']],
    ['HN', ['Hà Nội']],
    ['TP.HCM', ['Hồ Chí Minh']],
    ['TPHCM', ['Hồ Chí Minh']],
    ['Tp. Hồ Chí Minh', ['Hồ Chí Minh']],
    ['Sài Gòn', ['Hồ Chí Minh']],
    ['Bình Dương', ['Hồ Chí Minh']],
    ['Bà Rịa-Vũng Tàu', ['Hồ Chí Minh']],
    ['Bà Rịa - Vũng Tàu', ['Hồ Chí Minh']],
    ['Thanh Hoá', ['Thanh Hóa']],
    ['Hoà Bình', ['Phú Thọ']],
    ['tỉnh Vĩnh Phúc', ['Phú Thọ']],
    ['Bắc Giang', ['Bắc Ninh']],
    ['Thừa Thiên Huế', ['Huế']],
    ['Huế', ['Huế']],
    ['Đắc Nông', ['Lâm Đồng']],
    ['Đắk Lắk', ['Đắk Lắk']],
    ['daklak', ['Đắk Lắk']],
    ['Bắc Cạn', ['Thái Nguyên']],
    ['Hà Nội, Hồ Chí Minh', ['Hà Nội', 'Hồ Chí Minh']],
    ['Hà Nội/Bắc Ninh', ['Hà Nội', 'Bắc Ninh']],
    ['Hải Phòng - Hải Dương', ['Hải Phòng']],
    ['TP Vinh', ['Nghệ An']],
    ['Hồ Chi Minh', ['Hồ Chí Minh']],
    ['Quận 7', ['Hồ Chí Minh']],
    ['12 đường Thử, Q7', ['Hồ Chí Minh']],
    ['Q.12', ['Hồ Chí Minh']],
  ])('%s -> %s', (text, provinces) => expect(named(text)).toEqual({ communes: [], formerDistricts: [], provinces }));

  it('knows each of the 34 and the 29, with accents and without', () => {
    for (const { code, name, former } of PROVINCES) {
      for (const known of [name, ...former]) {
        expect(resolvePlaces(known).provinces).toEqual([code]);
        expect(resolvePlaces(known.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')).provinces).toEqual([
          code,
        ]);
      }
    }
  });

  it.each(['hai phòng trống', 'kinh doanh', 'nhà máy', 'Hà, Nội'])('%s names none', (text) =>
    expect(resolvePlaces(text).matches).toEqual([]),
  );
});

describe('the home province', () => {
  it.each<[string, string[], string[], string[]]>([
    ['Phổ Yên', [], ['thanh-pho-pho-yen'], []],
    ['pho yen', [], ['thanh-pho-pho-yen'], []],
    ['TP Phổ Yên, Thái Nguyên', [], ['thanh-pho-pho-yen'], ['Thái Nguyên']],
    ['phường Phổ Yên', ['Phổ Yên'], [], []],
    ['P. Phổ Yên', ['Phổ Yên'], [], []],
    ['huyện Đồng Hỷ', [], ['huyen-dong-hy'], []],
    ['xã Đồng Hỷ', ['Đồng Hỷ'], [], []],
    ['TP Thái Nguyên', [], ['thanh-pho-thai-nguyen'], []],
    ['Tỉnh Thái Nguyên', [], [], ['Thái Nguyên']],
    ['Bắc Kạn', [], [], ['Thái Nguyên']],
    ['TP Bắc Kạn', [], ['thanh-pho-bac-kan'], []],
    ['phường Bắc Kạn', ['Bắc Kạn'], [], []],
    ['Định Hoá', [], ['huyen-dinh-hoa'], []],
    ['Điềm Thuỵ', ['Điềm Thụy'], [], []],
    ['xã Sơn Cẩm', ['Quan Triều'], [], []],
    ['thị trấn Đu', ['Phú Lương'], [], []],
    ['Thành Công, Phổ Yên', ['Thành Công'], ['thanh-pho-pho-yen'], []],
    [
      'phường Phan Đình Phùng, TP Thái Nguyên, tỉnh Thái Nguyên',
      ['Phan Đình Phùng'],
      ['thanh-pho-thai-nguyen'],
      ['Thái Nguyên'],
    ],
  ])('%s', (text, communes, formerDistricts, provinces) =>
    expect(named(text)).toEqual({ communes, formerDistricts, provinces }),
  );

  it('takes a former name borne twice for the one in the district beside it', () => {
    const both = resolvePlaces('Tân Lập').communes;
    const one = resolvePlaces('xã Tân Lập, huyện Chợ Đồn').communes;
    expect(both).toHaveLength(2);
    expect(one).toHaveLength(1);
    expect(both).toContain(one[0]);
  });

  it('takes a namesake of a present commune for the one in the unit or district named', () => {
    expect(named('xã Tân Thành').communes).toEqual(['Tân Thành']);
    expect(named('phường Tân Thành').communes).toEqual(['Tích Lương']);
    expect(named('Tân Thành, TP Thái Nguyên').communes).toEqual(['Tích Lương']);
  });

  it('understands every commune, former commune and former district', () => {
    for (const { kind, name, code } of COMMUNES) expect(resolvePlaces(`${kind} ${name}`).communes).toEqual([code]);
    for (const [name, district, code] of FORMER_COMMUNES) {
      // A former name that is a present one too means the present one, unless its district is named.
      const present = COMMUNES.find((commune) => name === `${commune.kind === 'xã' ? 'Xã' : 'Phường'} ${commune.name}`);
      expect(resolvePlaces(`${name}, Thái Nguyên`).communes).toContain(present?.code ?? code);
      const alike = FORMER_COMMUNES.filter((other) => other[0] === name && other[1] === district).map(
        (other) => other[2],
      );
      expect(alike).toEqual(expect.arrayContaining(resolvePlaces(`${name}, ${district}`).communes.slice(0, 1)));
    }
    for (const { key, name } of FORMER_DISTRICTS) expect(resolvePlaces(name).formerDistricts).toEqual([key]);
  });

  it('leaves streets, parks and firms alone', () => {
    expect(named('12 Phan Đình Phùng, Hà Nội')).toMatchObject({ communes: [], provinces: ['Hà Nội'] });
    expect(named('đường Quang Trung, TP Thái Nguyên').communes).toEqual([]);
    expect(named('KCN Yên Bình, Phổ Yên')).toMatchObject({ communes: [], formerDistricts: ['thanh-pho-pho-yen'] });
    expect(resolvePlaces('KCN Sông Công II').rest).toBe('KCN Sông Công II');
    expect(named('nhân viên trung thành, tiên phong đổi mới').communes).toEqual([]);
    expect(named('nhan viên giao hàng cho don').formerDistricts).toEqual([]);
  });

  it('does not take a namesake in another province', () => {
    expect(named('Yên Phong, Bắc Ninh')).toMatchObject({ communes: [], provinces: ['Bắc Ninh'] });
    expect(resolvePlaces('Yên Phong, Bắc Ninh').rest).toBe('Yên Phong');
    expect(named('Hà Nội, Phổ Yên')).toMatchObject({ formerDistricts: ['thanh-pho-pho-yen'], provinces: ['Hà Nội'] });
  });
});

describe('what else a place field says', () => {
  it.each([
    ['Hà Nội & 2 nơi khác', 2, ''],
    ['Hồ Chí Minh & 62 nơi khác', 62, ''],
    ['Hà Nội và 3 địa điểm khác', 3, ''],
    ['Hà Nội và các tỉnh khác', 1, ''],
    ['Hà Nội: Cầu Giấy', 0, 'Cầu Giấy'],
    ['Số 5 ngõ 10 Ví Dụ, Đống Đa, Hà Nội', 0, 'Số 5 ngõ 10 Ví Dụ, Đống Đa'],
    ['Tân Dân, Sóc Sơn', 0, 'Tân Dân, Sóc Sơn'],
  ])('%s', (text, others, rest) => expect(resolvePlaces(text)).toMatchObject({ others, rest }));

  it('knows work anywhere, from home and abroad', () => {
    expect(resolvePlaces('Toàn quốc')).toMatchObject({ isNationwide: true, provinces: [], rest: '' });
    expect(resolvePlaces('Làm việc từ xa')).toMatchObject({ isRemote: true });
    expect(resolvePlaces('Nhật Bản')).toMatchObject({ isAbroad: true, provinces: [], rest: 'Nhật Bản' });
    expect(resolvePlaces('Nước Ngoài')).toMatchObject({ isAbroad: true });
  });

  it('answers with places in the text', () => {
    const text = 'thợ may ở huyện Đồng Hỷ, thái nguyên'.normalize('NFD');
    const { matches } = resolvePlaces(text);
    expect(matches.map(({ span }) => text.slice(...span).normalize('NFC'))).toEqual(['huyện Đồng Hỷ', 'thái nguyên']);
  });

  it('never throws and answers with places it knows', () => {
    expect.hasAssertions();
    const pieces = [
      'Hà Nội',
      'tp',
      '.',
      ' ',
      ',',
      'hcm',
      'xã ',
      'Phổ Yên',
      ' & 2 nơi khác',
      'huyện ',
      'Đồng Hỷ',
      '-',
      ':',
      'KCN ',
    ];
    const check = (text: string) => {
      const { matches, communes, provinces } = resolvePlaces(text);
      for (const { span } of matches) expect(span[0]).toBeLessThan(span[1]);
      expect(communes.every((code) => findCommune(code))).toBe(true);
      expect(provinces.every((code) => PROVINCES.some((province) => province.code === code))).toBe(true);
    };
    assert(property(string({ unit: 'grapheme' }), check));
    assert(property(array(constantFrom(...pieces), { maxLength: 12 }), (parts) => check(parts.join(''))));
  });
});
