import { foldAccents, remember } from '@app/kernel';

const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const SHAPES: Readonly<Record<string, string>> = { '\u0302': '1', '\u0306': '2', '\u031b': '3' };
const NO_TONE = 'z';

/**
 * A word with its accents as letters, so that an engine that folds accents tells `may` from `máy`: `may` -> `mayz`,
 * `máy` -> `mays`, `thợ` -> `tho3j`, `điện` -> `dd1ie1nj`. Words without Vietnamese letters get the mark of no tone too.
 */
export const tonedWord = remember((word: string): string => {
  const letters = word.toLowerCase().normalize('NFD');
  const tone = Object.keys(TONES).find((mark) => letters.includes(mark));
  const shapes = [...letters].flatMap((letter) => SHAPES[letter] ?? (letter === 'đ' ? '4' : []));
  return `${foldAccents(word)}${shapes.join('')}${tone ? TONES[tone] : NO_TONE}`;
});

/** Every word of a text with its accents as letters. */
export function tonedText(text: string): string {
  return text
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map(tonedWord)
    .join(' ');
}
