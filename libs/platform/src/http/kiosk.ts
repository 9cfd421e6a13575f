import { type CookieOptions, type Response } from 'express';
import { isId, newId } from '@app/kernel';

/**
 * A device of the centre that many people use one after another. While somebody does, a cookie says so; it and every
 * other cookie live only so long as somebody goes on, and no page is kept.
 */
export const KIOSK_COOKIE = 'kiosk';

/** Where the device waits for the next visitor: this page alone sets no cookie at all. */
export const KIOSK_HOME = '/may-dung-chung';
export const KIOSK_END = `${KIOSK_HOME}/ket-thuc`;
export const KIOSK_STAY = `${KIOSK_HOME}/con-dung`;

/** After so long without a touch the device closes by itself; so long before that it asks. */
export const KIOSK_IDLE_SECONDS = 120;
export const KIOSK_WARN_SECONDS = 30;

/** What is left of a visit when nobody closed it: a little longer than the page itself waits. */
const COOKIE_MS = (KIOSK_IDLE_SECONDS + 30) * 1_000;
/** Nobody stays signed in on such a device for longer, whatever happens. */
export const KIOSK_SESSION_MS = 2 * 3_600_000;

/** What somebody on the way through the pages holds; each lives on while they do. */
const HELD = [KIOSK_COOKIE, 'session', 'device', 'pending'];

/** The running visit; null for a browser that is somebody's own. */
export const kioskVisitOf = (cookies: Record<string, string | undefined>): string | null => {
  const visit = cookies[KIOSK_COOKIE];
  return isId(visit) ? visit : null;
};

/** Begins a visit on this device. */
export function openKiosk(response: Response, secure: boolean): void {
  response.cookie(KIOSK_COOKIE, newId(), { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: COOKIE_MS });
}

/** Lets what the browser holds live on for a while, and nothing that is set now live longer. */
export function keepKioskAlive(
  response: Response,
  cookies: Record<string, string | undefined>,
  rules: CookieOptions,
): void {
  const set = response.cookie.bind(response) as SetCookie;
  const setForAWhile: SetCookie = (name, value, options = {}) =>
    // One that is taken away names the day before.
    set(
      name,
      value,
      options.expires ? options : { ...options, maxAge: Math.min(options.maxAge ?? COOKIE_MS, COOKIE_MS) },
    );
  response.cookie = setForAWhile as typeof response.cookie;
  for (const name of HELD) {
    const value = cookies[name];
    if (value !== undefined) response.cookie(name, value, rules);
  }
}

type SetCookie = (name: string, value: string, options?: CookieOptions) => Response;

/** Takes everything from the browser that this site left there. */
export function closeKiosk(response: Response, cookies: Record<string, string | undefined>): void {
  response.removeHeader('Set-Cookie');
  for (const name of new Set([...Object.keys(cookies), KIOSK_COOKIE])) response.clearCookie(name, { path: '/' });
  response.setHeader('Clear-Site-Data', '"cache", "cookies", "storage"');
  response.setHeader('Cache-Control', 'no-store');
}
