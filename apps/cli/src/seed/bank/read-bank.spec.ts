import { describe, expect, it } from '@jest/globals';
import { EXPERIENCE, findOccupation, GENERAL_EDUCATION, QUALIFICATIONS, SHIFTS } from '@app/taxonomy';
import { TRADES } from '../firms.data.js';
import { readBank, WORK, worksOf } from './read-bank.js';

describe('the bank of work', () => {
  it('names known occupations and codes, and a wage that is a range', () => {
    expect(WORK.length).toBeGreaterThan(100);
    for (const kind of WORK) {
      expect(findOccupation(kind.occupation)?.level).toBe(4);
      expect(QUALIFICATIONS.has(kind.qualification)).toBe(true);
      expect(GENERAL_EDUCATION.has(kind.education)).toBe(true);
      expect(SHIFTS.has(kind.shift)).toBe(true);
      expect(EXPERIENCE.has(kind.experience)).toBe(true);
      expect(kind.wage.min).toBeLessThan(kind.wage.max);
      expect(kind.titles.length).toBeGreaterThan(0);
      expect(kind.duties.length).toBeGreaterThan(0);
      expect(kind.requirements.length).toBeGreaterThan(0);
    }
  });

  it('holds at least 700 titles, none twice', () => {
    const titles = WORK.flatMap((kind) => kind.titles.map(({ title }) => title));
    expect(titles.length).toBeGreaterThan(700);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('has work for each trade, and knows each trade it names', () => {
    const known = new Set([...TRADES.map(({ trade }) => trade), 'any']);
    for (const { trade } of TRADES) expect(worksOf(trade).length).toBeGreaterThan(5);
    const named = WORK.flatMap((kind) => [...kind.trades, ...kind.titles.flatMap(({ trade }) => trade ?? [])]);
    expect(named.filter((trade) => !known.has(trade))).toEqual([]);
  });

  it('refuses a title without a kind of work', () => {
    expect(() => readBank('Thợ may')).toThrow('Before the first kind of work');
  });
});
