import { describe, expect, it } from '@jest/globals';
import { formatMonth, isBackwards, parseMonth } from './month.js';

describe('months', () => {
  it.each([
    ['3/2019', '2019-03'],
    ['03-2019', '2019-03'],
    ['tháng 3 năm 2019', '2019-03'],
    ['thang 3/2019', '2019-03'],
    ['T3/2019', '2019-03'],
    ['2019-03', '2019-03'],
    [' 2019 ', '2019'],
    ['năm 2019', '2019'],
    ['13/2019', null],
    ['3/19', null],
    ['hôm qua', null],
    ['1899', null],
  ])('reads %s', (text, month) => expect(parseMonth(text)).toBe(month));

  it('are written as people write them', () => {
    expect(formatMonth('2019-03')).toBe('03/2019');
    expect(formatMonth('2019')).toBe('2019');
  });

  it('go backwards only when it is certain', () => {
    expect(isBackwards('2020', '2019-05')).toBe(true);
    expect(isBackwards('2019-05', '2019-04')).toBe(true);
    expect(isBackwards('2019-05', '2019')).toBe(false);
  });
});
