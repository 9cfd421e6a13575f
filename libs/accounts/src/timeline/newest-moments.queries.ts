import { type Db } from '@app/platform/database';
import { type AskedMoments } from './person-moments.js';

/**
 * A page of what a slice tells of a person, the newest first.
 * @param rows SQL of everything there is, with the columns `id` (text) and `at`; the person is `$1`
 * @param more parameters of it, from `$5` on
 */
export async function newestMoments<Row extends { id: string; at: Date }>(
  db: Db,
  rows: string,
  { personId, before, limit }: AskedMoments,
  more: readonly unknown[] = [],
): Promise<Row[]> {
  return db.query<Row>(
    `SELECT m.* FROM (${rows}) m
     WHERE $2::timestamptz IS NULL OR (m.at, m.id COLLATE "C") < ($2, $3::text COLLATE "C")
     ORDER BY m.at DESC, m.id COLLATE "C" DESC LIMIT $4`,
    [personId, before?.at ?? null, before?.id ?? null, limit, ...more],
  );
}

/** A day as the instant at which it begins. */
export const dayAsInstant = (column: string): string => `(${column}::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;
