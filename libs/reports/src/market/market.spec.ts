import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { type Bulletin, type MarketCell, publicBulletin } from './bulletin.js';
import { quarterAfter, quarterOf, quarterPeriod } from './quarter.js';
import { seasonalNaive } from './seasonal-naive.js';

const history = (...counts: number[]) => counts.map((count, at) => ({ quarter: quarterAfter('2025-Q1', at), count }));

describe('quarters', () => {
  it('begin and end on their days, and follow each other over the year', () => {
    expect(quarterOf(localDate('2026-03-31'))).toBe('2026-Q1');
    expect(quarterOf(localDate('2026-04-01'))).toBe('2026-Q2');
    expect(quarterPeriod('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(quarterPeriod('2024-Q1')).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect([quarterAfter('2026-Q4', 1), quarterAfter('2026-Q1', -1)]).toEqual(['2027-Q1', '2025-Q4']);
  });
});

describe('the seasonal-naive forecast', () => {
  it('needs a year, and says how far it was off only where it was tried', () => {
    expect(seasonalNaive([])).toBeNull();
    expect(seasonalNaive(history(10, 20, 30))).toBeNull();
    expect(seasonalNaive(history(10, 20, 30, 40))).toMatchObject({
      quarter: '2026-Q1',
      expected: 10,
      lowest: 10,
      highest: 10,
      meanError: null,
      tests: [],
    });
  });

  it('is the same quarter of the year before, give or take the largest error', () => {
    // 2026: 12 for 10 and 15 for 20 are 2 and 5 off, of 27 that came. The next, a third quarter, was 30.
    expect(seasonalNaive(history(10, 20, 30, 40, 12, 15))).toEqual({
      quarter: '2026-Q3',
      expected: 30,
      lowest: 25,
      highest: 35,
      error: 5,
      meanError: 7 / 27,
      tests: [
        { quarter: '2026-Q1', count: 12, forecast: 10 },
        { quarter: '2026-Q2', count: 15, forecast: 20 },
      ],
    });
    expect(seasonalNaive(history(0, 0, 0, 0, 0))?.meanError).toBeNull();
    expect(seasonalNaive(history(1, 2, 1, 2, 9))).toMatchObject({ lowest: 0 });
  });
});

describe('a bulletin outside the centre', () => {
  const cell = (key: string, seekers: number, wages = 0): MarketCell => ({
    key,
    postings: 1,
    openings: 3,
    seekers,
    wage: wages === 0 ? null : { postings: wages, low: 1, median: 2, high: 3 },
  });
  const bulletin = (cells: MarketCell[], more: Partial<Bulletin> = {}): Bulletin => ({
    form: 'market-bulletin/1',
    quarter: '2026-Q3',
    postings: 9,
    openings: 27,
    seekers: cells.reduce((sum, { seekers }) => sum + seekers!, 0),
    wage: null,
    daysToFill: null,
    byOccupation: cells,
    byCommune: [],
    history: [],
    ...more,
  });
  const seekersOf = (cells: MarketCell[]) =>
    publicBulletin(bulletin(cells)).byOccupation.map(({ key, seekers }) => [key, seekers]);

  it('masks few people, and another group so that the few cannot be told from the total', () => {
    expect(seekersOf([cell('a', 3), cell('b', 9), cell('c', 40), cell('d', 0)])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 40],
      ['d', 0],
    ]);
    expect(seekersOf([cell('a', 5), cell('b', 9)])).toEqual([
      ['a', 5],
      ['b', 9],
    ]);
  });

  it('keeps what the public sees anyway, and no spread of a few postings', () => {
    const shown = publicBulletin(
      bulletin([cell('a', 9, 4), cell('b', 9, 5)], {
        daysToFill: { postings: 2, low: 1, median: 2, high: 3 },
        history: [{ quarter: '2026-Q3', openings: 2, seekers: 4 }],
      }),
    );
    expect(shown.byOccupation.map(({ openings, wage }) => [openings, wage?.median ?? null])).toEqual([
      [3, null],
      [3, 2],
    ]);
    expect(shown.daysToFill).toBeNull();
    expect(shown.history).toEqual([{ quarter: '2026-Q3', openings: 2, seekers: null }]);
  });

  describe('by occupation and commune', () => {
    const named = (key: string, seekers: number): MarketCell => ({ ...cell(key, seekers) });
    const pair = (occupation: string, commune: string, seekers: number) => {
      return { occupation, commune, postings: 1, openings: 3, seekers };
    };
    const shown = (pairs: ReturnType<typeof pair>[]) => {
      const sum = (of: 'occupation' | 'commune') =>
        [...new Set(pairs.map((each) => each[of]))].map((key) =>
          named(
            key,
            pairs.filter((each) => each[of] === key).reduce((total, { seekers }) => total + seekers, 0),
          ),
        );
      const made = { ...bulletin(sum('occupation')), byCommune: sum('commune'), byBoth: pairs };
      return publicBulletin(made).byBoth!.map(({ occupation, commune, seekers }) => [occupation + commune, seekers]);
    };

    it('never leaves few people as the only ones masked of an occupation or of a commune', () => {
      const masked = shown([
        pair('a', 'x', 2),
        pair('a', 'y', 20),
        pair('a', 'z', 30),
        pair('b', 'x', 9),
        pair('b', 'y', 8),
        pair('b', 'z', 40),
      ]).filter(([, seekers]) => seekers === null);
      // The two of them, the smallest beside them in their row and in their column, and what closes the square.
      expect(masked.map(([key]) => key).sort()).toEqual(['ax', 'ay', 'bx', 'by']);
    });

    it('masks all beneath a total that is masked, shows the rest and what nobody looks for', () => {
      expect(
        shown([pair('a', 'x', 3), pair('b', 'x', 10), pair('c', 'x', 30), pair('c', 'y', 40), pair('a', 'y', 0)]),
      ).toEqual([
        ['ax', null],
        ['bx', null],
        ['cx', 30],
        ['cy', 40],
        ['ay', 0],
      ]);
    });
  });
});
