import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { followUpDays } from './follow-up-days.js';

const TET = new Map(
  ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((day) => [localDate(day), false]),
);
const daysOf = (start: string, end: string | null = null) =>
  followUpDays({ startDate: localDate(start), endDate: end === null ? null : localDate(end) }, TET);

describe('follow-ups', () => {
  it.each([
    ['a month and three after the start', '2026-03-02', null, '2026-04-02', '2026-06-02'],
    ['at the end of a shorter contract', '2026-03-02', '2026-03-20', '2026-03-20', '2026-06-02'],
    ['not at the end of a longer one', '2026-03-02', '2026-04-30', '2026-04-02', '2026-06-02'],
    ['after a weekend', '2026-04-02', null, '2026-05-04', '2026-07-02'],
    ['after Tết', '2026-01-16', null, '2026-02-23', '2026-04-16'],
    ['on the last day of a short month', '2026-12-31', null, '2027-02-01', '2027-03-31'],
  ])('are due %s', (_, start, end, first, third) => {
    expect(daysOf(start, end)).toEqual({ '1m': first, '3m': third });
  });
});
