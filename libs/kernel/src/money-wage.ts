import {
  amountText,
  findAmounts,
  type AmountMatch,
  type AmountText,
  type Figure,
  type WageCurrency,
} from './money-amounts.js';
import { foldAccents, normalizeText, type Span } from './vietnamese-text.js';

export type WageBasis = 'month' | 'day' | 'hour' | 'piece' | 'negotiable';

/** A wage as a text states it. Amounts are whole units of `currency`; nothing is converted between currencies. */
export interface ParsedWage {
  basis: WageBasis;
  /** What the amounts are paid for was not written; it was judged by their size. */
  isBasisAssumed: boolean;
  min: number | null;
  max: number | null;
  currency: WageCurrency;
  /** The text as written, when it says more than the figures hold ("+ thưởng", "net"); null when it does not. */
  note: string | null;
  /** Where it stands in the text; null when only the whole text says it. */
  span: Span | null;
}

const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 52;
/** Above this a figure is no wage: a telephone number, a turnover. Dong a month. */
const IMPLAUSIBLE = 2e9;
const NOTE_LENGTH = 300;

const NEGOTIABLE =
  /thoa\s*thuan|thuong\s*luong|canh\s*tranh|negotia\w*|competitive|\bdeal\b|trao\s*doi(?=.*phong\s*van|\s*$)|theo\s*nang\s*luc|\bhap\s*dan\b/;
const PIECE =
  /\b(?:theo|an|luong|tinh)\s+(?:luong\s+)?(?:san\s*pham|sp|khoan)\b|\bluong\s+khoan\b|\bkhoan\s+san\s*pham\b/;

const AT_LEAST =
  /(?:\btu|\btren|\bhon|\btoi\s*thieu|\bit\s*nhat|\bthap\s*nhat|\bkhong\s*duoi|\bfrom|\bmin(?:imum)?|\bkhoi\s*diem|>=?|≥)[\s:]*(?:luong\s*|khoang\s*|muc\s*|tu\s*)*$/;
const AT_MOST =
  /(?:\bduoi|\bden|\btoi(?:\s*da)?|\blen\s*(?:den|toi)|\bup\s*to|\bmax(?:imum)?|\bkhong\s*(?:qua|hon)|\bcao\s*nhat|<=?|≤)[\s:]*(?:khoang\s*|muc\s*)*$/;
const AT_LEAST_AFTER = /^\s*(?:\+|tro\s*len|up\b|tro\s*di)/;
const AT_MOST_AFTER = /^\s*(?:tro\s*xuong|do\s*lai)/;
/** Money that is no wage, right before a figure. */
const OTHER_MONEY =
  /\b(?:thuong|phu\s*cap|tro\s*cap|ho\s*tro|chuyen\s*can|xang(?:\s*xe)?|com|an\s*ca|doanh\s*(?:so|thu)|von|hoa\s*hong|phi|coc|vay|kpi|bonus|dong\s*phuc|hoc\s*bong|giai\s*thuong|bao\s*hiem|bhxh)(?:\s+[a-z]+){0,2}[\s:]*$/;
const WAGE_WORD = /\b(?:luong|thu\s*nhap|tn|income|salary)\b[^\d,;.|()]{0,24}$/;
const UP_TO = /\bup\s*to\s*$/;
const INCOME_WORD = /\b(?:thu\s*nhap|tn|income|tong)\b[^\d,;|()]{0,24}$/;

