import { describe, expect, it } from '@jest/globals';
import { FACT_FIELDS, type FactType, readFields, withoutEmpty } from './fact.schema.js';

/** Values that a careless program might write into any field. */
const VALUES = [
  undefined,
  'k-1',
  'Thợ may',
  'x'.repeat(64),
  'x'.repeat(65),
  'no\u0000thing',
  'x\ud800',
  '2026-03-10',
  '2026-02-30',
  'hired',
  '1m',
  'left',
  0,
  -1,
  2.5,
  8_500_000,
  Number.MAX_VALUE,
  true,
  [],
  ['nkt', 'nu'],
  ['nu', 'nkt', 'nu'],
  [7],
  Array.from({ length: 51 }, (_, nth) => `g${nth}`),
  {},
  { kind: 'call', strength: 3 },
  { kind: 'call', strength: 3, by: 'k-1' },
  { kind: 'call', strength: 2.5 },
];

const asSchema = (type: FactType, value: Record<string, unknown>) => {
  const { success, data } = FACT_FIELDS[type].safeParse(value);
  return success ? data : null;
};
const asRead = (type: FactType, value: Record<string, unknown>) => {
  try {
    return readFields(type, value);
  } catch {
    return null;
  }
};

describe('the fields of a fact', () => {
  it.each(Object.keys(FACT_FIELDS) as FactType[])('of %s are read as its schema reads them', (type) => {
    const names = Object.keys(FACT_FIELDS[type].shape);
    /** For each field values that it takes, so that the others can be looked at one by one. */
    const good = Object.fromEntries(
      names.map((name) => {
        const schema = (FACT_FIELDS[type].shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[
          name
        ]!;
        return [name, VALUES.slice(1).filter((value) => schema.safeParse(value).success)];
      }),
    );
    const usual = Object.fromEntries(names.map((name) => [name, good[name]![0]]));
    let taken = 0;
    for (const name of [...names, 'unknown']) {
      for (const value of VALUES) {
        const given = { ...usual, [name]: value };
        if (value === undefined) delete given[name];
        const read = asRead(type, given);
        expect(read).toEqual(asSchema(type, given));
        if (read) taken += 1;
      }
    }
    expect(taken).toBeGreaterThan(0);
  });

  it('that are empty are as if they were not there', () => {
    expect(withoutEmpty({ a: null, b: '', c: undefined, d: 0, e: false })).toEqual({ d: 0, e: false });
  });
});
