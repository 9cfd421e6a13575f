import { describe, expect, it } from '@jest/globals';
import { foldAccents, hasAccents, normalizeText } from '@app/kernel';
import {
  CERTIFICATES,
  codeList,
  countsAsTrained,
  DRIVING_LICENCES,
  ETHNIC_GROUPS,
  findList,
  holdsCertificate,
  LANGUAGES,
  LISTS,
  MINIMUM_WAGES,
  occupations,
  PRIORITY_GROUPS,
  QUALIFICATIONS,
  SENSITIVE_GROUPS,
  SKILL_FAMILIES,
  SKILLS,
  skillsOfOccupation,
} from '../index.js';
import { readEntries } from './entry-table.js';

const lists = Object.entries(LISTS);
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('every list', () => {
  it.each(lists)('%s says where it comes from and since when', (_, { source, validFrom, edition }) => {
    expect(source.length).toBeGreaterThan(10);
    expect(validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(edition).toBeGreaterThanOrEqual(1);
  });
  it.each(lists)('%s has words in both languages, each once', (_, { entries }) => {
    expect(entries.filter(({ vi, en }) => vi !== normalizeText(vi) || en !== normalizeText(en) || en === '')).toEqual(
      [],
    );
    expect(repeated(entries.map(({ vi }) => vi))).toEqual([]);
    expect(repeated(entries.map(({ en }) => en))).toEqual([]);
  });
  it.each(lists)('%s has codes that may stand in addresses and columns', (_, { codes }) => {
    expect(codes.filter((code) => !/^[A-Za-z0-9_]{1,40}$/.test(code))).toEqual([]);
  });
  it('is found by its name', () => {
    expect(findList('ethnic-groups')).toBe(ETHNIC_GROUPS);
    expect(findList('constructor')).toBeNull();
  });
  it('has the number of entries that its source counts', () => {
    const counts = Object.fromEntries(lists.map(([name, { codes }]) => [name, codes.length]));
    expect(counts).toMatchObject({
      'driving-licences': 15,
      'ethnic-groups': 54,
      'general-education': 4,
      'priority-groups': 12,
      'industrial-parks': 12,
      'language-framework': 6,
      'vsco-groups': 48,
      benefits: 12,
      disabilities: 6,
      industries: 22,
      qualifications: 9,
    });
  });
});

describe('a list', () => {
  it('names a code by its label or by other words, with or without accents', () => {
    expect(LANGUAGES.named('tieng han quoc')).toBe('ko');
    expect(DRIVING_LICENCES.named('Bằng lái xe hạng B2')).toBe('B');
    expect(DRIVING_LICENCES.named('gplx FC')).toBe('CE');
    expect(CERTIFICATES.named('hàn 6G')).toBe('welding_6g');
    expect(CERTIFICATES.named('bằng khen')).toBeNull();
    expect(SKILLS.named('c++')).toBe('cpp');
    expect(SKILLS.named('C#')).toBe('csharp');
  });
  it('gives a part of itself in another order', () => {
    const some = QUALIFICATIONS.only(['dai_hoc', 'so_cap']);
    expect(some.codes).toEqual(['dai_hoc', 'so_cap']);
    expect(some).toMatchObject({ source: QUALIFICATIONS.source, validFrom: QUALIFICATIONS.validFrom });
    expect(() => QUALIFICATIONS.only(['none', 'x' as 'none'])).toThrow('has no x');
  });
  it('refuses a code that occurs twice and a line that it cannot read', () => {
    const twice = { code: 'a', vi: 'A', en: 'A' };
    expect(() => codeList({ source: 'thử', entries: [twice, twice] })).toThrow('twice');
    expect(() => readEntries('a | b')).toThrow('a | b');
  });
});

describe('qualifications', () => {
  it('count as trained from skilled work on, and as certified where there is a paper', () => {
    expect(QUALIFICATIONS.codes.filter((code) => !countsAsTrained(code))).toEqual(['none']);
    expect(QUALIFICATIONS.codes.filter((code) => !holdsCertificate(code))).toEqual(['none', 'skilled_no_certificate']);
  });
});

describe('priority groups', () => {
  it('mark those that tell something sensitive', () => {
    expect([...SENSITIVE_GROUPS].every((code) => PRIORITY_GROUPS.has(code))).toBe(true);
    expect(SENSITIVE_GROUPS.has('chxaphtu')).toBe(true);
  });
});

describe('minimum wages', () => {
  it('fall from region to region and rise from decree to decree', () => {
    for (const { month, hour } of MINIMUM_WAGES) {
      for (const wages of [Object.values(month), Object.values(hour)]) {
        expect(wages).toEqual([...wages].sort((left, right) => right - left));
      }
    }
    const days = MINIMUM_WAGES.map(({ from }) => from);
    expect(days).toEqual([...days].sort().reverse());
    const first = MINIMUM_WAGES.map(({ month }) => month.I);
    expect(first).toEqual([...first].sort((left, right) => right - left));
  });
});

describe('skills', () => {
  it('are some 250 in families that belong to occupations', () => {
    expect(SKILLS.codes.length).toBeGreaterThanOrEqual(250);
    const known = occupations().map(({ code }) => code);
    const unknown = SKILL_FAMILIES.flatMap((family) => family.occupations.filter((group) => !known.includes(group)));
    expect(unknown).toEqual([]);
  });
  it('have words that lead to one skill each', () => {
    const astray = SKILLS.entries.flatMap(({ code, vi, en, also = [] }) =>
      [vi, en, ...also].filter((word) => SKILLS.named(word) !== code).map((word) => `${code}: ${word}`),
    );
    expect(astray).toEqual([]);
  });
  it('are written with accents', () => {
    const words = SKILLS.entries.flatMap(({ also = [] }) => also);
    const accented = new Set(words.filter(hasAccents).map(foldAccents));
    expect(words.filter((word) => !hasAccents(word) && accented.has(word))).toEqual([]);
  });
  it('are offered by occupation, the closest family first', () => {
    expect(skillsOfOccupation('8153')[0]?.code).toBe('sewing_1_needle');
    expect(skillsOfOccupation('7231')[0]?.code).toBe('motorbike_repair');
    expect(skillsOfOccupation('0110')).toEqual([]);
  });
});
