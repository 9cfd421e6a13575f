import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { parseShare, type PlanItem, shareInput, WritePlanItem } from './plan-item.schema.js';
import { type PlanEntry, standingOf, targetOf } from './plan-standing.js';

const item = (more: Partial<PlanItem>): PlanItem => ({
  key: 'x',
  version: 1,
  kind: 'indicator',
  name: 'x',
  nameEn: 'x',
  source: 'II.2',
  owner: 'o',
  bound: null,
  dueOn: null,
  dueDay: null,
  isCertain: true,
  validFrom: localDate('2025-01-01'),
  targets: [],
  ...more,
});
const value = (year: number, basisPoints: number, day = `${year}-11-01`): PlanEntry => ({
  year,
  day: localDate(day),
  basisPoints,
  isDone: null,
  source: 's',
});
const news = (day: string, isDone: boolean): PlanEntry => ({
  year: Number(day.slice(0, 4)),
  day: localDate(day),
  basisPoints: null,
  isDone,
  source: 's',
});
const on = (text: string) => localDate(text);
const PATH = [
  { year: 2025, basisPoints: 3620 },
  { year: 2030, basisPoints: 3800 },
];

describe('where the plan stands', () => {
  it('goes evenly from one year that the plan names to the next, and stays beyond them', () => {
    expect([2024, 2025, 2026, 2029, 2030, 2031].map((year) => targetOf(PATH, year))).toEqual([
      3620, 3620, 3656, 3764, 3800, 3800,
    ]);
    // 500 over three years: 166.67 and 333.33.
    const third = [
      { year: 2026, basisPoints: 0 },
      { year: 2029, basisPoints: 500 },
    ];
    expect([2027, 2028].map((year) => targetOf(third, year))).toEqual([167, 333]);
    expect(targetOf([], 2026)).toBeNull();
  });

  it('holds the latest value of a year against its target, and against the year before', () => {
    const trained = item({ bound: 'at-least', targets: PATH });
    const entries = [value(2025, 3600), value(2026, 3500, '2026-06-30'), value(2026, 3656)];
    expect(standingOf(trained, 2026, on('2026-12-31'), entries)).toMatchObject({
      value: 3656,
      target: 3656,
      state: 'met',
      trend: 'better',
      daysLeft: null,
    });
    expect(standingOf(trained, 2025, on('2026-12-31'), entries)).toMatchObject({ state: 'short', trend: null });
  });

  it('takes a bound from above strictly, and falling for good news', () => {
    const idle = item({ bound: 'below', targets: [{ year: 2025, basisPoints: 800 }] });
    const of = (now: number) => standingOf(idle, 2026, on('2026-12-31'), [value(2025, 810), value(2026, now)]);
    expect(of(800)).toMatchObject({ state: 'short', trend: 'better' });
    expect(of(799)).toMatchObject({ state: 'met' });
    expect(of(820)).toMatchObject({ trend: 'worse' });
    expect(of(810)).toMatchObject({ trend: 'same' });
  });

  it('misses a value of the year once its report is due', () => {
    const trained = item({ bound: 'at-least', targets: PATH });
    expect(standingOf(trained, 2026, on('2026-12-09'), [])).toMatchObject({ state: 'open', daysLeft: 0 });
    expect(standingOf(trained, 2026, on('2026-12-10'), [])).toMatchObject({ state: 'late', daysLeft: -1 });
  });

  it('knows whether a milestone came in time, was begun, or is late', () => {
    const built = item({ kind: 'milestone', dueOn: on('2025-12-31') });
    const of = (today: string, ...entries: PlanEntry[]) => standingOf(built, 2026, on(today), entries).state;
    expect(of('2025-12-31')).toBe('open');
    expect(of('2025-12-31', news('2025-06-01', false))).toBe('begun');
    expect(of('2026-01-01', news('2025-06-01', false))).toBe('late');
    expect(of('2026-03-01', news('2025-12-31', true), news('2026-02-01', false))).toBe('done');
    expect(of('2026-03-01', news('2026-01-01', true))).toBe('done-late');
  });

  it('asks for a yearly duty each year anew', () => {
    const report = item({ kind: 'deadline', dueDay: '12-09' });
    const done = [news('2025-12-05', true)];
    expect(standingOf(report, 2025, on('2026-11-24'), done).state).toBe('done');
    expect(standingOf(report, 2026, on('2026-11-24'), done)).toMatchObject({ state: 'open', daysLeft: 15 });
  });

  it('reads percents, paths and days as people write them', () => {
    expect(['36,2', '6.5 %', '71', '-0,25', '100.00'].map(parseShare)).toEqual([3620, 650, 7100, -25, 10_000]);
    expect(['', 'x', '1,234', '1e3', '7 1'].map(parseShare)).toEqual([null, null, null, null, null]);
    expect(shareInput(3620)).toBe('36,2');
    const written = {
      kind: 'deadline',
      dueDay: '09/12',
      name: 'a',
      nameEn: 'b',
      source: 'c',
      owner: 'd',
      validFrom: '01/01/2027',
    };
    const parse = (more: object) => WritePlanItem.safeParse({ ...written, ...more });
    expect(parse({ targets: '2025: 71; 2030: 75,5' }).data?.targets).toEqual([
      { year: 2025, basisPoints: 7100 },
      { year: 2030, basisPoints: 7550 },
    ]);
    for (const targets of ['2025', '2025: 7; 2025: 8', 'x: 1', ';', '2025: 1: 2;']) {
      expect([targets, parse({ targets }).success]).toEqual([targets, false]);
    }
    expect(parse({ dueDay: '9/12' }).data?.dueDay).toBe('12-09');
    for (const dueDay of ['31/2', '29/02', '32/1', '9-13', 'x']) expect(parse({ dueDay }).success).toBe(false);
  });
});
