import { describe, expect, it } from '@jest/globals';
import { correctionOf } from './correction.js';

describe('a query without its mistakes', () => {
  it.each([
    ['kế toná phổ yên', 'kế toán phổ yên'],
    ['Nhân viên bán hàg trên 8tr', 'Nhân viên bán hàng trên 8tr'],
    ['kế toán', null],
    ['', null],
  ])('%p', (typed, right) => {
    expect(correctionOf(typed)).toBe(right);
  });
});
