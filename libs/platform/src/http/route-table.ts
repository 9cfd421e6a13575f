import { Injectable, RequestMethod, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { type z } from 'zod';
import { type Permission } from '@app/kernel';
import { ALLOW, PUBLIC } from './access.js';
import { type FormParameter } from './form.js';
import { returnsOf, summaryOf } from './returns.js';
import { UPLOADS } from './uploads.decorator.js';

export type InputKind = 'body' | 'query' | 'param' | 'form';

/** What a handler takes from outside. */
export interface RouteInput {
  kind: InputKind;
  /** The name of one path parameter or one query field; null for the whole of it. */
  name: string | null;
  /** Null where somebody forgot it: Nest then lets everything through. */
  schema: z.ZodType | null;
}

/** A route of the running application, as its decorators describe it. */
export interface Route {
  method: string;
  /** As Nest routes it: `/can-bo/nha-tuyen-dung/:id`. */
  path: string;
  /** The permission, `public`, or null when the handler names none: then it answers nobody. */
  allow: Permission | typeof PUBLIC | null;
  controller: string;
  handler: string;
  inputs: readonly RouteInput[];
  hasUploads: boolean;
  returns: z.ZodType | null;
  summary: string | null;
  status: number;
}

const KINDS: Readonly<Record<string, InputKind>> = { 3: 'body', 4: 'query', 5: 'param' };

interface ParameterMetadata {
  index: number;
  data?: string | FormParameter | typeof UPLOADS;
  schema?: z.ZodType;
}

function parametersOf(controller: Type, handler: string): { inputs: RouteInput[]; hasUploads: boolean } {
  const metadata = (Reflect.getMetadata('__routeArguments__', controller, handler) ?? {}) as Record<
    string,
    ParameterMetadata
  >;
  const inputs: RouteInput[] = [];
  for (const [key, { data, schema }] of Object.entries(metadata)) {
    const kind = KINDS[key.split(':')[0]!];
    if (kind) inputs.push({ kind, name: typeof data === 'string' ? data : null, schema: schema ?? null });
    else if (typeof data === 'object' && 'formSchema' in data) {
      inputs.push({ kind: 'form', name: null, schema: data.formSchema });
    }
  }
  return { inputs, hasUploads: Object.values(metadata).some(({ data }) => data === UPLOADS) };
}

function join(prefix: string, path: string): string {
  const parts = [prefix, path].map((part) => part.replace(/^\/+|\/+$/g, '')).filter((part) => part !== '');
  return `/${parts.join('/')}`;
}

function routesOf(controller: Type): Route[] {
  const prefix = Reflect.getMetadata('path', controller) as string;
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name): Route[] => {
    const handler = prototype[name]!;
    const path = name === 'constructor' ? undefined : (Reflect.getMetadata('path', handler) as string | undefined);
    if (path === undefined) return [];
    const method = RequestMethod[Reflect.getMetadata('method', handler) as number]!;
    return [
      {
        method,
        path: join(prefix, path),
        allow: (Reflect.getMetadata(ALLOW, handler) as Route['allow'] | undefined) ?? null,
        controller: controller.name,
        handler: name,
        ...parametersOf(controller, name),
        returns: returnsOf(handler) ?? null,
        summary: summaryOf(handler) ?? null,
        status: (Reflect.getMetadata('__httpCode__', handler) as number | undefined) ?? (method === 'POST' ? 201 : 200),
      },
    ];
  });
}

/** Every HTTP route of this process: what the API description and the tests of all routes are made from. */
@Injectable()
export class RouteTable {
  constructor(private readonly modules: ModulesContainer) {}

  /** Sorted by path, then method. */
  all(): Route[] {
    const controllers = new Set(
      [...this.modules.values()].flatMap((module) =>
        [...module.controllers.values()].map(({ metatype }) => metatype as Type),
      ),
    );
    const key = ({ path, method }: Route) => `${path} ${method}`;
    return [...controllers].flatMap(routesOf).sort((left, right) => key(left).localeCompare(key(right), 'en'));
  }
}
