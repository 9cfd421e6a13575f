import { remember } from './remember.js';

/** Characters that are invisible or steer the direction of text: they only serve to deceive in our fields. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
const TONE = new RegExp(`[${TONE_MARKS}]`);
const ALL_TONES = new RegExp(TONE, 'g');
const BEYOND_ASCII = /[^ -~]/;

/** NFC, no invisible characters, one space between words, none around them. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Like `normalizeText`, but keeps line breaks (at most two in a row): for descriptions. */
export function normalizeParagraphs(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Lower case without any diacritic, đ as d: how people type without accents. */
export function foldAccents(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

/** A stretch of a text, `[start, end)` in UTF-16 units, for showing what was understood. */
export type Span = readonly [start: number, end: number];

/** A text without accents that still knows where each letter stood. */
export interface FoldedText {
  folded: string;
  /** The stretch of the original text behind `[start, end)` of the folded one. */
  spanOf(start: number, end: number): Span;
}

/** Like `foldAccents`, for patterns that run over the folded text and answer with stretches of the original. */
export function foldWithSpans(text: string): FoldedText {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    for (const unit of foldAccents(letter).split('')) {
      folded += unit;
      starts.push(at);
    }
    at += letter.length;
  }
  return { folded, spanOf: (start, end) => [starts[start] ?? text.length, starts[end] ?? text.length] };
}

/** Whether a text holds a Vietnamese diacritic: who typed one means it. */
export function hasAccents(text: string): boolean {
  return /[\p{M}đĐ]/u.test(text.normalize('NFD'));
}

/** Splits a syllable into letters without tone and its tone mark ('' for the level tone). */
function splitTone(syllable: string): { letters: string; tone: string } {
  const decomposed = syllable.normalize('NFD');
  const tone = TONE.exec(decomposed)?.[0] ?? '';
  return { letters: decomposed.replace(ALL_TONES, '').normalize('NFC'), tone };
}

const ONSET = /^(ngh|ng|nh|gh|gi(?=[aăâeêioôơuưy])|qu|ch|kh|ph|th|tr|[bcdđghklmnpqrstvx])?/;

/** Index of the vowel that carries the tone mark by the traditional rule (hòa, thúy, khỏe; but toàn, thuế, quý). */
function toneIndex(letters: string): number {
  const start = ONSET.exec(letters)![0].length;
  const rest = letters.slice(start);
  const vowels = /^[aăâeêioôơuưy]+/.exec(rest)?.[0] ?? '';
  if (vowels === '') return Math.max(0, letters.search(/[aăâeêioôơuưy]/));
  const marked = [...vowels].findLastIndex((vowel) => 'ăâêôơư'.includes(vowel));
  if (marked >= 0) return start + marked;
  if (vowels.length === 1) return start;
  const hasCoda = rest.length > vowels.length;
  if (vowels.length >= 3 || hasCoda) return start + 1;
  return start;
}

/**
 * One spelling for words that are written in several ways: lower case, the tone on the traditional vowel (hoà -> hòa),
 * and y for a final i after h, k, l, m, s, t alone (kĩ -> kỹ, sĩ -> sỹ). For comparing and indexing, never for showing.
 */
export function canonicalSpelling(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, canonicalWord);
}

const canonicalWord = remember((word) => {
  const { letters, tone } = splitTone(word);
  const spelled = letters.replace(/^([hklmst])i$/, '$1y');
  if (tone === '') return spelled;
  const at = toneIndex(spelled);
  return (spelled.slice(0, at + 1) + tone + spelled.slice(at + 1)).normalize('NFC');
});

/** Words with a sign in or around them that a plain split would destroy. */
const TOKEN = /c\+\+|c#|f#|\.net\b|\d+\/\d+|[\p{L}\p{M}]+(?:\d+[\p{L}\p{N}]*)?|\d+(?:[.,]\d+)*[\p{L}]*/giu;

/** The words of a text in order, in lower case; `C++`, `C#`, `.NET`, `24/7`, `B2` stay whole. */
export function words(text: string): string[] {
  return (normalizeText(text).toLowerCase().match(TOKEN) ?? []).map((word) => word.normalize('NFC'));
}

const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });

/** Alphabetical order as a Vietnamese reader expects it. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right);
}

/** The order of a list of people: given name (the last word) first, then the rest. */
export function compareByGivenName(left: string, right: string): number {
  const split = (name: string) => {
    const parts = normalizeText(name).split(' ');
    return [parts.at(-1) ?? '', parts.slice(0, -1).join(' ')] as const;
  };
  const [leftGiven, leftRest] = split(left);
  const [rightGiven, rightRest] = split(right);
  return collator.compare(leftGiven, rightGiven) || collator.compare(leftRest, rightRest);
}

/** A readable address part: `Thợ may công nghiệp` -> `tho-may-cong-nghiep`. At most 80 characters, never empty. */
export function slugify(text: string): string {
  const slug = foldAccents(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return slug || 'muc';
}

/** A person's name as it is written: typed all in capitals or all in small letters it gets its capitals. */
export function personName(text: string): string {
  const name = normalizeText(text);
  const isUniform = name === name.toLocaleUpperCase('vi') || name === name.toLocaleLowerCase('vi');
  if (!isUniform) return name;
  return name
    .toLocaleLowerCase('vi')
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'));
}
