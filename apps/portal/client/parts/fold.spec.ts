import { describe, expect, it } from '@jest/globals';
import { fold, matches } from './fold.js';

describe('fold', () => {
  it('takes accents, case and đ away', () => {
    expect(fold(' Đồng Hỷ ')).toBe('dong hy');
    expect(fold('Phan Đình Phùng (phường)')).toBe('phan dinh phung (phuong)');
  });
});

describe('matches', () => {
  it.each([
    ['dong hy', true],
    ['Đồng', true],
    ['hy do', true],
    ['ong', false],
    ['', true],
  ])('%p finds Đồng Hỷ: %p', (typed, isFound) => {
    expect(matches(fold('Đồng Hỷ'), typed)).toBe(isFound);
  });
});
