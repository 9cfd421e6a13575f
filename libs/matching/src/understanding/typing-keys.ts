import { canonicalSpelling, foldAccents } from '@app/kernel';
import { lexicon } from './lexicon.js';
import { isSyllable } from './syllable.js';

const TONE_KEYS: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
  '2': '\u0300',
  '1': '\u0301',
  '4': '\u0303',
  '3': '\u0309',
  '5': '\u0323',
};

/** Keys that change the last letter before them that they fit, most special first: `uow` -> `ươ`, `aa` -> `â`. */
const SHAPE_KEYS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  w: [
    [/uo(?=[^aăâeêioôơuưy]*$)/, 'ươ'],
    [/u(?=a?[^aăâeêioôơuưy]*$)/, 'ư'],
    [/o(?=[^oôơ]*$)/, 'ơ'],
    [/a(?=[^aăâ]*$)/, 'ă'],
  ],
  a: [[/a(?=[^aeo]*$)/, 'â']],
  e: [[/e(?=[^aeo]*$)/, 'ê']],
  o: [[/o(?=[^aeo]*$)/, 'ô']],
  d: [[/^d/, 'đ']],
  '6': [
    [/a(?=[^aeo]*$)/, 'â'],
    [/e(?=[^aeo]*$)/, 'ê'],
    [/o(?=[^aeo]*$)/, 'ô'],
  ],
  '7': [
    [/uo(?=[^aeiou]*$)/, 'ươ'],
    [/o(?=[^aeo]*$)/, 'ơ'],
    [/u(?=[^aeo]*$)/, 'ư'],
  ],
  '8': [[/a(?=[^aeo]*$)/, 'ă']],
  '9': [[/^d/, 'đ']],
};

const SHAPED = /[ăâêôơưđ]/;
const VOWEL = /[aăâeêioôơuưy]/;

/**
 * The word that somebody meant whose keyboard wrote no accents: `thowj` is `thợ` by Telex, `toan1` is `toán` by VNI.
 * As it is where the keys make no word of our lists, and where it is one itself (`sales`, `b2`).
 */
export function withoutTypingKeys(word: string): string {
  const { has, hasFold } = lexicon();
  if (!/^[a-z][a-z1-9]+$/.test(word) || hasFold(word) || isSyllable(word)) return word;
  const spelled = typedBy(word);
  // Keys for a letter's shape are no slip, so what they write is put right further: `thieet` is `thiêt`, then `thiết`.
  const isShaped = SHAPED.test(spelled) && hasFold(foldAccents(spelled));
  return has(spelled) || isShaped ? spelled : word;
}

/** What the keys write with accents switched on. */
function typedBy(keys: string): string {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    const isTone = key in TONE_KEYS && VOWEL.test(letters);
    const shape = isTone ? undefined : SHAPE_KEYS[key]?.find(([before]) => before.test(letters));
    if (isTone) tone = TONE_KEYS[key]!;
    else if (shape) letters = letters.replace(...shape);
    else letters += key;
  }
  // Which vowel carries the tone is a matter of spelling.
  return tone === '' ? letters : canonicalSpelling(letters.replace(VOWEL, (vowel) => vowel + tone));
}
