import { foldWithSpans, type Span } from '@app/kernel';
import { EXPERIENCE } from './lists/form-lists.data.js';

export type ExperienceCode = (typeof EXPERIENCE.codes)[number];

/** Experience as a text asks for it. `least` is the fewest years that qualify; `most` null when it names no upper end. */
export interface ParsedExperience {
  code: ExperienceCode;
  least: number;
  most: number | null;
  /** Where it stands in the text. */
  span: Span;
}

const WORK = String.raw`(?:kinh\s*nghiem|kn|exp(?:erience)?)`;
const NO = String.raw`(?:khong|ko|k|kg|k0|hong|chua)`;
/** Words that ask for none. */
const NONE = new RegExp(
  [
    String.raw`\b${NO}\s*(?:can|yeu\s*cau|y/?c|doi\s*hoi|co|bat\s*buoc)?\s*(?:co\s*)?(?:nhieu\s*)?${WORK}\b`,
    String.raw`\b${WORK}\s*:?\s*${NO}\b(?:\s*(?:can|yeu\s*cau|y/?c|bat\s*buoc)\b)?`,
    String.raw`\b(?:moi|sap)\s*(?:tot\s*nghiep|ra\s*truong)\b`,
    String.raw`\bfresher\b|\bno\s+exp(?:erience)?\b|\bthuc\s*tap(?:\s*sinh)?\b`,
  ].join('|'),
);
/** Words of a field that holds nothing but the experience asked for. */
const NONE_ALONE = new RegExp(
  String.raw`^\s*(?:${NO}(?:\s*(?:can|yeu\s*cau|y/?c|doi\s*hoi|co|bat\s*buoc))?|khong\s*can\s*thiet|none|0)\s*$`,
);
/** Wanted but not asked for: who has none may still apply. */
const WELCOME = new RegExp(
  String.raw`\b(?:uu\s*tien|biet\s*them)\b[^.;,]{0,40}\b${WORK}\b|\b${WORK}\b[^.;,]{0,30}\b(?:la\s*(?:mot\s*)?(?:loi\s*the|diem\s*cong)|duoc\s*uu\s*tien)\b`,
);

const NUMBER_WORDS: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};
const COUNT = String.raw`\d{1,2}(?:[.,]\d)?|${Object.keys(NUMBER_WORDS).join('|')}`;
const UNIT = String.raw`nam|thang|years?|yrs?|months?`;
const DURATION = new RegExp(
  String.raw`(?:(?<direction>\b(?:duoi|tren|hon|tu|toi\s*thieu|it\s*nhat|toi\s*da|den|khoang|min|max)\b|<=?|>=?|≥|≤)\s*(?:co\s*)?)?` +
    String.raw`(?<![\w.,])(?<low>${COUNT})(?:\s*\(\d{1,2}\))?(?:\s*(?:${UNIT})?\s*(?:[-–—~]|den|toi|to)\s*(?<high>${COUNT}))?` +
    String.raw`\s*(?<plus>\+)?\s*(?<unit>${UNIT})\b(?:\s*(?<more>tro\s*len))?`,
  'g',
);

function yearsOf(count: string, unit: string): number {
  const value = NUMBER_WORDS[count] ?? Number(count.replace(',', '.'));
  return unit.startsWith('th') || unit.startsWith('mo') ? value / 12 : value;
}

/** The bracket of form 03a that the fewest qualifying years fall into; 5 years still belong to "2 to 5". */
function bracketOf(least: number, isMore: boolean): ExperienceCode {
  if (least < 1) return 'lt1';
  if (least < 2) return '1_2';
  return least < 5 || (least === 5 && !isMore) ? '2_5' : 'gt5';
}

type Duration = { code: ExperienceCode; least: number; most: number | null; start: number; end: number };

function durationOf(match: RegExpExecArray): Duration {
  const { direction = '', low, high, unit, plus, more } = match.groups as Record<string, string | undefined>;
  const first = yearsOf(low!, unit!);
  const second = high ? yearsOf(high, unit!) : first;
  const isBelow = /^(?:duoi|toi\s*da|den|max|<|≤)/.test(direction ?? '') && !high;
  const isAbove = /^(?:tren|hon|>(?!=))/.test(direction ?? '');
  const isOpen =
    isAbove || /^(?:tu|toi\s*thieu|it|min|>|≥)/.test(direction ?? '') || plus !== undefined || more !== undefined;
  const least = isBelow ? 0 : Math.min(first, second);
  return {
    code: bracketOf(least, isAbove),
    least,
    most: isBelow || high ? Math.max(first, second) : isOpen ? null : first,
    start: match.index,
    end: match.index + match[0].length,
  };
}

const AROUND = 24;

/** Durations of a folded text; with `needsWord` only those beside a word for experience. */
function durations(folded: string, needsWord: boolean): Duration[] {
  const word = new RegExp(String.raw`\b${WORK}\b`);
  return [...folded.matchAll(DURATION)]
    .map((match) => durationOf(match))
    .filter(({ start, end }) => {
      const near = folded.slice(Math.max(0, start - AROUND), start) + '|' + folded.slice(end, end + AROUND);
      return !/\btuoi\b/.test(folded.slice(end, end + 8)) && (!needsWord || word.test(near));
    });
}

function read(text: string, needsWord: boolean): ParsedExperience | null {
  const { folded, spanOf } = foldWithSpans(text.slice(0, 2000));
  const none = NONE.exec(folded) ?? (needsWord ? null : NONE_ALONE.exec(folded));
  if (none) return { code: 'none', least: 0, most: null, span: spanOf(none.index, none.index + none[0].length) };
  const [first] = durations(folded, needsWord);
  const welcome = WELCOME.exec(folded);
  if (welcome)
    return { code: 'none', least: 0, most: null, span: spanOf(welcome.index, welcome.index + welcome[0].length) };
  if (!first) return null;
  const { code, least, most, start, end } = first;
  return { code, least, most, span: spanOf(start, end) };
}

/**
 * Reads the experience field of a vacancy: "1 năm", "Dưới 1 năm", "Không yêu cầu", "3-5 năm KN", "6 tháng".
 * @returns the bracket of form 03a (`EXPERIENCE`) of the fewest years asked for; null when the text does not say
 */
export function parseExperience(text: string): ParsedExperience | null {
  return read(text, false);
}

/** Finds the experience asked for among other words; a duration counts only beside a word for experience. */
export function findExperience(text: string): ParsedExperience | null {
  return read(text, true);
}
