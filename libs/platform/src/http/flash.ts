import { type Response } from 'express';
import { type RequestContext } from './request-context.js';

export const FLASH_COOKIE = 'flash';
const TONES = ['success', 'info', 'warning', 'error'] as const;

/** Keeps a short message for the next page. It is text that the browser owns: rendered escaped, at most 300 characters. */
export function setFlash(response: Response, flash: NonNullable<RequestContext['flash']>, secure: boolean): void {
  const value = Buffer.from(JSON.stringify([flash.tone, flash.text.slice(0, 300)])).toString('base64url');
  response.cookie(FLASH_COOKIE, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 60_000 });
}

/** Reads a flash cookie; null when it is absent or not ours. */
export function readFlash(value: string | undefined): RequestContext['flash'] {
  if (!value || value.length > 2_000) return null;
  try {
    const [tone, text] = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as [unknown, unknown];
    const known = TONES.find((candidate) => candidate === tone);
    return known && typeof text === 'string' ? { tone: known, text: text.slice(0, 300) } : null;
  } catch {
    return null;
  }
}
