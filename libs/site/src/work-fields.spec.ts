import { describe, expect, it } from '@jest/globals';
import { occupations } from '@app/taxonomy';
import { fieldsWithCounts, WORK_FIELDS } from './work-fields.data.js';

describe('WORK_FIELDS', () => {
  it('take in every minor group exactly once', () => {
    const codes = WORK_FIELDS.flatMap((field) => field.codes);
    const timesTaken = occupations(3).map(({ code }) => codes.filter((prefix) => code.startsWith(prefix)).length);
    expect(timesTaken.length).toBeGreaterThan(100);
    expect(new Set(timesTaken)).toEqual(new Set([1]));
  });

  it('name no code that the list does not know', () => {
    const known = new Set(occupations().map(({ code }) => code));
    expect(WORK_FIELDS.flatMap((field) => field.codes).filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('fieldsWithCounts', () => {
  it('adds up the groups of a field, the fullest first, and leaves out what is empty', () => {
    const fields = fieldsWithCounts({ '753': 2, '815': 3, '832': 9 });
    expect(fields.map(({ field, count }) => [field.key, count])).toEqual([
      ['transport', 9],
      ['sewing', 5],
    ]);
  });
});
