import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type Request } from 'express';
import { from, mergeMap, type Observable, of } from 'rxjs';
import { isId } from '@app/kernel';
import { currentRequest, redirect } from '@app/platform/http';
import { PEOPLE, personPath } from '../person-path.js';
import { Receptions } from '../receptions.service.js';
import { ReceptionController } from './reception.controller.js';

/** Where Nest keeps the path of a controller and of its handler. */
const PATH = 'path';
const ABOUT_PERSON = `${PEOPLE.slice(1)}/:id`;

/**
 * Leads staff who open anything under the record of somebody of another office to receive them first. By the address, so
 * that a new page under it is closed as well.
 */
@Injectable()
export class ReceptionInterceptor implements NestInterceptor {
  constructor(private readonly receptions: Receptions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const actor = currentRequest()?.actor;
    if (!actor || !isAboutPerson(context)) return next.handle();
    const { id } = context.switchToHttp().getRequest<Request>().params;
    if (!isId(id)) return next.handle();
    return from(this.receptions.isNeeded(actor, id)).pipe(
      mergeMap((isNeeded) => (isNeeded ? of(redirect(receptionPath(id, context))) : next.handle())),
    );
  }
}

function isAboutPerson(context: ExecutionContext): boolean {
  if (context.getType() !== 'http' || context.getClass() === ReceptionController) return false;
  const paths = [context.getClass(), context.getHandler()].map((part) => String(Reflect.getMetadata(PATH, part) ?? ''));
  return paths.join('/').startsWith(ABOUT_PERSON);
}

/** A page is opened afterwards; what was sent has to be sent again. */
function receptionPath(id: string, context: ExecutionContext): string {
  const path = `${personPath(id)}/tiep-nhan`;
  const { method } = context.switchToHttp().getRequest<Request>();
  return method === 'GET' ? `${path}?tiep=${encodeURIComponent(currentRequest()!.url)}` : path;
}
