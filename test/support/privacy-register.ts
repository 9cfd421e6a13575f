import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Db } from '@app/platform/database';

const text = z.string().min(3);

/** One purpose for which columns of a table are kept: what docs/privacy-register.json holds. */
const Entry = z.strictObject({
  table: text,
  columns: z.array(z.string().regex(/^[a-z_]+$/)).min(1),
  /** Whose data it is: of a person, of an organisation that names a contact, or of staff who did something. */
  about: z.enum(['person', 'organisation', 'staff-action']),
  kind: z.enum(['basic', 'sensitive', 'technical']),
  purpose: text,
  basis: text,
  retention: text,
  /** Name of the rule that forgets it, where one does. */
  rule: text.optional(),
  readers: z.array(text).min(1),
  isSealed: z.literal(true).optional(),
});
export type RegisterEntry = z.output<typeof Entry>;

const Register = z.strictObject({ title: text, law: z.array(text).min(1), entries: z.array(Entry) });

export function readRegister(): z.output<typeof Register> {
  return Register.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/privacy-register.json'), 'utf8')),
  );
}

export interface PersonalColumn {
  table: string;
  column: string;
}

/** Columns that hold something about people wherever they stand. */
const TELLING =
  '^(full_name|birth_date|sex|phone|email|contact_(name|position|phone|email)|recipient|device_id|device_label|login|' +
  'password_hash|totp_secret|recovery_hashes|actor_id|subject|(\\w+_)?by|(\\w+_)?by_person_id|owner_id)$';

/** Columns that say nothing about anybody: keys, counters, and when a row was written. */
const TECHNICAL = '^(id|version|office_id|created_at|updated_at|attempts)$';

/**
 * Every column about people in the database as it is: all columns of a table that belongs to a person, each reference to
 * a person, and in other tables those whose name tells it.
 */
export async function personalColumns(db: Db): Promise<PersonalColumn[]> {
  return db.query<PersonalColumn>(
    `WITH person_key AS (
       SELECT c.conrelid AS relid, a.attname
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
       WHERE c.contype = 'f' AND c.confrelid::regclass::text IN ('person', 'candidate', 'staff_credential')
     ), owned AS (
       SELECT relid FROM person_key WHERE attname = 'person_id'
       UNION SELECT 'person'::regclass UNION SELECT 'sent_message'::regclass UNION SELECT 'one_time_code'::regclass
     )
     SELECT t.relname AS table, a.attname AS column
     FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
     JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE t.relkind = 'r' AND a.attname !~ $2 AND (
       t.oid IN (SELECT relid FROM owned)
       OR EXISTS (SELECT FROM person_key k WHERE k.relid = t.oid AND k.attname = a.attname)
       OR a.attname ~ $1)
     ORDER BY t.relname, a.attnum`,
    [TELLING, TECHNICAL],
  );
}

/** What is wrong with the register: columns nobody registered, and tables about people that nobody answers for. */
export function gapsIn(
  columns: readonly PersonalColumn[],
  entries: readonly RegisterEntry[],
  tablesAnsweredFor: ReadonlySet<string>,
): string[] {
  const registered = new Set(entries.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)));
  const gaps = columns
    .filter(({ table, column }) => !registered.has(`${table}.${column}`))
    .map(({ table, column }) => `${table}.${column} is not in the register`);
  const ofPeople = new Set(entries.filter(({ about }) => about === 'person').map(({ table }) => table));
  for (const { table } of columns) if (!entries.some((entry) => entry.table === table)) ofPeople.add(table);
  const unanswered = [...ofPeople]
    .filter((table) => !tablesAnsweredFor.has(table))
    .map((table) => `nobody answers for ${table}`);
  return [...gaps, ...unanswered];
}
