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

/** One occupation group in one commune. */
export interface MarketPair {
  occupation: string;
  commune: string;
  postings: number;
  openings: number;
  /** Null where it is masked. */
  seekers: number | null;
}

export interface QuarterTotals {
  quarter: Quarter;
  openings: number;
  seekers: number | null;
}

/** Of the first form are bulletins that counted those alone who began to look in the quarter. */
export type BulletinForm = 'market-bulletin/1' | 'market-bulletin/2';

/** The labour market of a quarter, as it was counted on a day. A form that changes gets another number. */
export interface Bulletin {
  form: BulletinForm;
  quarter: Quarter;
  postings: number;
  openings: number;
  seekers: number | null;
  wage: Spread | null;
  /** Days from being put online to being filled, of what was filled in the quarter. */
  daysToFill: Spread | null;
  byOccupation: MarketCell[];
  byCommune: MarketCell[];
  /** Those of which there is anything; not in a bulletin of the first form. */
  byBoth?: MarketPair[];
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

/**
 * Nobody is told from the totals by occupation and by commune: where one of them is masked, so is every pair beneath it,
 * and few people are never the only ones masked of an occupation or of a commune.
 */
function maskedPairs(
  pairs: readonly MarketPair[],
  occupations: readonly MarketCell[],
  communes: readonly MarketCell[],
): MarketPair[] {
  const keyOf = ({ occupation, commune }: MarketPair) => `${occupation}/${commune}`;
  const hidden = (cells: readonly MarketCell[]) =>
    new Set(cells.filter(({ seekers }) => seekers === null).map(({ key }) => key));
  const [noOccupation, noCommune] = [hidden(occupations), hidden(communes)];
  const looked = pairs.filter(({ seekers }) => seekers !== 0);
  const masked = new Set(
    looked.filter(({ occupation, commune }) => noOccupation.has(occupation) || noCommune.has(commune)).map(keyOf),
  );
  const rows = [
    ...occupations.map(({ key }) => looked.filter(({ occupation }) => occupation === key)),
    ...communes.map(({ key }) => looked.filter(({ commune }) => commune === key)),
  ];
  for (let before = -1; before !== masked.size;) {
    before = masked.size;
    for (const row of rows) {
      const counts = row.map((pair) => ({ key: keyOf(pair), numerator: 0, denominator: pair.seekers }));
      const known = new Set(counts.map(({ key }) => key).filter((key) => masked.has(key)));
      for (const key of maskedKeys(counts, known)) masked.add(key);
    }
  }
  return pairs.map((pair) => (masked.has(keyOf(pair)) ? { ...pair, seekers: null } : pair));
}

/** A bulletin as it may be shown outside the centre. Postings are public anyway; people and few wages are not. */
export function publicBulletin(bulletin: Bulletin): Bulletin {
  const [byOccupation, byCommune] = [maskedCells(bulletin.byOccupation), maskedCells(bulletin.byCommune)];
  const { byBoth } = bulletin;
  return {
    ...bulletin,
    seekers: isSmall(bulletin.seekers) ? null : bulletin.seekers,
    wage: maskedSpread(bulletin.wage),
    daysToFill: maskedSpread(bulletin.daysToFill),
    byOccupation,
    byCommune,
    ...(byBoth && { byBoth: maskedPairs(byBoth, byOccupation, byCommune) }),
    history: bulletin.history.map((each) => ({ ...each, seekers: isSmall(each.seekers) ? null : each.seekers })),
  };
}