const PERIODS: readonly [RegExp, WageBasis, number][] = [
  [/^(?:thang|th|t|month|mth|mo)\b/, 'month', 1],
  [/^(?:ngay(?:\s*cong)?|day|cong|ca|8\s*(?:h|tieng|gio))\b/, 'day', 1],
  [/^(?:gio|h|hour|hr|tieng|1h|1\s*tieng)\b/, 'hour', 1],
  [/^(?:nam|year|annum)\b/, 'month', 1 / MONTHS_A_YEAR],
  [/^(?:tuan|week)\b/, 'month', WEEKS_A_YEAR / MONTHS_A_YEAR],
  [
    /^(?:sp|san\s*pham|cai|chiec|bo|kg|tan|m2|met|don|chuyen|buoi|bai|video|piece|doi|con|cong\s*trinh|lo)\b/,
    'piece',
    1,
  ],
];
const BEFORE_PERIOD =
  /^\s*(?:\)|gross|net|dong|vnd)?\s*(?:\/\s*(?:1\s*)?(?:nguoi|lao\s*dong|ld|nv)\s*)?(?:\/|\b(?:mot|moi|hang|per|a|theo|1)\b)\s*(?:1\s*|mot\s*)?/;
/** A period without a slash: "10 triệu tháng", but not "tháng 13". */
const BARE_PERIOD = /^\s*(thang|ngay|gio)\b(?!\s*\d)/;
const LEADING_PERIOD = /\b(?:luong|tra|tinh|theo)\s+(?:theo\s+)?(thang|ngay|gio|tuan|nam|san\s*pham)\b/;

interface Period {
  basis: WageBasis;
  factor: number;
  end: number;
}

function periodNamed(words: string): { basis: WageBasis; factor: number; length: number } | null {
  for (const [pattern, basis, factor] of PERIODS) {
    const match = pattern.exec(words);
    if (match) return { basis, factor, length: match[0].length };
  }
  return null;
}

/** What the amounts are paid for: written behind the range, inside it, or before it. */
function periodOf(folded: string, match: AmountMatch): Period | null {
  const after = folded.slice(match.end);
  const lead = BEFORE_PERIOD.exec(after);
  const slashed = lead ? periodNamed(after.slice(lead[0].length)) : null;
  if (slashed) return { ...slashed, end: match.end + lead![0].length + slashed.length };
  const bare = BARE_PERIOD.exec(after);
  if (bare) return { ...periodNamed(bare[1]!)!, end: match.end + bare[0].length };
  const inside = /\/\s*(.*)$/.exec(folded.slice(match.start, match.end));
  const within = inside ? periodNamed(inside[1]!) : null;
  if (within) return { ...within, end: match.end };
  const leading = LEADING_PERIOD.exec(folded.slice(Math.max(0, match.start - 40), match.start));
  const before = leading ? periodNamed(leading[1]!) : null;
  return before ? { ...before, end: match.end } : null;
}

/** Dong behind a bare number, from its size and period: "8" a month is 8 million, "25" an hour 25 thousand. */
function assumedScale(value: number, isGrouped: boolean, basis: WageBasis | null): number | null {
  if (basis === null || basis === 'month') {
    if (value >= 100_000) return 1;
    if (value >= 3000) return isGrouped && value < 10_000 ? null : 1e3;
    return value > 0 && value <= 200 && !isGrouped ? 1e6 : null;
  }
  return value >= 1000 ? 1 : 1e3;
}

function amountOf(figure: Figure, scale: number): number {
  return Math.round(figure.value * scale);
}

/** Both ends in whole units of the currency; null when the unit cannot be known. */
function rangeOf(
  match: AmountMatch,
  basis: WageBasis | null,
): { low: number; high: number; currency: WageCurrency } | null {
  const { low, high } = match;
  const currency = high?.currency ?? low.currency ?? 'VND';
  const own = (figure: Figure, other: Figure | null): number | null => {
    if (figure.scale !== null) return figure.scale;
    if (currency !== 'VND' && (other?.scale === null || other?.scale === undefined)) return 1;
    if (figure.isGrouped && figure.value >= 1000) return 1;
    if (other?.scale) return figure.value >= 100_000 ? 1 : other.scale;
    if (other?.isGrouped && other.value >= 1e6 && figure.value < 1000) return 1e6;
    if (figure.currency === 'VND' && figure.value >= 10_000) return 1;
    return assumedScale(figure.value, figure.isGrouped, basis);
  };
  const lowScale = own(low, high);
  const highScale = high ? own(high, low) : lowScale;
  if (lowScale === null || highScale === null) return null;
  let first = amountOf(low, lowScale);
  const second = high ? amountOf(high, highScale) : first;
  // "800 - 1tr2": the lower end leaves out its own, smaller unit.
  if (first > second && low.scale === null && lowScale >= 1e6 && low.value >= 100)
    first = amountOf(low, lowScale / 1e3);
  return { low: Math.min(first, second), high: Math.max(first, second), currency };
}

