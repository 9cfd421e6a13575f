import { canonicalSpelling } from '@app/kernel';
import { readWords } from './read-words.js';
import { understand } from './understand.js';

/**
 * A query as it would be typed without mistakes, places and wages left as they are; null when nothing is to be put
 * right. Pure.
 */
export function correctionOf(text: string): string | null {
  const { words } = understand(text);
  const { readings, corrected } = readWords(words, text);
  if (corrected === null) return null;
  const right = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const spelled = canonicalSpelling(word);
    return readings[0]?.words.find(({ typed }) => typed === spelled)?.text ?? word;
  });
  return right === text ? corrected : right;
}
