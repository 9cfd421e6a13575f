import { NEEDS } from './needs.data.js';

/** Work that a described need means. */
export interface Need {
  /** Units of the occupations with how well each serves, 0 to 1. */
  occupations: ReadonlyMap<string, number>;
  /** Words that titles of this work use. */
  titles: readonly string[];
}

interface Rule {
  pattern: RegExp;
  units: readonly (readonly [string, number])[];
  titles: readonly string[];
}

const RULES: readonly Rule[] = NEEDS.entries
  .split('\n')
  .flatMap((line) => line.trim() || [])
  .map((line) => {
    const [pattern, meaning] = line.split(' => ');
    if (!pattern || !meaning) throw new Error(`Not a need: ${line}`);
    const units = meaning.split(' ').flatMap((part) => {
      const [, code, serves] = /^(\d{4})(?:@([\d.]+))?$/.exec(part) ?? [];
      return code ? [[code, Number(serves ?? 1)] as const] : [];
    });
    const titles = meaning
      .split(' ')
      .flatMap((part) => (part.startsWith('+') ? part.slice(1).replaceAll('-', ' ') : []));
    return {
      titles,
      pattern: new RegExp(`\\b(?:${pattern})\\b`),
      units,
    };
  });

/** What a described need means, from the query without accents. */
export function needOf(folded: string): Need {
  const occupations = new Map<string, number>();
  const titles = new Set<string>();
  for (const rule of RULES) {
    if (!rule.pattern.test(folded)) continue;
    for (const [code, serves] of rule.units) occupations.set(code, Math.max(serves, occupations.get(code) ?? 0));
    for (const words of rule.titles) titles.add(words);
  }
  return { occupations, titles: [...titles] };
}
