import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalSpelling, foldAccents, words } from '@app/kernel';
import { findOccupation } from '@app/taxonomy';
import { readWords } from '../read-words.js';
import { understand } from '../understand.js';
import { TASKS } from './tasks.data.js';
import { unitsByTask } from './tasks.js';

const described = (text: string, isTyped = true) =>
  unitsByTask(
    words(text).map((word) => ({ text: canonicalSpelling(word), fold: foldAccents(word), isSmall: false })),
    isTyped,
  );
const best = (text: string, isTyped = true) => [...described(text, isTyped).keys()][0];

describe('the tasks of the occupations', () => {
  it('are told of known units, each once', () => {
    const units = TASKS.entries.match(/(?<=^\s*)\d{4}(?= )/gm) ?? [];
    expect(units.filter((code) => findOccupation(code)?.level !== 4)).toEqual([]);
    expect(new Set(units).size).toBe(units.length);
    expect(units.length).toBeGreaterThan(300);
  });

  it.each([
    ['tháo lắp máy bơm bị hỏng', '7233'],
    ['cho đàn lợn ăn, dọn chuồng', '9212'],
    ['soi lỗi hàng cuối chuyền', '7543'],
    ['đi tỉnh chào hàng cho đại lý', '3322'],
  ])('%s: %s', (text, unit) => {
    expect(best(text)).toBe(unit);
    expect(best(foldAccents(text), false)).toBe(unit);
  });

  it('are those of what a word without accents is by itself', () => {
    const words = ['cong', 'nhan', 'che'].map((fold) => ({ text: fold, fold, isSmall: false }));
    const alone = words.map((word) => (word.fold === 'che' ? { ...word, alone: ['chè'] } : word));
    expect(unitsByTask(words, false).has('7511')).toBe(true);
    expect([...unitsByTask(alone, false).keys()].sort()).toEqual(['6112', '8160']);
  });

  it('go by the accents that were typed, and tell nothing of a name or of words they do not know', () => {
    expect(described('mây trắng bay ngang').size).toBe(0);
    expect(described('hoàn thiện').size).toBe(0);
    expect(best('may rèm cửa')).toBe('7531');
    expect(described('máy rem cưa').has('7531')).toBe(false);
  });
});

/** Written before the tasks were: see test/gold/GUIDELINE.md. */
describe('descriptions that no list was made for', () => {
  const lines = readFileSync(join(process.cwd(), 'test/gold/descriptions.txt'), 'utf8').trim().split('\n');
  const isFound = (text: string, units: readonly string[]) => {
    const understood = understand(text);
    const { occupations } = readWords(understood.words, understood.text);
    const likely = [...occupations].sort(([, left], [, right]) => right - left).slice(0, 3);
    return likely.some(([code]) => units.includes(code));
  };

  it.each([
    ['with accents', (text: string) => text],
    ['without', foldAccents],
  ])('lead to the work among the first three units, %s', (_, typed) => {
    const found = lines.filter((line) => {
      const [text, units] = line.split(' => ');
      return isFound(typed(text!), units!.split(' '));
    });
    expect(lines.length).toBeGreaterThan(100);
    expect(found.length / lines.length).toBeGreaterThan(0.92);
  });
});
