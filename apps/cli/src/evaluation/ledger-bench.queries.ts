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

const COUNSELLORS = 60;

/**
 * Gives each of many made-up people something to do for one of 60 counsellors: two thirds is done, of the rest half is due.
 * @returns one of the counsellors, and their office
 */
export async function fillWork(
  db: Db,
  people: number,
  today: LocalDate,
): Promise<{ counsellorId: string; officeId: string }> {
  const known = await db.queryOne<{ counsellorId: string; officeId: string }>(
    'SELECT counsellor_id AS "counsellorId", office_id AS "officeId" FROM work_item LIMIT 1',
  );
  if (known) return known;
  return db.tx(async () => {
    await db.query('SET LOCAL statement_timeout = 0');
    const office = await db.queryOne<{ id: string }>(
      `INSERT INTO office (id, code, name, kind, address, phone)
       VALUES (gen_random_uuid(), 'DO', 'Trung tâm để đo (mẫu)', 'centre', 'Số 0, đường Mẫu', '+842080000000') RETURNING id`,
    );
    const officeId = office!.id;
    await db.query(
      `INSERT INTO person (id, office_id, full_name, channel, created_at)
       SELECT gen_random_uuid(), $1, 'Người Mẫu ' || n, 'desk', now() FROM generate_series(1, $2::integer) n`,
      [officeId, people],
    );
    const counsellors = await db.query<{ id: string }>('SELECT id FROM person ORDER BY id LIMIT $1', [COUNSELLORS]);
    const ids = counsellors.map(({ id }) => id);
    await db.query(
      `INSERT INTO work_item (id, kind, subject_id, person_id, office_id, counsellor_id, due_on, created_at, done_at)
       SELECT gen_random_uuid(), (ARRAY['follow-up', 'referral-unanswered', 'person-waiting'])[1 + n / 60 % 3], id, id, office_id,
         ($1::uuid[])[1 + n % cardinality($1::uuid[])], $2::date - 20 + (n / 7 % 40)::integer, now(),
         CASE WHEN n / 60 % 10 < 7 THEN now() END
       FROM (SELECT id, office_id, row_number() OVER () AS n FROM person) p`,
      [ids, today],
    );
    return { counsellorId: ids[0]!, officeId };
  });
}
