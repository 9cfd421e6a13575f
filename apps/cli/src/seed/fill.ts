import { copyRows, type Db } from '@app/platform/database';
import { type Row } from './rows.js';

/** COPY with the columns of the first row. */
export async function fill(db: Db, table: string, source: Iterable<Row>): Promise<void> {
  const iterator = source[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return;
  function* all(): Generator<Row> {
    yield first.value as Row;
    for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
  }
  await copyRows(db, table, Object.keys(first.value), all());
}

/** Tells the planner how much there is now; without it the first lists are read as if the tables were empty. */
export async function analyze(db: Db): Promise<void> {
  await db.query('ANALYZE');
}

export function* flatMap<From, To>(items: Iterable<From>, map: (item: From) => Iterable<To>): Generator<To> {
  for (const item of items) yield* map(item);
}
