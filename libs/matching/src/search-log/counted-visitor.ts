import { type Request } from 'express';
import { currentRequest, isAllowed } from '@app/platform/http';

const BOT = /bot|crawl|spider|slurp|preview|headless|monitor|curl|wget|python|java|go-http/i;

/**
 * Whose searches count: a browser that has been here before, of nobody who works here, and not a program. Null for all
 * others; a first page says nothing yet about who asked for it.
 */
export function countedVisitor(request: Request): string | null {
  const context = currentRequest();
  if (!context || !context.isKnownDevice || isAllowed(context.actor, 'desk.open')) return null;
  const agent = request.headers['user-agent'] ?? '';
  const isAhead = /prefetch|prerender/.test(String(request.headers['sec-purpose'] ?? ''));
  return agent === '' || BOT.test(agent) || isAhead ? null : context.deviceId;
}
