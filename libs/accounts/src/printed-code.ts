import { randomBytes } from 'node:crypto';

/** Crockford's alphabet: no I, L, O or U, so that what is printed can be typed. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A random code for paper, in groups of four: `K7QM-2XWP`.
 * @param groups five bits a letter, so 20 bits a group
 */
export function newPrintedCode(groups: number): string {
  const letters = [...randomBytes(groups * 4)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.match(/.{4}/g)!.join('-');
}

/** A printed code as it was meant: without spaces and dashes, and with the letters that are mistaken for digits. */
export function readPrintedCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
