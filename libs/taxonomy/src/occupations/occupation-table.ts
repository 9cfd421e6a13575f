import { type Occupation } from './occupation.js';

/** Groups of level 2 that the Vietnamese list cuts otherwise (army, Party, State): their names here are ours. */
const OWN_GROUPS = new Set(['01', '02', '03', '11', '12', '13', '14']);

const HEADING = /^(\d{1,4}) \| ([^|]+) \| ([^|]+)$/;

/**
 * Reads a table of occupations as the `major-*.data.ts` files hold it. A line `7531 | Vietnamese | English` opens an
 * entry; indented lines below it list its words, separated by commas.
 * @throws Error on a line that is neither
 */
export function readOccupations(table: string): Occupation[] {
  const entries: (Occupation & { words: string[] })[] = [];
  for (const line of table.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith('  ')) {
      entries.at(-1)?.words.push(...line.split(',').flatMap((word) => word.trim() || []));
      continue;
    }
    const [, code, vi, en] = HEADING.exec(line) ?? [];
    if (!code || !vi || !en) throw new Error(`Not an entry of the occupations: ${line}`);
    const level = code.length as Occupation['level'];
    entries.push({ code, level, vi, en, isOwnName: level > 2 || OWN_GROUPS.has(code), words: [] });
  }
  return entries;
}
