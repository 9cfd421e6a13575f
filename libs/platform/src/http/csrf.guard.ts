import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type Request } from 'express';
import { currentRequest } from './request-context.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site sent: the form field `_csrf` or the header `X-CSRF-Token` must carry the token
 * of this browser. A bearer token is never sent by a browser on its own, so it needs none.
 */
@Injectable()
export class CsrfGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (SAFE_METHODS.has(request.method) || request.headers.authorization?.startsWith('Bearer ')) return true;
    const body: unknown = request.body;
    const field = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)['_csrf'] : undefined;
    const token = request.headers['x-csrf-token'] ?? field;
    const isForeign = request.headers['sec-fetch-site'] === 'cross-site';
    if (isForeign || typeof token !== 'string' || token !== currentRequest()?.csrfToken) {
      throw new DomainError('access.csrf', 'forbidden');
    }
    return true;
  }
}
