import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './id.js';

describe('newId', () => {
  it('has the form of a UUID version 7 of its instant', () => {
    const id = newId(Date.UTC(2026, 10, 24));
    expect(isId(id)).toBe(true);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 24));
    expect(id[14]).toBe('7');
    expect('89ab').toContain(id[19]);
  });

  it('keeps the order of creation within one millisecond', () => {
    const ids = Array.from({ length: 2_000 }, () => newId(Date.UTC(2026, 10, 25)));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