/** Judged by its size: less than 80 thousand dong is paid for an hour, less than a million for a day. */
function assumedBasis(amount: number, currency: WageCurrency): WageBasis {
  if (currency !== 'VND' || amount >= 1e6) return 'month';
  return amount < 80_000 ? 'hour' : 'day';
}

type Read = Omit<ParsedWage, 'note' | 'span'> & { start: number; end: number; score: number };

function read(text: AmountText, match: AmountMatch): Read | null {
  const { folded } = text;
  const period = periodOf(folded, match);
  const range = rangeOf(match, period?.basis ?? null);
  if (!range || range.high <= 0) return null;
  const before = folded.slice(Math.max(0, match.start - 48), match.start);
  const behind = folded.slice(period?.end ?? match.end);
  const factor = period?.factor ?? 1;
  const low = Math.round(range.low * factor);
  const high = Math.round(range.high * factor);
  if (range.currency === 'VND' && (high > IMPLAUSIBLE || high < 100)) return null;
  const atMost = AT_MOST.exec(before);
  const atLeast = AT_LEAST.exec(before);
  const isSingle = match.high === null;
  const isAtMost = isSingle && (atMost !== null || AT_MOST_AFTER.test(behind));
  const isAtLeast = isSingle && !isAtMost && (atLeast !== null || AT_LEAST_AFTER.test(behind));
  const lead = (isSingle ? atMost : null) ?? atLeast;
  return {
    basis: period?.basis ?? assumedBasis(high, range.currency),
    isBasisAssumed: period === null,
    min: isAtMost ? null : low,
    max: isAtLeast ? null : high,
    currency: range.currency,
    start: lead ? match.start - (before.length - lead.index) : match.start,
    end: period?.end ?? match.end,
    score: (OTHER_MONEY.test(before) ? -4 : 0) + (INCOME_WORD.test(before) ? 2 : 0) + (isSingle ? 0 : 1),
  };
}

/** Whether a figure is money by itself and not a count of years, people or hours; "3D" is no amount of dong. */
function isMoney(match: AmountMatch): boolean {
  return [match.low, match.high].some((figure) => {
    if (figure === null) return false;
    if (figure.scale !== null || (figure.isGrouped && figure.value >= 10_000)) return true;
    return figure.currency === 'VND' ? figure.value >= 1000 : figure.currency !== null;
  });
}

const FILLER =
  /\b(?:luong|muc|thu\s*nhap|tn|tu|tren|hon|khoang|tam|den|toi|da|len|up|to|upto|duoi|thang|ngay|gio|h|vnd|dong|moi|mot|1|trung\s*binh|nguoi|toi\s*thieu|trieu|salary|from|tro|net\b(?!.))\b|[^\p{L}\p{N}]/gu;

function noteOf(original: string, understood: string): string | null {
  const left = foldAccents(understood).replace(FILLER, '');
  return left === '' ? null : normalizeText(original).slice(0, NOTE_LENGTH);
}

function without(text: AmountText, start: number, end: number): string {
  return `${text.folded.slice(0, start)} ${text.folded.slice(end)}`;
}

function best(text: AmountText, matches: readonly AmountMatch[]): Read | null {
  const reads = matches.flatMap((match) => read(text, match) ?? []).filter(({ score }) => score > -3);
  return reads.reduce<Read | null>((chosen, next) => (chosen && chosen.score >= next.score ? chosen : next), null);
}

