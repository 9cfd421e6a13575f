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
import { ApiResponse } from '@nestjs/swagger';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';

const RETURNS = Symbol('returns');

/**
 * The allow-list view of an API response: only declared fields leave, and OpenAPI shows the same schema.
 * A response that does not fit is a fault of ours and answers 500.
 */
export const Returns = (schema: z.ZodType, status = 200): MethodDecorator =>
  applyDecorators(
    SetMetadata(RETURNS, schema),
    HttpCode(status),
    ApiResponse({
      status,
      schema: z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as never,
      description: '',
    }),
  );

/** The declared view of a handler; API handlers without one fail the architecture tests. */
export function returnsOf(handler: object): z.ZodType | undefined {
  return Reflect.getMetadata(RETURNS, handler) as z.ZodType | undefined;
}

@Injectable()
export class ReturnsInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const schema = this.reflector.get<z.ZodType | undefined>(RETURNS, context.getHandler());
    return schema ? next.handle().pipe(map((value: unknown) => schema.parse(value))) : next.handle();
  }
}
