import { describe, expect, it } from '@jest/globals';
import { canonicalSpelling, foldAccents, hasAccents, normalizeText } from '@app/kernel';
import { readOccupations } from './occupation-table.js';
import {
  childrenOf,
  findOccupation,
  occupationLabel,
  occupationOptions,
  occupationPath,
  occupations,
} from './occupations.js';
import { VSCO_GROUPS, vscoGroupOf } from './vsco-groups.data.js';

const LEVELS = [1, 2, 3, 4] as const;
const units = occupations(4);

/** What occurs more than once. */
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('the tree of occupations', () => {
  it('has the levels of ISCO-08', () => {
    expect(LEVELS.map((level) => occupations(level).length)).toEqual([10, 43, 130, 436]);
    expect(occupations()).toHaveLength(619);
  });
  it('has a parent for every code and a unit below every group', () => {
    const orphans = occupations().filter(({ code, level }) => level > 1 && !findOccupation(code.slice(0, -1)));
    expect(orphans).toEqual([]);
    expect(occupations().filter(({ code, level }) => level < 4 && childrenOf(code).length === 0)).toEqual([]);
    expect(repeated(occupations().map(({ code }) => code))).toEqual([]);
  });
  it('walks up and down', () => {
    expect(childrenOf('').map(({ code }) => code)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(childrenOf('753').map(({ code }) => code)).toEqual(['7531', '7532', '7533', '7534', '7535', '7536']);
    expect(childrenOf('7531')).toEqual([]);
    expect(occupationPath('7531')).toEqual(['7', '75', '753', '7531']);
  });
  it('refuses a line that it cannot read', () => {
    expect(() => readOccupations('7531 Thợ may')).toThrow('7531 Thợ may');
  });
});

describe('names', () => {
  it.each(LEVELS)('of level %i are there in both languages and differ', (level) => {
    const entries = occupations(level);
    expect(entries.filter(({ vi, en }) => !hasAccents(vi) || en === '' || vi !== normalizeText(vi))).toEqual([]);
    expect(repeated(entries.map(({ vi }) => vi))).toEqual([]);
    expect(repeated(entries.map(({ en }) => en))).toEqual([]);
  });
  it('of our own are marked as such', () => {
    const official = occupations().filter(({ isOwnName }) => !isOwnName);
    expect(official.every(({ level }) => level <= 2)).toBe(true);
    expect(official).toHaveLength(10 + 36);
    for (const { code, vi, level } of official.filter(({ level }) => level === 2))
      expect([level, VSCO_GROUPS.label(code, 'vi')]).toEqual([2, vi]);
  });
  it('are found by code and language', () => {
    expect(occupationLabel('7', 'vi')).toBe('Lao động thủ công và các nghề nghiệp có liên quan khác');
    expect(occupationLabel('8153', 'vi')).toBe('Thợ vận hành máy may công nghiệp');
    expect(occupationLabel('8153', 'en')).toBe('Sewing machine operators');
    expect(occupationLabel('9999', 'vi')).toBe('9999');
    expect(occupationOptions('vi')).toHaveLength(436);
    expect(occupationOptions('vi')).toContainEqual({ value: '5223', label: '5223 – Nhân viên bán hàng tại cửa hàng' });
  });
});

describe('words', () => {
  it('stand at every unit and only there', () => {
    expect(units.filter(({ words }) => words.length < 3)).toEqual([]);
    expect(occupations().filter(({ level, words }) => level < 4 && words.length > 0)).toEqual([]);
  });
  it('lead to one unit each', () => {
    expect(repeated(units.flatMap(({ words }) => words.map(canonicalSpelling)))).toEqual([]);
  });
  it('are written small, in one spelling, with their accents', () => {
    const words = units.flatMap((unit) => unit.words);
    expect(words.filter((word) => word !== word.toLowerCase() || word !== normalizeText(word))).toEqual([]);
    const folds = new Set(words.filter(hasAccents).map(foldAccents));
    expect(words.filter((word) => !hasAccents(word) && folds.has(word))).toEqual([]);
  });
  it('hold what people of the province write', () => {
    const codeOf = (word: string) => units.find(({ words }) => words.includes(word))?.code;
    expect(
      ['công nhân may', 'thợ may', 'công nhân lắp ráp điện tử', 'lao động phổ thông', 'nhân viên bán hàng'].map(codeOf),
    ).toEqual(['8153', '7531', '8212', '9329', '5223']);
  });
});

describe('the official groups', () => {
  it('are 48, of which one has no like in ISCO-08', () => {
    expect(VSCO_GROUPS.codes).toHaveLength(48);
    expect(VSCO_GROUPS.label('36', 'vi')).toBe('Giáo viên bậc trung');
    expect(findOccupation('36')).toBeUndefined();
  });
  it('take a unit where both lists agree', () => {
    expect(vscoGroupOf('8153')).toBe('81');
    expect(vscoGroupOf('0310')).toBe('01');
    expect(vscoGroupOf('1412')).toBeNull();
  });
});