function parsed(text: AmountText, found: Read): ParsedWage {
  const { basis, isBasisAssumed, min, max, currency, start, end } = found;
  const note = noteOf(text.original, without(text, start, end));
  return { basis, isBasisAssumed, min, max, currency, note, span: text.spanOf(start, end) };
}

/** A number alone, as a wage column of a spreadsheet holds it: "8-10", "7,5", "từ 8.000.000", "25/giờ". */
const BARE =
  /^[\s(]*(?:luong|muc|thu\s*nhap|tn|tu|tren|hon|khoang|tam|den|toi(?:\s*da)?|len|up\s*to|duoi|min|max|>=?|<=?|≥|≤|~|:|\s)*\d[^a-z]*(?:(?:den|toi)?[^a-z]*)(?:\/?\s*(?:1\s*)?(?:thang|th|t|ngay|gio|h|sp|san\s*pham|tuan|ca|cong|nguoi|tro\s*len|\+|\/|\s)+)?[\s).]*$/;

/**
 * Reads the text of a wage field in any way that people write it: "8-10tr", "trên 8 triệu", "500k/ngày",
 * "lương 7 củ", "8tr5", "1,000 - 1,500 USD", "Thỏa thuận". Amounts by the year or week become amounts a month, with
 * the text kept as note. A bare number takes the unit that its size allows only; else it gives no range.
 * @returns null when the text states no wage
 */
export function parseWage(text: string): ParsedWage | null {
  const prepared = amountText(text.slice(0, 2000));
  const { folded } = prepared;
  if (folded.trim() === '') return null;
  const amounts = findAmounts(prepared);
  const money = amounts.filter(isMoney);
  const found = best(prepared, money.length > 0 || !BARE.test(folded) ? money : amounts);
  if (found) return parsed(prepared, found);
  const open = { isBasisAssumed: false, min: null, max: null, currency: 'VND' as const, span: null };
  const note = normalizeText(text).slice(0, NOTE_LENGTH);
  if (PIECE.test(folded)) return { basis: 'piece', ...open, note };
  if (NEGOTIABLE.test(folded)) {
    const rest = folded
      .replace(new RegExp(NEGOTIABLE.source, 'g'), '')
      .replace(/\b(?:khi|voi|nha|sau|phong\s*van|tt|va|muc)\b/g, '');
    return { basis: 'negotiable', ...open, note: noteOf(text, rest) };
  }
  return /^\s*ttl?\s*$/.test(folded) ? { basis: 'negotiable', ...open, note: null } : null;
}

/** A number right behind a word for wage: "lương 8", "thu nhập trên 10". */
const SPOKEN = /\b(?:luong|thu\s*nhap)\s+(?:(?:tu|tren|hon|khoang|tam|toi\s*thieu|it\s*nhat|duoi|den|toi)\s+)*$/;

/**
 * Finds a wage inside other words, such as a title or what somebody searches for. Stricter than `parseWage`: figures
 * need a unit of money, or a word for wage right before them; a lone `m`, `d` or `k` counts only beside its figure.
 * @returns the wage and the stretch of the text that states it; null when there is none
 */
export function findWage(text: string): ParsedWage | null {
  const prepared = amountText(text.slice(0, 2000));
  const matches = findAmounts(prepared).filter((match) => {
    const before = prepared.folded.slice(Math.max(0, match.start - 40), match.start);
    if (SPOKEN.test(before)) return isMoney(match) || match.low.value <= 100;
    const written = prepared.folded.slice(match.start, match.end);
    if (/\d\s*m$|\dm\b|\d\s+(?:k|d)$/.test(written)) return WAGE_WORD.test(before) || UP_TO.test(before);
    return isMoney(match);
  });
  const found = best(prepared, matches);
  return found ? { ...parsed(prepared, found), note: null } : null;
}
