import { describe, expect, it } from '@jest/globals';
import { newPrintedCode, readPrintedCode } from './printed-code.js';

describe('printed codes', () => {
  it('come in groups of four letters that cannot be mistaken', () => {
    const codes = new Set(Array.from({ length: 200 }, () => newPrintedCode(2)));
    expect(codes.size).toBe(200);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('are read however they are typed', () => {
    expect(readPrintedCode(' k7qm 2xwp ')).toBe('K7QM2XWP');
    expect(readPrintedCode('o1Il-ABCD')).toBe('0111ABCD');
  });
});
