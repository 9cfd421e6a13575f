import { foldWithSpans, type FoldedText } from './vietnamese-text.js';

/** Currencies that vacancies name; amounts are whole units of them. */
export type WageCurrency = 'VND' | 'USD' | 'EUR' | 'JPY' | 'KRW' | 'TWD' | 'CNY';

/** One figure as written: what it is worth depends on its unit, which may stand only at the other end of a range. */
export interface Figure {
  value: number;
  /** Dong a unit stands for: a thousand, a million, a billion; null when none was written. */
  scale: number | null;
  currency: WageCurrency | null;
  /** Written in full with separators, such as 7.000.000. */
  isGrouped: boolean;
}

/** One figure or a range of two, with its place in the folded text. */
export interface AmountMatch {
  low: Figure;
  high: Figure | null;
  start: number;
  end: number;
}

/** A text prepared for reading amounts. */
export type AmountText = FoldedText & { original: string };

export function amountText(text: string): AmountText {
  return { ...foldWithSpans(text), original: text };
}

const SCALES: Record<string, number> = {
  ty: 1e9,
  ti: 1e9,
  trieu: 1e6,
  tr: 1e6,
  trd: 1e6,
  mil: 1e6,
  million: 1e6,
  m: 1e6,
  cu: 1e6,
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
};
const CURRENCIES: Record<string, WageCurrency> = {
  dong: 'VND',
  vnd: 'VND',
  d: 'VND',
  '₫': 'VND',
  usd: 'USD',
  us$: 'USD',
  $: 'USD',
  'do la': 'USD',
  dola: 'USD',
  'do my': 'USD',
  do: 'USD',
  eur: 'EUR',
  euro: 'EUR',
  '€': 'EUR',
  jpy: 'JPY',
  yen: 'JPY',
  '¥': 'JPY',
  man: 'JPY',
  krw: 'KRW',
  won: 'KRW',
  '₩': 'KRW',
  twd: 'TWD',
  ntd: 'TWD',
  nt$: 'TWD',
  'dai te': 'TWD',
  cny: 'CNY',
  rmb: 'CNY',
  te: 'CNY',
};
/** Words that only mean money with the accents they have here, or without any: not "độ", "tệ hại", "cũ". */
const EXACT: Record<string, readonly string[]> = {
  cu: ['củ', 'cu'],
  do: ['đô', 'do'],
  te: ['tệ', 'te'],
  man: ['man'],
  yen: ['yên', 'yen'],
  ty: ['tỷ', 'ty'],
  ti: ['tỉ', 'ti'],
};
/** Ten thousand yen. */
const MAN = 1e4;

const escaped = (words: string[]) =>
  words
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[$]/g, '\\$&'))
    .join('|');
