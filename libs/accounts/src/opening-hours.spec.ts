import { describe, expect, it } from '@jest/globals';
import { openingHoursLines } from './opening-hours.js';

const WEEK = [1, 2, 3, 4, 5];

describe('openingHoursLines', () => {
  it('puts morning and afternoon of the same days on one line', () => {
    const hours = [
      { days: WEEK, from: '07:30', to: '11:30' },
      { days: WEEK, from: '13:00', to: '16:30' },
      { days: [6], from: '08:00', to: '11:00' },
    ];
    expect(openingHoursLines(hours, 'vi')).toEqual([
      { days: 'Thứ Hai – Thứ Sáu', times: '07:30–11:30, 13:00–16:30' },
      { days: 'Thứ Bảy', times: '08:00–11:00' },
    ]);
    expect(openingHoursLines(hours, 'en')[0]!.days).toBe('Monday – Friday');
  });

  it('knows Sunday as day 7 and leaves out an entry without days', () => {
    expect(openingHoursLines([{ days: [7], from: '08:00', to: '10:00' }], 'vi')[0]!.days).toBe('Chủ Nhật');
    expect(openingHoursLines([{ days: [], from: '08:00', to: '10:00' }], 'vi')).toEqual([]);
  });
});
