import { type CodeEntry } from './code-list.js';

/**
 * Reads entries of a long list from a table with one line each: `code | Vietnamese | English | other words, of it`.
 * Empty lines and those that begin with `#` are passed over.
 * @throws Error on a line that is none of these
 */
export function readEntries(table: string): CodeEntry[] {
  return table.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return [];
    const [code, vi, en, also = ''] = line.split('|').map((part) => part.trim());
    if (!code || !vi || !en) throw new Error(`Not an entry of a list: ${line}`);
    return { code, vi, en, also: also.split(',').flatMap((word) => word.trim() || []) };
  });
}