const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+(?:[.,]0{1,2})?(?!\d)|\d{1,3}(?: \d{3}){2,}(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)`;
const SCALE = escaped(Object.keys(SCALES));
const CURRENCY = escaped(Object.keys(CURRENCIES));
/** "8tr5", "8 triệu rưỡi", "8 triệu 500 nghìn", "8 triệu 5 trăm". */
const TAIL = String.raw`\d{1,3}(?!\d|[.,]\d)|\s*ruoi|\s*\d{1,3}\s*(?:nghin|ngan|tram|k)(?![a-z])`;
const figure = (key: string) =>
  String.raw`(?:(?<p${key}>usd|us\$|\$|€|¥|₩|nt\$|vnd|₫)\s*)?(?<![\d.,])(?<n${key}>${NUMBER})` +
  String.raw`(?:\s*(?<s${key}>${SCALE})(?<t${key}>${TAIL})?(?=(?:${CURRENCY})(?![a-z\d])|(?![a-z\d])))?` +
  String.raw`(?:\s*(?<c${key}>${CURRENCY})(?![a-z\d]))?`;
/** A period may stand behind both ends of a range: "300k/ngày - 400k/ngày". */
const PERIOD = String.raw`(?:\s*\/\s*[a-z]{1,6}(?:\s[a-z]{3,4})?)?`;
const BETWEEN = String.raw`\s*(?:[-–—−~→>]{1,3}|\b(?:den|toi|to)\b)\s*(?:khoang\s*)?`;
const AMOUNT = new RegExp(`${figure('1')}(?:${PERIOD}${BETWEEN}${figure('2')})?`, 'gd');

function numberOf(text: string): { value: number; isGrouped: boolean } {
  const isGrouped = /^\d{1,3}(?:[.,\s]\d{3})+(?:[.,]0{1,2})?$/.test(text);
  if (isGrouped) return { value: Number(text.replace(/[.,]0{1,2}$/, '').replace(/[.,\s]/g, '')), isGrouped };
  return { value: Number(text.replace(',', '.')), isGrouped };
}

/** What stands behind the scale: "5" of "8tr5" is half a million, "500 nghìn" half a million too. */
function tailOf(text: string | undefined): number {
  if (!text) return 0;
  if (text.trim() === 'ruoi') return 0.5;
  const digits = /\d+/.exec(text)![0];
  if (/tram/.test(text)) return Number(digits) / 10;
  if (/nghin|ngan|k/.test(text)) return Number(digits) / 1000;
  return Number(`0.${digits}`);
}

function figureOf(groups: Record<string, string | undefined>, key: '1' | '2'): Figure | null {
  const written = groups[`n${key}`];
  if (written === undefined) return null;
  const { value, isGrouped } = numberOf(written);
  const scaleWord = groups[`s${key}`];
  const currencyWord = groups[`c${key}`] ?? groups[`p${key}`];
  let scale = scaleWord === undefined ? null : SCALES[scaleWord]!;
  if (currencyWord === 'man') scale = MAN;
  const currency = currencyWord === undefined ? null : CURRENCIES[currencyWord]!;
  // "12.500 triệu" is 12,5 million: nobody pays thousands of millions.
  const repaired = scale !== null && scale >= 1e6 && isGrouped && value < 1e6 ? value / 1000 : value;
  return { value: repaired + tailOf(groups[`t${key}`]), scale, currency, isGrouped };
}

/** Whether each unit that needs its accents has them in the original. */
function hasRightAccents(text: AmountText, match: RegExpExecArray): boolean {
  return Object.entries(match.indices!.groups!).every(([name, at]) => {
    const word = /^[sc]/.test(name) && at ? match.groups![name]! : '';
    const allowed = EXACT[word];
    if (!allowed || !at) return true;
    const [start, end] = text.spanOf(...at);
    return allowed.includes(text.original.slice(start, end).normalize('NFC').toLowerCase());
  });
}

/** A number right behind one of these counts something else: "Quận 10", "thứ 7", "lô 3". */
const COUNTER = /\b(quan|q|phuong|thu|t|lo|tang|khu|so|cap|lop|ca|khoa|hang|loai|to)\.?\s*$/;
/** The same as they are written: not "quán", "bán hàng", "ô tô". */
const COUNTERS = new Set('quận q phường thứ t lô tầng khu số cấp lớp ca khóa khoá hạng loại tổ'.split(' '));
/** Typed without accents these are first of all other words: "ban hang 7 - 9 trieu". */
const SELDOM = new Set(['hang', 'to', 'khoa']);
/** What may follow the second figure of a range whose unit stands at the first: "10tr-15", "10tr-15/tháng". */
const AFTER_BARE_END = /^\s*(?:$|[^a-z\s])/;

/** Whether a figure counts something else by the word before it, as that word is written. */
function isCounted({ folded, original, spanOf }: AmountText, start: number): boolean {
  const match = COUNTER.exec(folded.slice(Math.max(0, start - 12), start));
  if (!match) return false;
  const from = start - match[0].length;
  const written = original
    .slice(...spanOf(from, from + match[1]!.length))
    .normalize('NFC')
    .toLowerCase();
  return written === match[1] ? !SELDOM.has(written) : COUNTERS.has(written);
}

/** Cuts a range that is none: "20 triệu - 1 năm kinh nghiệm", "Quận 10 - 20 triệu". */
function trimmed(text: AmountText, match: RegExpExecArray, low: Figure, high: Figure | null): AmountMatch {
  const { folded } = text;
  const start = match.index;
  const end = start + match[0].length;
  if (!high) return { low, high, start, end };
  const groups = match.indices!.groups!;
  const hasUnit = (figure: Figure) => figure.scale !== null || figure.currency !== null;
  if (hasUnit(low) && !hasUnit(high) && !low.isGrouped && !AFTER_BARE_END.test(folded.slice(end))) {
    const last = (groups['c1'] ?? groups['t1'] ?? groups['s1'] ?? groups['n1'])!;
    return { low, high: null, start, end: last[1] };
  }
  if (!hasUnit(low) && isCounted(text, start)) {
    return { low: high, high: null, start: (groups['p2'] ?? groups['n2'])![0], end };
  }
  return { low, high, start, end };
}

/** Every figure and range of a text in order. Figures with a leading zero, such as telephone numbers, are none. */
export function findAmounts(text: AmountText): AmountMatch[] {
  const pattern = new RegExp(AMOUNT);
  const found: AmountMatch[] = [];
  for (let match = pattern.exec(text.folded); match !== null; match = pattern.exec(text.folded)) {
    const groups = match.groups ?? {};
    const low = figureOf(groups, '1');
    const high = figureOf(groups, '2');
    if (!low || /^0\d/.test(groups['n1']!) || !hasRightAccents(text, match)) continue;
    found.push(trimmed(text, match, low, high));
  }
  return found;
}
