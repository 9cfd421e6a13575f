import { maskedKeys } from '@app/placements';
import { type Quarter } from './quarter.js';

/** How something spreads over postings: a quarter of them lies below the first number, a half below the second. */
export interface Spread {
  postings: number;
  low: number;
  median: number;
  high: number;
}

/** One occupation group or commune. */
export interface MarketCell {
  /** A code, or `unknown`. */
  key: string;
  postings: number;
  openings: number;
  /** Null where it is masked. */
  seekers: number | null;
  /** Dong a month; null where too few postings name one, or none was asked for. */
  wage: Spread | null;
}

export interface QuarterTotals {
  quarter: Quarter;
  openings: number;
  seekers: number | null;
}

/** The labour market of a quarter, as it was counted on a day. A form that changes gets another number. */
export interface Bulletin {
  form: 'market-bulletin/1';
  quarter: Quarter;
  postings: number;
  openings: number;
  seekers: number | null;
  wage: Spread | null;
  /** Days from being put online to being filled, of what was filled in the quarter. */
  daysToFill: Spread | null;
  byOccupation: MarketCell[];
  byCommune: MarketCell[];
  /** Every quarter since the first one that has anything, this one the last. */
  history: QuarterTotals[];
}

/** From 1 to this many people or postings could be told apart. */
const SMALL = 4;

const maskedSpread = (spread: Spread | null): Spread | null => (spread && spread.postings > SMALL ? spread : null);

const isSmall = (count: number | null): boolean => count !== null && count >= 1 && count <= SMALL;

/** Few people are not shown, nor so many others that they could be told from the total. */
function maskedCells(cells: readonly MarketCell[]): MarketCell[] {
  const masked = maskedKeys(
    cells
      .filter(({ seekers }) => seekers !== 0)
      .map(({ key, seekers }) => ({ key, numerator: 0, denominator: seekers })),
    new Set(),
  );
  return cells.map((cell) => ({
    ...cell,
    seekers: masked.has(cell.key) ? null : cell.seekers,
    wage: maskedSpread(cell.wage),
  }));
}

/** A bulletin as it may be shown outside the centre. Postings are public anyway; people and few wages are not. */
export function publicBulletin(bulletin: Bulletin): Bulletin {
  return {
    ...bulletin,
    seekers: isSmall(bulletin.seekers) ? null : bulletin.seekers,
    wage: maskedSpread(bulletin.wage),
    daysToFill: maskedSpread(bulletin.daysToFill),
    byOccupation: maskedCells(bulletin.byOccupation),
    byCommune: maskedCells(bulletin.byCommune),
    history: bulletin.history.map((each) => ({ ...each, seekers: isSmall(each.seekers) ? null : each.seekers })),
  };
}
