/** A cell that a workbook shows over several rows: its value stands in the first of them only. */
export interface TallCell {
  column: number;
  /** First and last row, from 1. */
  from: number;
  to: number;
}

const MOST_MERGES = 20_000;
const OPENS = '<mergeCells';
const LONGEST = 4 * 1024 * 1024;

/**
 * Cells merged over several rows, read from the end of a sheet. Beside titles, people merge what holds for several rows
 * (the firm, the place). Areas that only run across are left as they are.
 */
export async function tallCells(
  chunks: AsyncIterable<Buffer>,
  columnOf: (reference: string) => number,
): Promise<TallCell[]> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let isInside = false;
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    const at = isInside ? 0 : text.indexOf(OPENS);
    if (at >= 0) isInside = true;
    text = isInside ? text.slice(at, LONGEST) : text.slice(-OPENS.length);
  }
  if (!isInside) return [];
  const cells: TallCell[] = [];
  for (const [, column, from, to] of text.matchAll(/<mergeCell ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g)) {
    if (cells.length === MOST_MERGES) break;
    if (Number(to) > Number(from)) cells.push({ column: columnOf(column!), from: Number(from), to: Number(to) });
  }
  return cells;
}
