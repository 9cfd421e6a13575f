import { type LocalDate } from '@app/kernel';
import { type Db } from '@app/platform/database';

export async function hasFacts(db: Db): Promise<boolean> {
  return (await db.queryOne('SELECT 1 FROM fact LIMIT 1')) !== null;
}

/** What somebody would write who knows nothing of corrections, merges and windows: what reports are compared with. */
export async function countReferred(db: Db, from: LocalDate, to: LocalDate): Promise<unknown> {
  return db.query(
    `SELECT data->>'counsellor' AS grouped, count(DISTINCT subject) FROM fact WHERE type = 'referral.issued'
       AND occurred_at BETWEEN ($1 || 'T00:00:00+07:00')::timestamptz AND ($2 || 'T23:59:59.999999+07:00')::timestamptz
     GROUP BY grouped`,
    [from, to],
  );
}
