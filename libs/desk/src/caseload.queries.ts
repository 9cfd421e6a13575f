import { Injectable } from '@nestjs/common';
import { foldAccents, type LocalDate, words } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type CaseFilter, type CaseGroup, type CasePosition } from './caseload.schema.js';

/** Somebody in the charge of a counsellor. */
export interface CaseRow extends Record<Standing, boolean> {
  id: string;
  fullName: string;
  birthDate: LocalDate | null;
  phone: string | null;
  commune: string | null;
  clientType: 'free' | 'ui' | null;
  /** Null for somebody with whom nobody has spoken yet. */
  spokenAt: Date | null;
  /** Whose they are, while they are with this counsellor for a while. */
  keptFor: { name: string; until: LocalDate } | null;
}

type Standing = 'isToFollowUp' | 'isUnanswered' | 'isWithoutWork' | 'isLongUnspoken';

/** How many people there are, in all and in each group. */
export type CaseCounts = Record<CaseGroup | 'all', number>;

/** What a list is read with: whose it is, and the days that its groups are measured by. */
export interface CaseScope {
  counsellorId: string;
  today: LocalDate;
  /** Whoever was spoken with before this has not been spoken with for long. */
  longAgo: Date;
}

const STANDINGS: Record<CaseGroup, Standing> = {
  'follow-up': 'isToFollowUp',
  unanswered: 'isUnanswered',
  'without-work': 'isWithoutWork',
  'long-unspoken': 'isLongUnspoken',
};

/** $1 the counsellor, $2 today, $3 long ago, $4 the name as a pattern for each word, $5 the client type, $6 one person. */
const PEOPLE = `
  SELECT c.person_id AS id, c.spoken_at AS "spokenAt", COALESCE(c.spoken_at, '-infinity') AS key, p.full_name AS "fullName",
    p.birth_date AS "birthDate", p.phone, p.commune, p.client_type AS "clientType",
    EXISTS (SELECT FROM work_item i WHERE i.person_id = c.person_id AND i.kind = 'follow-up' AND i.done_at IS NULL
      AND i.due_on <= $2) AS "isToFollowUp",
    EXISTS (SELECT FROM referral r WHERE r.person_id = c.person_id AND r.status = 'issued') AS "isUnanswered",
    EXISTS (SELECT FROM consultation h WHERE h.person_id = c.person_id AND h.voided_at IS NULL)
      AND NOT EXISTS (SELECT FROM placement w WHERE w.person_id = c.person_id AND w.status = 'current') AS "isWithoutWork",
    COALESCE(c.spoken_at < $3, true) AS "isLongUnspoken",
    CASE WHEN h.id IS NOT NULL THEN jsonb_build_object('name', COALESCE(g.full_name, ''), 'until', h.until_day) END
      AS "keptFor"
  FROM caseload c JOIN person p ON p.id = c.person_id
  LEFT JOIN hand_over h ON h.id = c.hand_over_id LEFT JOIN person g ON g.id = h.giver_id
  WHERE c.counsellor_id = $1 AND p.status = 'active' AND (' ' || fold(p.full_name)) LIKE ALL ($4::text[])
    AND ($5::text IS NULL OR p.client_type = $5) AND ($6::uuid IS NULL OR c.person_id = $6)`;

/** A text in which the signs of LIKE stand for themselves. */
const pattern = (word: string): string => `% ${word.replace(/[\\%_]/g, '\\$&')}%`;

function parametersOf({ counsellorId, today, longAgo }: CaseScope, { ten, dien, nguoi }: CaseFilter): unknown[] {
  return [counsellorId, today, longAgo, words(foldAccents(ten ?? '')).map(pattern), dien ?? null, nguoi ?? null];
}

/** Reads of caseloads; they look into several slices, so they stand with the page. */
@Injectable()
export class CaseloadQueries {
  constructor(private readonly db: Db) {}

  /** Whoever was not spoken with for the longest first. */
  async list(scope: CaseScope, filter: CaseFilter, after: CasePosition | null, limit: number): Promise<CaseRow[]> {
    return this.db.query<CaseRow>(
      `SELECT * FROM (${PEOPLE}) people WHERE ${standing(filter)}
         AND ($7::uuid IS NULL OR (key, id) > (COALESCE($8::timestamptz, '-infinity'), $7))
       ORDER BY key, id LIMIT $9`,
      [...parametersOf(scope, filter), after?.id ?? null, after?.spokenAt ?? null, limit],
    );
  }

  /** Of those that the name and client type of a filter leave. */
  async counts(scope: CaseScope, filter: CaseFilter): Promise<CaseCounts> {
    const counted = Object.entries(STANDINGS).map(
      ([group, column]) => `count(*) FILTER (WHERE "${column}")::int AS "${group}"`,
    );
    const row = await this.db.queryOne<CaseCounts>(
      `SELECT count(*)::int AS "all", ${counted.join(', ')} FROM (${PEOPLE}) people`,
      parametersOf(scope, filter),
    );
    return row!;
  }

  /** Everybody under a filter. */
  async ids(scope: CaseScope, filter: CaseFilter): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM (${PEOPLE}) people WHERE ${standing(filter)} ORDER BY key, id`,
      parametersOf(scope, filter),
    );
    return rows.map(({ id }) => id);
  }
}

const standing = ({ nhom }: CaseFilter): string => (nhom ? `"${STANDINGS[nhom]}"` : 'true');
