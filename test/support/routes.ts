import { RequestMethod, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ALLOW } from '@app/platform/http';
import { type World } from './world.js';

export interface Parameter {
  handler: string;
  kind: string;
  hasSchema: boolean;
}

export interface Route {
  method: string;
  path: string;
  /** The permission, `public`, or null when the handler names none. */
  allow: string | null;
  handler: string;
  parameters: Parameter[];
}

const KINDS: Record<string, string> = { 3: 'body', 4: 'query', 5: 'param' };

interface ParameterMetadata {
  index: number;
  data?: { formSchema?: unknown };
  schema?: unknown;
}

/** Inputs of a handler that come from outside: body, query, path and forms. */
function parametersOf(controller: Type, handler: string): Parameter[] {
  const metadata = (Reflect.getMetadata('__routeArguments__', controller, handler) ?? {}) as Record<
    string,
    ParameterMetadata
  >;
  return Object.entries(metadata).flatMap(([key, { data, schema }]): Parameter[] => {
    const name = `${controller.name}.${handler}`;
    const kind = KINDS[key.split(':')[0]!];
    if (kind) return [{ handler: name, kind, hasSchema: schema !== undefined }];
    return data?.formSchema ? [{ handler: name, kind: 'form', hasSchema: true }] : [];
  });
}

/** Every HTTP route of the portal, read from the running modules. */
export function routesOf(world: World): Route[] {
  const controllers = [...world.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) => {
    const controller = metatype as Type;
    const prefix = Reflect.getMetadata('path', controller) as string;
    const prototype = controller.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).flatMap((name): Route[] => {
      const handler = prototype[name]!;
      const path = name === 'constructor' ? undefined : (Reflect.getMetadata('path', handler) as string | undefined);
      if (path === undefined) return [];
      const method = RequestMethod[Reflect.getMetadata('method', handler) as number]!;
      const full = `/${[prefix, path].filter((part) => part !== '/' && part !== '').join('/')}`.replaceAll('//', '/');
      const allow = (Reflect.getMetadata(ALLOW, handler) as string | undefined) ?? null;
      return [
        {
          method,
          path: full,
          allow,
          handler: `${controller.name}.${name}`,
          parameters: parametersOf(controller, name),
        },
      ];
    });
  });
  return routes.sort((left, right) => `${left.path} ${left.method}`.localeCompare(`${right.path} ${right.method}`));
}
