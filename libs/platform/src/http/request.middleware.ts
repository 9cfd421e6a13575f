import { randomUUID } from 'node:crypto';
import { parseCookie } from 'cookie';
import { type NextFunction, type Request, type Response } from 'express';
import { isId } from '@app/kernel';
import { type Config } from '../config/index.js';
import { type KeyedHash } from '../crypto/index.js';
import { type ActorResolver } from './actor.js';
import { FLASH_COOKIE, readFlash } from './flash.js';
import { KIOSK_HOME, keepKioskAlive, kioskVisitOf } from './kiosk.js';
import { runInRequest, type RequestContext } from './request-context.js';

export const SESSION_COOKIE = 'session';
export const DEVICE_COOKIE = 'device';
const YEAR_MS = 365 * 86_400_000;

function tokenOf(request: Request, cookies: Record<string, string | undefined>): string | null {
  const header = request.headers.authorization;
  if (header?.startsWith('Bearer ')) return header.slice(7).trim();
  return cookies[SESSION_COOKIE] ?? null;
}

/**
 * Gives each request its context: language (and takes `/en` off the path, so that routes know one address only),
 * device, actor, CSRF token and flash message.
 */
export function requestMiddleware(config: Config, hash: KeyedHash, actors: ActorResolver) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const isEnglish = /^\/en(?=[/?]|$)/.test(request.url);
    if (isEnglish) request.url = request.url.slice(3).replace(/^(?=\?|$)/, '/');
    const cookies = parseCookie(request.headers.cookie ?? '');
    const rules = { httpOnly: true, sameSite: 'lax', secure: config.hasHttps, path: '/' } as const;
    const kioskVisit = kioskVisitOf(cookies);
    if (kioskVisit) keepKioskAlive(response, cookies, rules);

    let deviceId = cookies[DEVICE_COOKIE];
    const isKnownDevice = isId(deviceId);
    if (!isId(deviceId)) {
      deviceId = randomUUID();
      // A device of the centre keeps nothing while it waits.
      if (request.path !== KIOSK_HOME) response.cookie(DEVICE_COOKIE, deviceId, { ...rules, maxAge: YEAR_MS });
    }
    const flash = readFlash(cookies[FLASH_COOKIE]);
    if (flash) response.clearCookie(FLASH_COOKIE, { path: '/' });

    const token = tokenOf(request, cookies);
    const context: RequestContext = {
      requestId: randomUUID(),
      url: request.url,
      language: isEnglish ? 'en' : 'vi',
      actor: null,
      csrfToken: '',
      address: request.ip ?? '',
      deviceId,
      isKnownDevice,
      kioskVisit,
      unread: 0,
      flash,
    };
    response.setHeader('X-Request-Id', context.requestId);
    try {
      context.actor = token === null ? null : await actors.resolve(token);
      context.csrfToken = hash.hash('csrf', context.actor?.sessionId ?? deviceId);
      runInRequest(context, next);
    } catch (error) {
      context.csrfToken = hash.hash('csrf', deviceId);
      runInRequest(context, () => next(error));
    }
  };
}
