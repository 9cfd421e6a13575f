import { type Db } from '@app/platform/database';

/** Every table that holds one of some words in any column, without regard to case: what is gone must be gone everywhere. */
export async function tracesOf(db: Db, words: readonly string[]): Promise<string[]> {
  const tables = await db.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND relkind = 'r' AND has_table_privilege(c.oid, 'SELECT') ORDER BY relname`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    for (const word of words) {
      const rows = await db.query(`SELECT 1 FROM "${name}" t WHERE to_jsonb(t)::text ILIKE '%' || $1 || '%' LIMIT 1`, [
        word,
      ]);
      if (rows.length > 0) found.push(`${name}: ${word}`);
    }
  }
  return found;
}
