import { describe, expect, it } from '@jest/globals';
import { openingStateAt } from './opening-state.js';

const WEEK = [1, 2, 3, 4, 5];
const HOURS = [
  { days: WEEK, from: '13:00', to: '16:30' },
  { days: WEEK, from: '07:30', to: '11:30' },
];
/** 24 November 2026 is a Tuesday. */
const at = (day: string, time: string) => new Date(`2026-11-${day}T${time}:00+07:00`);

describe('openingStateAt', () => {
  it('says until when it is open', () => {
    expect(openingStateAt(HOURS, at('24', '07:30'))).toEqual({ isOpen: true, until: '11:30' });
    expect(openingStateAt(HOURS, at('24', '16:29'))).toEqual({ isOpen: true, until: '16:30' });
  });

  it('says when it opens again: after lunch, tomorrow, after the weekend', () => {
    const opens = (day: string, time: string) => openingStateAt(HOURS, at(day, time));
    expect(opens('24', '11:30')).toEqual({ isOpen: false, opens: { weekday: 2, time: '13:00', daysAhead: 0 } });
    expect(opens('24', '16:30')).toEqual({ isOpen: false, opens: { weekday: 3, time: '07:30', daysAhead: 1 } });
    expect(opens('27', '20:00')).toEqual({ isOpen: false, opens: { weekday: 1, time: '07:30', daysAhead: 3 } });
  });

  it('goes by the day in Vietnam, where it is Monday while it is Sunday in Greenwich', () => {
    const early = new Date('2026-11-22T23:00:00Z');
    expect(openingStateAt(HOURS, early)).toEqual({
      isOpen: false,
      opens: { weekday: 1, time: '07:30', daysAhead: 0 },
    });
  });

  it('takes spans that touch as one, and finds the same day a week later', () => {
    const once = [
      { days: [2], from: '08:00', to: '10:00' },
      { days: [2], from: '10:00', to: '11:00' },
    ];
    expect(openingStateAt(once, at('24', '09:00'))).toEqual({ isOpen: true, until: '11:00' });
    expect(openingStateAt(once, at('24', '12:00'))).toEqual({
      isOpen: false,
      opens: { weekday: 2, time: '08:00', daysAhead: 7 },
    });
  });

  it('never opens without hours', () => {
    expect(openingStateAt([], at('24', '09:00'))).toEqual({ isOpen: false, opens: null });
  });
});
