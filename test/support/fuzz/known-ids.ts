import { type Route } from '@app/platform/http';
import { Db } from '@app/platform/database';
import { addressOf, VISITS } from '../../browser/pages.js';
import { type Cast } from '../../browser/cast.js';
import { type World } from '../world.js';

/** Up to three ids of every table that has a uuid for its key. */
export async function sampleIds(world: World): Promise<string[]> {
  const db = world.get(Db);
  const tables = await db.query<{ name: string; key: string }>(
    `SELECT c.table_name AS name, c.column_name AS key FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'uuid' AND c.ordinal_position = 1
     ORDER BY 1`,
  );
  const ids = new Set<string>();
  for (const { name, key } of tables) {
    const rows = await db.query<{ id: string }>(`SELECT DISTINCT "${key}" AS id FROM "${name}" ORDER BY 1 LIMIT 3`);
    for (const { id } of rows) ids.add(id);
  }
  return [...ids];
}

/** Values of path parameters that lead to a record, by the part of the path up to them, as the page visits know them. */
export function knownParameters(cast: Cast): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const visit of VISITS.filter(({ route }) => route.includes(':'))) {
    const parts = visit.route.split('/');
    const address = addressOf(visit, cast.ids).split('?')[0]!.split('/');
    parts.forEach((part, at) => {
      if (part.startsWith(':')) known.set(parts.slice(0, at + 1).join('/'), address[at]!);
    });
  }
  return known;
}

/** For each path parameter of a route what is known to lead somewhere. */
export function parametersOf(route: Route, known: ReadonlyMap<string, string>): Record<string, string> {
  const parts = route.path.split('/');
  return Object.fromEntries(
    parts.flatMap((part, at) => {
      const value = part.startsWith(':') ? known.get(parts.slice(0, at + 1).join('/')) : undefined;
      return value === undefined ? [] : [[part.slice(1), value] as const];
    }),
  );
}
