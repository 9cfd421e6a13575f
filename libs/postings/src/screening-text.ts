import { foldWithSpans, hasAccents } from '@app/kernel';

/** What a pattern is looked for in, and what makes a match harmless. Everything runs over text without accents. */
export interface TextPattern {
  expression: RegExp;
  /** Must match the words as they were written, where the writer uses accents: tells `cọc` from `cốc`. */
  written?: RegExp;
  /** A promise of the opposite before the match makes it harmless: "không thu phí". */
  isNegatable?: boolean;
  /** The words right before the match that make it harmless. */
  unlessBefore?: RegExp;
  /** The words right behind the match that make it harmless. */
  unlessAfter?: RegExp;
  /** A subject of the sentence that makes the match harmless, as money of customers does. */
  unlessAbout?: RegExp;
}

/** One unit of money behind a figure. */
const MONEY = '(?:dong|vnd|nghin|ngan|trieu|tr|cu|k|d)';
export const AMOUNT = `\\d[\\d.,]*\\s*${MONEY}\\b`;

const NO = '(?:khong|ko|kg|kh|khg|hok|chang|dung|khoi|mien|nghiem cam|(?<!\\d\\s)k)';
const FILLERS =
  '(?:phai|can|mat|bi|he|bat ky|bat cu|khoan|thu|lay|nhan|yeu cau|duoc|ai|bao gio|doi hoi|ton|co|phat sinh|ep|bat buoc|bat)';
const NEGATED = new RegExp(`\\b${NO}(?:\\s+${FILLERS})*\\s+$`);
/** "Không thu phí, không đặt cọc hay giữ bằng": the promise carries over a list. */
const PROMISE = new RegExp(
  `\\b${NO}\\s+(?:he\\s+|bao gio\\s+|phai\\s+|can\\s+|yeu cau\\s+|bat\\s+|duoc\\s+)*` +
    '(?:thu|giu|nop|dong|mat|lay|doi|ton|dat coc|the chap|nhan coc|cam)\\b',
  'g',
);
const TURN =
  /\b(?:phai|nhung|tuy|tru|can|yeu cau|vui long|se|ngoai|chi|thi)\b|(?<!cua )(?<!voi )\b(?:ung vien|nguoi lao dong|ban|nld|nhan vien moi)\b/;
const LONGEST_LIST = 90;
const STATED_AMOUNT = new RegExp(`^\\s*(?:la\\s+|truoc\\s+|:\\s*)?${AMOUNT}`);
/** Warnings against swindlers name what they warn of. */
const WARNING = /\b(?:canh giac|gia mao|mao danh|to cao|to giac)\b/;

/** A text ready for looking at: without accents, letter for letter beside the original. */
export interface ReadText {
  original: string;
  /** Letter for letter, with its dots. */
  plain: string;
  /** The same with a space for each dot or dash between letters. */
  folded: string;
  hasAccents: boolean;
  wordsOf(start: number, end: number): string;
}

/** Dots and dashes between letters are spaces: `đặt.cọc` hides nothing. */
export function readText(text: string): ReadText {
  const original = text.normalize('NFC');
  const { folded, spanOf } = foldWithSpans(original);
  return {
    original,
    plain: folded,
    folded: folded.replace(/(?<=[a-z])[._*\-–](?=[a-z])/g, ' '),
    hasAccents: hasAccents(original),
    wordsOf: (start, end) => original.slice(...spanOf(start, end)).trim(),
  };
}

/** The sentence around a match: up to a full stop, a line break or a semicolon. */
function sentenceAround(folded: string, start: number, end: number): { text: string; from: number } {
  const isEnd = (at: number) =>
    /[!?;\n•]/.test(folded[at]!) || (folded[at] === '.' && /\s|$/.test(folded[at + 1] ?? ''));
  let from = start;
  while (from > 0 && !isEnd(from - 1)) from -= 1;
  let to = end;
  while (to < folded.length && !isEnd(to)) to += 1;
  return { text: folded.slice(from, to), from };
}

function isNegated(folded: string, from: number, start: number, end: number): boolean {
  const before = folded.slice(from, start);
  if (NEGATED.test(before)) return true;
  // A promise that goes over a list states no amount.
  if (STATED_AMOUNT.test(folded.slice(end))) return false;
  const last = [...before.matchAll(PROMISE)].at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  return between.length <= LONGEST_LIST && !TURN.test(between);
}

/** The words that a pattern matches in a text, as they were written, without those that something makes harmless. */
export function matchesIn(text: ReadText, pattern: TextPattern): string[] {
  const { folded } = text;
  return [...folded.matchAll(pattern.expression)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const words = text.wordsOf(start, end);
    const sentence = sentenceAround(folded, start, end);
    const before = folded.slice(sentence.from, start);
    const isHarmless =
      (text.hasAccents && pattern.written && !pattern.written.test(words.toLowerCase())) ||
      pattern.unlessBefore?.test(before) ||
      pattern.unlessAfter?.test(folded.slice(end, end + 60)) ||
      pattern.unlessAbout?.test(sentence.text) ||
      (pattern.isNegatable && (isNegated(folded, sentence.from, start, end) || WARNING.test(sentence.text)));
    return isHarmless ? [] : [words];
  });
}
