import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { productSources, ROOT } from '../support/sources.js';

type Words = { [key: string]: unknown };

/** Dotted keys with what stands there: a text, or a function of so many parameters. */
function shapeOf(words: Words, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [`${name}: text`];
    if (typeof value === 'function') return [`${name}: text of ${value.length}`];
    return shapeOf(value as Words, name);
  });
}

function textsOf(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[name, value]];
    return typeof value === 'object' && value !== null ? textsOf(value as Words, name) : [];
  });
}

describe('the catalogues', () => {
  const catalogues: { name: string; vi: Words; en: Words }[] = [];

  beforeAll(async () => {
    for (const { path } of productSources().filter(({ path }) => path.endsWith('.texts.ts'))) {
      const exported = (await import(join(ROOT, path))) as Record<string, unknown>;
      for (const [name, value] of Object.entries(exported)) {
        if (typeof value !== 'function' || value.length !== 1) continue;
        const ofLanguage = value as (language: 'vi' | 'en') => unknown;
        const vi = ofLanguage('vi');
        if (typeof vi !== 'object' || vi === null) continue;
        catalogues.push({ name: `${path} ${name}`, vi: vi as Words, en: ofLanguage('en') as Words });
      }
    }
  }, 120_000);

  it('are all found', () => {
    const files = productSources().filter(
      ({ path, text }) => path.endsWith('.texts.ts') && text.includes('defineTexts('),
    );
    const found = new Set(catalogues.map(({ name }) => name.split(' ')[0]));
    expect(files.length).toBeGreaterThan(10);
    expect(files.map(({ path }) => path).filter((path) => !found.has(path))).toEqual([]);
  });

  it('have the same keys in both languages', () => {
    const differing = catalogues.filter(
      ({ vi, en }) => shapeOf(vi).toSorted().join('\n') !== shapeOf(en).toSorted().join('\n'),
    );
    expect(differing.map(({ name, vi, en }) => ({ name, vi: shapeOf(vi), en: shapeOf(en) }))).toEqual([]);
  });

  it('hold no empty text, and every letter in one piece', () => {
    const wrong = catalogues.flatMap(({ name, vi, en }) =>
      [...textsOf(vi), ...textsOf(en)]
        .filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC') || /\bTODO\b|lorem/i.test(text))
        .map(([key]) => `${name}: ${key}`),
    );
    expect(wrong).toEqual([]);
  });
});
