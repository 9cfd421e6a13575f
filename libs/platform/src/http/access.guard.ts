import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, type Permission } from '@app/kernel';
import { isAllowed } from './actor.js';
import { ALLOW, PUBLIC } from './access.js';
import { currentRequest } from './request-context.js';

/** Default-deny: without `@Allow` or `@Public` a route does not answer. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<Permission | typeof PUBLIC | undefined>(ALLOW, context.getHandler());
    if (rule === PUBLIC) return true;
    const actor = currentRequest()?.actor ?? null;
    if (!actor) throw new DomainError('access.sign-in', 'unauthenticated');
    if (rule === undefined || !isAllowed(actor, rule)) throw new DomainError('access.denied', 'forbidden');
    return true;
  }
}
