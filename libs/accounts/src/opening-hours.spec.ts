import { describe, expect, it } from '@jest/globals';
import { hoursOverlap, openingHoursLines, parseTime } from './opening-hours.js';

const WEEK = [1, 2, 3, 4, 5];

describe('openingHoursLines', () => {
  it('puts morning and afternoon of the same days on one line, in order', () => {
    const hours = [
      { days: [6], from: '08:00', to: '11:00' },
      { days: WEEK, from: '13:00', to: '16:30' },
      { days: WEEK, from: '07:30', to: '11:30' },
    ];
    expect(openingHoursLines(hours, 'vi')).toEqual([
      { days: 'Thứ Hai – Thứ Sáu', times: '07:30–11:30, 13:00–16:30' },
      { days: 'Thứ Bảy', times: '08:00–11:00' },
    ]);
    expect(openingHoursLines(hours, 'en')[0]!.days).toBe('Monday – Friday');
  });

  it('does not promise days in between', () => {
    const hours = [{ days: [5, 1, 2, 3], from: '08:00', to: '10:00' }];
    expect(openingHoursLines(hours, 'vi')[0]!.days).toBe('Thứ Hai – Thứ Tư, Thứ Sáu');
  });

  it('knows Sunday as day 7 and leaves out an entry without days', () => {
    expect(openingHoursLines([{ days: [7], from: '08:00', to: '10:00' }], 'vi')[0]!.days).toBe('Chủ Nhật');
    expect(openingHoursLines([{ days: [], from: '08:00', to: '10:00' }], 'vi')).toEqual([]);
  });
});

describe('hoursOverlap', () => {
  it('sees the same hour of the same day twice, and lets the afternoon begin when the morning ends', () => {
    const morning = { days: WEEK, from: '07:30', to: '12:00' };
    expect(hoursOverlap([morning, { days: WEEK, from: '12:00', to: '16:30' }])).toBe(false);
    expect(hoursOverlap([morning, { days: [6], from: '08:00', to: '11:00' }])).toBe(false);
    expect(hoursOverlap([morning, { days: [5, 6], from: '11:30', to: '13:00' }])).toBe(true);
  });
});

describe('parseTime', () => {
  it.each([
    ['7:30', '07:30'],
    ['07h30', '07:30'],
    ['13 giờ', '13:00'],
    ['8', '08:00'],
    ['16.45', '16:45'],
    ['24:00', null],
    ['7:75', null],
    ['sáng', null],
  ])('%s is %s', (text, expected) => {
    expect(parseTime(text)).toBe(expected);
  });
});
