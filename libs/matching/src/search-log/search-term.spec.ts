import { describe, expect, it } from '@jest/globals';
import { searchTerm } from './search-term.js';

describe('what is kept of a query', () => {
  it.each([
    ['  Kế  Toán kho', 'kế toán kho'],
    ['kĩ thuật viên', 'kỹ thuật viên'],
    ['lái xe 0912345678', 'lái xe'],
    ['lái xe 0912 345 678', 'lái xe'],
    ['lái xe +84.912.345.678 gấp', 'lái xe gấp'],
    ['nguyễn thị lan 12/05/1990', 'nguyễn thị lan'],
    ['gửi hồ sơ lan.nt@example.com', 'gửi hồ sơ'],
    ['bảo vệ 24/7', 'bảo vệ 24/7'],
    ['công nhân trên 8.000.000', 'công nhân trên 8.000.000'],
  ])('%p', (text, term) => {
    expect(searchTerm(text)?.term).toBe(term);
  });

  it.each(['', '   ', '0912345678', 'a@b.vn', '…'])('nothing of %p', (text) => {
    expect(searchTerm(text)).toBeNull();
  });

  it('has no accents in its key, and an end', () => {
    expect(searchTerm('Đứng máy')?.termKey).toBe('dung may');
    expect(searchTerm('thợ '.repeat(100))!.term.length).toBeLessThanOrEqual(120);
  });
});
