import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { type Limit, Limits } from '../limits/index.js';
import { currentRequest } from './request-context.js';

const WRITE: Limit = { name: 'api.write', points: 60, seconds: 60 };
const READ: Limit = { name: 'api.read', points: 300, seconds: 60 };
/** Wide, because a fair hall or a mobile network stands behind one address. */
const WRITE_BY_ADDRESS: Limit = { name: 'api.write.address', points: 1_200, seconds: 60 };
const READ_BY_ADDRESS: Limit = { name: 'api.read.address', points: 6_000, seconds: 60 };

/** Slows down who uses the API faster than people and honest programs do. Pages have limits of their own where it matters. */
@Injectable()
export class ApiLimitGuard implements CanActivate {
  constructor(private readonly limits: Limits) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<Request>();
    const context = currentRequest();
    if (!context || !request.path.startsWith('/api/')) return true;
    const who = context.actor?.personId ?? (context.isKnownDevice ? context.deviceId : null);
    if (request.method === 'GET') {
      if (who !== null) await this.limits.takeLocally(READ, who);
      await this.limits.takeLocally(READ_BY_ADDRESS, context.address);
    } else {
      if (who !== null) await this.limits.take(WRITE, who);
      await this.limits.take(WRITE_BY_ADDRESS, context.address);
    }
    return true;
  }
}
