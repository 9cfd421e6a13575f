import { describe, expect, it } from '@jest/globals';
import { BENEFITS } from '@app/taxonomy';
import { BENEFIT_WORDS } from './benefit-words.data.js';
import { benefitsToldBy } from './recognise-benefits.js';
import { understand } from './understand.js';

function benefitsIn(query: string) {
  const { recognitions, words } = understand(query);
  return {
    words,
    codes: recognitions.flatMap(({ concept }) => (concept.kind === 'benefit' ? concept.codes : [])),
  };
}

describe('benefits that are asked for', () => {
  it.each([
    ['công nhân may có xe đưa đón', 'công nhân may', ['bus']],
    ['cong nhan may co xe dua don', 'cong nhan may', ['bus']],
    ['thợ hàn bao ăn ở', 'thợ hàn', ['meals', 'dorm']],
    ['phụ bếp bao cơm', 'phụ bếp', ['meals']],
    ['phụ hồ trả lương theo ngày', 'phụ hồ', ['daily_pay']],
    ['kế toán đóng bảo hiểm đầy đủ', 'kế toán', ['si']],
    ['văn phòng nghỉ thứ 7 chủ nhật', 'văn phòng', ['sunday_off']],
  ])('%s', (query, words, codes) => {
    expect(benefitsIn(query)).toEqual({ words, codes });
  });

  it.each(['lái xe đưa đón học sinh', 'tư vấn bảo hiểm', 'nhân viên đào tạo', 'bảo an', 'bán nhà ở'])(
    'are none in %s, which is work',
    (query) => expect(benefitsIn(query).codes).toEqual([]),
  );
});

describe('benefits that titles tell', () => {
  it.each([
    ['Thợ hàn đi công trình, bao ăn ở', ['meals', 'dorm']],
    ['Công nhân điện tử đi làm ngay, có xe đưa đón', ['bus']],
    ['Phụ thợ xây trả lương ngày', ['daily_pay']],
    ['Tuyển 100 công nhân may, có nhà trẻ cho con', ['nursery']],
    ['Lái xe đưa đón công nhân', []],
    ['Chuyên viên tuyển dụng, đào tạo', []],
  ])('%s', (title, codes) => {
    expect(benefitsToldBy(title)).toEqual(codes);
  });
});

it('names benefits by the codes of the official list, or by those of ours', () => {
  const own = ['daily_pay', 'weekly_pay', 'sunday_off', 'couples'];
  const codes = BENEFIT_WORDS.entries.flatMap((entry) => [...entry.codes] as string[]);
  expect(codes.filter((code) => !own.includes(code) && !BENEFITS.codes.some((known) => known === code))).toEqual([]);
});
