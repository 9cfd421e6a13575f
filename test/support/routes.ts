import { type Route, RouteTable } from '@app/platform/http';
import { type World } from './world.js';

/** Every HTTP route of the portal, read from the running modules. */
export function routesOf(world: World): Route[] {
  return world.get(RouteTable).all();
}

/** Inputs that nobody checks: with Nest 12 a parameter without a schema lets everything through. */
export function uncheckedInputs(routes: readonly Route[]): string[] {
  return routes.flatMap(({ controller, handler, inputs }) =>
    inputs.filter(({ schema }) => schema === null).map(({ kind }) => `${controller}.${handler}: ${kind}`),
  );
}
