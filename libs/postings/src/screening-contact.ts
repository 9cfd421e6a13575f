import { parsePhone } from '@app/kernel';
import { type ReadText } from './screening-text.js';

const DIGIT: Record<string, string> = {
  khong: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
};
const WORD = Object.keys(DIGIT).join('|');
/** Figures, the letter o for nought, and figures in words, in any mixture and with anything small in between. */
const NUMBER = new RegExp(
  `(?<![a-z\\d.,])(?:\\+?84|[0o]|khong)(?:[\\s.,_*()-]{0,3}(?:[\\do]|(?:${WORD})(?![a-z]))){8,10}(?![\\d])(?![a-z])`,
  'g',
);
/** `07.30-11.30` is when one works, not whom one calls. */
const HOURS = /\d{1,2}[.h]\d{2}\s*-\s*\d{1,2}[.h]\d{2}/;

const EMAIL = /[\w.+-]+\s*(?:@|\(at\)|\[at\]|\sa\s?cong\s)\s*[\w-]+(?:\s*(?:\.|\(dot\)|\scham\s)\s*[\w-]+)+/g;
const LINK =
  /https?:\/\/\S+|\bwww\.\S+|\b(?:zalo|m|t|wa|fb)\.me\/?\S*|\bbit\.ly\S*|\bforms\.gle\S*|\b(?!(?:asp|vb|ado|node|vue|next)\.)[a-z\d-]{3,}\.(?:com|vn|net|org|info|xyz|top|club|online|site|shop)(?:\.vn)?\b\S*/g;

const MESSENGER = '(?:zalo|zl|telegram|tele|viber|facebook|fb|messenger|mess|whatsapp|wechat)';
const ASK =
  '(?:lien he|lh|add|ket ban|inbox|ib|nhan tin|nhan|gui (?:cv|ho so|tin)|ho so gui|qua|pm|call|alo|hotline|sdt|so)';
const CHAT = new RegExp(
  `\\b${ASK}\\s*(?:qua\\s+|vao\\s+|so\\s+)?[:/,-]?\\s*${MESSENGER}\\b(?:\\s*[:.]?\\s*\\S+)?|\\b${MESSENGER}\\s*(?::\\s*\\S+|(?=[\\d+])\\S+|(?:cua\\s+)?(?:chi|anh|em|co)\\s+\\S+)`,
  'g',
);

function isPhone(written: string): boolean {
  if (HOURS.test(written)) return false;
  const figures = written
    .replace(new RegExp(`\\b(?:${WORD})\\b`, 'g'), (word) => DIGIT[word]!)
    .replaceAll('o', '0')
    .replace(/[^\d+]/g, '');
  return parsePhone(figures.startsWith('84') ? `+${figures}` : figures) !== null;
}

/**
 * Ways to reach somebody that stand in a text: telephone numbers however they are spelt, mail addresses, links, and
 * invitations to a messenger. Knowing how to work with one ("quảng cáo Facebook") is none.
 */
export function contactsIn(text: ReadText): string[] {
  const { plain, wordsOf } = text;
  const found = (expression: RegExp, isMeant: (match: string) => boolean = () => true) =>
    [...plain.matchAll(expression)]
      .filter(([match]) => isMeant(match))
      .map((match) => wordsOf(match.index, match.index + match[0].length));
  return [...found(NUMBER, isPhone), ...found(EMAIL), ...found(LINK), ...found(CHAT)];
}
