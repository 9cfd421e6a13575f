import { describe, expect, it } from '@jest/globals';
import { dayOf, readInstant, readMoment } from './instant.js';

describe('an instant', () => {
  it.each([
    ['2026-03-10T09:00:00+07:00', '2026-03-10 02:00:00'],
    ['2026-03-10T09:00:00.120Z', '2026-03-10 09:00:00.12'],
    ['2026-03-10T09:00:00.123456789Z', '2026-03-10 09:00:00.123456'],
    ['2026-01-01T00:00:00.000+0700', '2025-12-31 17:00:00'],
    ['2026-03-10T23:30-02', '2026-03-11 01:30:00'],
  ])('%s is %s', (text, instant) => expect(readInstant(text)).toBe(instant));

  it.each([
    '2026-03-10',
    '2026-03-10T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-03-10T24:00:00Z',
    '2026-03-10T09:60Z',
    '',
  ])('%p is none', (text) => expect(readInstant(text)).toBeNull());

  it('of a bare day is its midnight in Vietnam', () => expect(readMoment('2026-01-01')).toBe('2025-12-31 17:00:00'));

  it('sorts as text, whatever its digits', () => {
    const sorted = [
      '2026-03-10 09:00:00',
      '2026-03-10 09:00:00.1',
      '2026-03-10 09:00:00.12',
      '2026-03-10 09:00:01',
      'infinity',
    ];
    expect([...sorted].reverse().sort()).toEqual(sorted);
  });

  it('falls on a day in Vietnam', () => {
    expect(dayOf('2025-12-31 16:59:59.999999')).toBe('2025-12-31');
    expect(dayOf('2025-12-31 17:00:00')).toBe('2026-01-01');
  });
});
