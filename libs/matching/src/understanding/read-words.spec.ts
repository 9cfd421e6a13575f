import { describe, expect, it } from '@jest/globals';
import { findOccupation } from '@app/taxonomy';
import { correct, respaced } from './correct.js';
import { NEEDS } from './needs.data.js';
import { needOf } from './needs.js';
import { readWords } from './read-words.js';
import { isSyllable } from './syllable.js';

const textOf = (typed: string) =>
  readWords(typed)
    .readings[0]?.words.map(({ text }) => text)
    .join(' ');
const othersOf = (typed: string) =>
  readWords(typed)
    .readings.slice(1)
    .map(({ words }) => words.map(({ text }) => text).join(' '));
const surest = (typed: string) => [...readWords(typed).occupations].sort(([, left], [, right]) => right - left)[0]?.[0];

describe('reading the words of a query', () => {
  it.each([
    ['CN may', 'công nhân may'],
    ['LĐPT', 'lao động phổ thông'],
    ['HCNS', 'hành chính nhân sự'],
    ['KT thuế', 'kế toán thuế'],
    ['kt trưởng', 'kế toán trưởng'],
    ['nv kho', 'nhân viên kho'],
    ['TTS marketing', 'thực tập sinh marketing'],
    ['y ta', 'y ta'],
    ['tele sale', 'tele sale'],
    ['nhanvien kho', 'nhan vien kho'],
    ['c++ c# .net 24/7 B2', 'c++ c# .net 24/7 b2'],
  ])('writes %s out', (typed, full) => {
    expect(textOf(typed)).toBe(full);
  });

  it.each([
    ['nv bán hàg', 'nhân viên bán hàng'],
    ['baỏ vệ', 'bảo vệ'],
    ['bao vê', 'bao vệ'],
    ['nhân viện bán hàng', 'nhân viên bán hàng'],
    ['lai xe nâgn', 'lái xe nâng'],
    ['shiper', 'shipper'],
    ['fục vụ nhà hàng', 'phục vụ nhà hàng'],
    ['kế toán', 'kế toán'],
    ['tiếng hàn giỏi', 'tiếng hàn giỏi'],
    ['Vinsmart', 'vinsmart'],
  ])('puts %s right, and leaves alone what is right', (typed, right) => {
    expect(textOf(typed)).toBe(right);
  });

  it('says what was put right, and only then', () => {
    expect(readWords('nhân viên bán hàg').corrected).toBe('nhân viên bán hàng');
    expect(readWords('nhân viên bán hàng').corrected).toBeNull();
    expect(readWords('NVBH').corrected).toBeNull();
  });

  it('takes the accents that were typed as meant, and others as open', () => {
    const certain = (typed: string) => readWords(typed).readings[0]!.words.map(({ isCertain }) => isCertain);
    expect(certain('thợ may')).toEqual([true, true]);
    expect(certain('tho may')).toEqual([false, false]);
    expect([surest('thợ may'), surest('thợ máy')]).toEqual(['7531', '7233']);
  });

  it('knows other words for the same work, in their direction', () => {
    expect(othersOf('lái xe')).toContain('tài xế');
    expect(othersOf('tài xế')).toContain('lái xe');
    expect(othersOf('lao động phổ thông')).toContain('công nhân');
    expect(othersOf('bán hàng qua điện thoại')).not.toContain('telesale');
  });

  it('knows what work a described need means', () => {
    const { isNeed, occupations } = readWords('thích chăm trẻ em');
    expect([isNeed, occupations.get('5311')]).toEqual([true, 1]);
    expect(needOf('viec lam them cho sinh vien').titles).toContain('part time');
    expect(needOf('nguoi thai nguyen').occupations.size).toBe(0);
    expect(readWords('thợ hàn').isNeed).toBe(false);
  });

  it('names known occupations only in its lists of needs', () => {
    const codes = NEEDS.entries.match(/(?<= )\d{4}(?=[@ \n])/g) ?? [];
    expect(codes.length).toBeGreaterThan(300);
    expect(codes.filter((code) => findOccupation(code)?.level !== 4)).toEqual([]);
  });

  it('says nothing of nothing and survives anything', () => {
    expect(readWords('')).toMatchObject({ readings: [], corrected: null });
    expect(readWords('🙂 !!! ---').readings).toEqual([]);
    expect(() => readWords('việc '.repeat(40))).not.toThrow();
    expect(correct([])).toEqual([]);
    expect(respaced(['a'])).toEqual(['a']);
  });
});

describe('a syllable', () => {
  it.each(['giỏi', 'việc', 'nghiêng', 'quốc', 'đếm', 'học', 'giếng', 'may', 'khuya'])('can be spelled %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['hàg', 'nâgn', 'hoc', 'bzz', 'viêcj', 'mayy', 'sales'])('cannot be spelled %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
