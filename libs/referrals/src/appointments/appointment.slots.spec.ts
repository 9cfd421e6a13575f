import { describe, expect, it } from '@jest/globals';
import { formatInstant, localDate, type LocalDate } from '@app/kernel';
import { slotsFrom, slotsOn } from './appointment.slots.js';

const HOURS = [
  { days: [1, 2, 3, 4, 5], from: '07:30', to: '08:45' },
  { days: [1, 2, 3, 4, 5], from: '13:00', to: '14:00' },
];
const TUESDAY = localDate('2026-12-15');
const SATURDAY = localDate('2026-12-19');
const timesOn = (day: LocalDate, calendar = new Map<LocalDate, boolean>()) =>
  slotsOn(day, { openingHours: HOURS, lunchBreak: null }, calendar).map((slot) => formatInstant(slot).slice(11));

describe('the slots of a day', () => {
  it('are the half hours that fit into the opening hours', () => {
    expect(timesOn(TUESDAY)).toEqual(['07:30', '08:00', '13:00', '13:30']);
    expect(
      slotsOn(TUESDAY, { openingHours: [{ days: [2], from: '08:00', to: '08:20' }], lunchBreak: null }, new Map()),
    ).toEqual([]);
  });

  it('leave the lunch break out, with the half hours that reach into it', () => {
    const openingHours = [{ days: [2], from: '10:30', to: '14:00' }];
    const lunchBreak = { from: '11:45', to: '13:15' };
    const slots = slotsOn(TUESDAY, { openingHours, lunchBreak }, new Map());
    expect(slots.map((slot) => formatInstant(slot).slice(11))).toEqual(['10:30', '11:00', '13:30']);
  });

  it('are none on a day off, and those of a Monday on a Saturday that is worked', () => {
    expect(timesOn(TUESDAY, new Map([[TUESDAY, false]]))).toEqual([]);
    expect(timesOn(SATURDAY)).toEqual([]);
    expect(timesOn(SATURDAY, new Map([[SATURDAY, true]]))).toHaveLength(4);
    expect(slotsFrom(TUESDAY, 7, { openingHours: HOURS, lunchBreak: null }, new Map())).toHaveLength(5 * 4);
  });
});
