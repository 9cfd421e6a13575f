import { describe, expect, it } from '@jest/globals';
import { isCompound, readingsAlone } from './compounds.js';

describe('words without accents', () => {
  it.each([
    ['che', ['chè']],
    ['xe', ['xe']],
    ['go', ['gỗ']],
    ['zzz', []],
  ])('are by themselves what does not live in compounds: %s', (fold, readings) => {
    expect([...readingsAlone(fold)].sort()).toEqual(readings);
  });

  it('keep every reading that stands alone often', () => {
    expect([...readingsAlone('may')].sort()).toEqual(['may', 'máy']);
  });

  it.each([
    ['che', 'bien', true],
    ['pha', 'che', true],
    ['moi', 'truong', true],
    // Words of nearly every work stand before anything.
    ['nhan', 'vien', false],
    ['tho', 'may', false],
    [undefined, 'che', false],
    ['che', undefined, false],
  ])('make a compound: %s %s %s', (first, second, is) => {
    expect(isCompound(first, second)).toBe(is);
  });
});
