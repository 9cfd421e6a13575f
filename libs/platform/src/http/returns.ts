import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpCode,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Request, type Response } from 'express';
import { map, type Observable } from 'rxjs';
import { type z } from 'zod';
import { currentRequest } from './request-context.js';

const RETURNS = Symbol('returns');
const SUMMARY = Symbol('summary');

/**
 * The allow-list view of an API response: only declared fields leave, and the API description shows the same schema.
 * A response that does not fit is a fault of ours and answers 500.
 */
export const Returns = (schema: z.ZodType, status = 200): MethodDecorator =>
  applyDecorators(SetMetadata(RETURNS, schema), HttpCode(status));

/** One English sentence about an API operation, for its description. */
export const Summary = (text: string): MethodDecorator => SetMetadata(SUMMARY, text);

/** The declared view of a handler; API handlers without one fail the architecture tests. */
export function returnsOf(handler: object): z.ZodType | undefined {
  return Reflect.getMetadata(RETURNS, handler) as z.ZodType | undefined;
}

export function summaryOf(handler: object): string | undefined {
  return Reflect.getMetadata(SUMMARY, handler) as string | undefined;
}

@Injectable()
export class ReturnsInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const schema = this.reflector.get<z.ZodType | undefined>(RETURNS, context.getHandler());
    if (!schema) return next.handle();
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((value: unknown) => {
        setCaching(http.getRequest<Request>(), http.getResponse<Response>());
        return schema.parse(value);
      }),
    );
  }
}

/**
 * What strangers read may be kept if it is asked for again with its ETag (Express answers 304 by itself); what was made
 * for somebody is kept nowhere.
 */
function setCaching(request: Request, response: Response): void {
  if (response.getHeader('Cache-Control') !== undefined) return;
  const isOpen = request.method === 'GET' && !currentRequest()?.actor;
  response.setHeader('Cache-Control', isOpen ? 'public, no-cache' : 'private, no-store');
  response.setHeader('Vary', 'Cookie, Authorization');
}
