import { randomBytes } from 'node:crypto';
import { hash as argonHash, verify as argonVerify } from '@node-rs/argon2';
import { foldAccents } from '@app/kernel';

export const MINIMUM_PASSWORD = 12;

/** OWASP's second recommendation for argon2id: 19 MiB, two passes. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const FEWEST_LETTERS = 5;
const COMMON = ['matkhau', 'password', 'qwerty', 'vieclam', 'thainguyen', '12345678', 'abcd1234', 'iloveyou'];

/** Verified when there is no password to verify, so that the answer takes as long as for a known login. */
const decoy = argonHash(randomBytes(16).toString('hex'), ARGON);

export async function hashPassword(password: string): Promise<string> {
  return argonHash(password, ARGON);
}

/** @param hash null when there is nothing to compare with: false, after the same work */
export async function isPassword(hash: string | null, password: string): Promise<boolean> {
  const isRight = await argonVerify(hash ?? (await decoy), password);
  return isRight && hash !== null;
}

/**
 * Whether a password is among the first that somebody would try: it is made around the login or a common word with
 * little else, or repeats a few letters. Length is checked apart.
 */
export function isGuessable(password: string, login: string): boolean {
  const plain = lettersOf(password);
  if (new Set(plain).size < FEWEST_LETTERS) return true;
  return [...COMMON, lettersOf(login)].some((word) => {
    const rest = plain.replaceAll(word, '');
    return word.length >= 4 && rest !== plain && rest.length < 7;
  });
}

const lettersOf = (text: string): string => foldAccents(text).replace(/[^a-z0-9]/g, '');
