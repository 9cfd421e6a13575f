import { describe, expect, it } from '@jest/globals';
import { formatAmountRange, formatVnd } from './money.js';

describe('money', () => {
  it('groups dong with dots', () => expect(formatVnd(12_500_000)).toBe('12.500.000\u00a0đ'));
  it.each([
    [8_000_000, 10_000_000, '8–10\u00a0triệu', '8–10\u00a0million'],
    [8_500_000, null, 'từ 8,5\u00a0triệu', 'from 8.5\u00a0million'],
    [null, 250_000, 'đến 250\u00a0nghìn', 'up to 250\u00a0thousand'],
    [9_000_000, 9_000_000, '9\u00a0triệu', '9\u00a0million'],
  ])('%s to %s', (min, max, vi, en) => {
    expect(formatAmountRange(min, max, 'vi')).toBe(vi);
    expect(formatAmountRange(min, max, 'en')).toBe(en);
  });
});
