import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../support/sources.js';

describe('the glossary', () => {
  const rows = readFileSync(join(ROOT, 'docs/GLOSSARY.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('is one table, which names each thing once', () => {
    expect(rows.filter((cells) => cells.every((cell) => /^-*$/.test(cell)))).toHaveLength(1);
    const names = rows.map(([, name]) => name!);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThan(60);
  });

  it('says each name in Vietnamese', () => {
    expect(rows.filter((cells) => cells.length !== 5 || cells[2] === '')).toEqual([]);
  });
});
