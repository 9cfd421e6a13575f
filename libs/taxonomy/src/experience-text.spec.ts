import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { findExperience, parseExperience } from './experience-text.js';

describe('experience fields', () => {
  it.each([
    ['Không yêu cầu', 'none'],
    ['ko yêu cầu kinh nghiệm', 'none'],
    ['Không cần KN', 'none'],
    ['chưa có kinh nghiệm', 'none'],
    ['Kinh nghiệm: không', 'none'],
    ['Mới tốt nghiệp', 'none'],
    ['Ưu tiên có kinh nghiệm 2 năm', 'none'],
    ['Có kinh nghiệm là lợi thế', 'none'],
    ['Dưới 1 năm', 'lt1'],
    ['6 tháng', 'lt1'],
    ['< 1 năm', 'lt1'],
    ['1 năm', '1_2'],
    ['12 tháng', '1_2'],
    ['một năm', '1_2'],
    ['trên 1 năm', '1_2'],
    ['1-3 năm', '1_2'],
    ['1,5 năm', '1_2'],
    ['01 năm kinh nghiệm', '1_2'],
    ['2 năm', '2_5'],
    ['Từ 2 đến 5 năm', '2_5'],
    ['3 - 5 năm', '2_5'],
    ['ba năm', '2_5'],
    ['Ít nhất 3 năm', '2_5'],
    ['5 năm', '2_5'],
    ['Trên 5 năm', 'gt5'],
    ['> 5 năm', 'gt5'],
    ['7 năm trở lên', 'gt5'],
    ['10+ năm', 'gt5'],
    ['3 nam kn', '2_5'],
    ['2 years', '2_5'],
  ])('%s -> %s', (text, code) => expect(parseExperience(text)?.code).toBe(code));
  it.each(['', 'có kinh nghiệm', '18 - 45', 'xem mô tả'])('%s does not say', (text) =>
    expect(parseExperience(text)).toBeNull(),
  );
  it('keeps both ends', () => {
    expect(parseExperience('2-5 năm')).toMatchObject({ least: 2, most: 5 });
    expect(parseExperience('dưới 2 năm')).toMatchObject({ code: 'lt1', least: 0, most: 2 });
    expect(parseExperience('từ 3 năm')).toMatchObject({ least: 3, most: null });
  });
});

describe('experience among other words', () => {
  it.each([
    ['thợ hàn 2 năm kinh nghiệm phổ yên', '2_5', '2 năm'],
    ['Kế toán (kinh nghiệm từ 1 năm)', '1_2', 'từ 1 năm'],
    ['công nhân may ko cần kinh nghiệm', 'none', 'ko cần kinh nghiệm'],
  ])('%s', (text, code, words) => {
    const found = findExperience(text)!;
    expect(found.code).toBe(code);
    expect(text.slice(...found.span)).toBe(words);
  });
  it.each(['hợp đồng 2 năm', 'nam 18-45 tuổi', 'lương tháng 13', 'sinh năm 1990'])('%s says nothing', (text) =>
    expect(findExperience(text)).toBeNull(),
  );
  it('never throws', () => {
    expect.hasAssertions();
    const check = (text: string) => {
      for (const found of [parseExperience(text), findExperience(text)]) {
        expect(found?.least ?? 0).toBeLessThanOrEqual(found?.most ?? Infinity);
      }
    };
    const pieces = ['1', '5', ' năm', '-', ' kn', 'dưới ', 'trên ', 'không ', ' tháng', ' đến ', '+'];
    assert(property(string({ unit: 'grapheme' }), check));
    assert(property(array(constantFrom(...pieces), { maxLength: 10 }), (parts) => check(parts.join(''))));
  });
});
