import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type CallOutcome, WORK_KINDS, type WorkKind } from './work-item.kinds.js';
import { type WorkPosition } from './work-item.schema.js';

/** Work with the names and numbers that a list shows. */
export interface WorkRow extends WorkPosition {
  subjectId: string;
  personId: string;
  personName: string;
  personPhone: string | null;
  postponedUntil: LocalDate | null;
  /** The last day on which it can be done in time, where that is later than the day on which it came up. */
  deadline: LocalDate | null;
  /** Of a referral that nobody has answered yet. */
  referral: {
    number: string;
    title: string;
    employerName: string;
    employerPhone: string | null;
    validUntil: LocalDate;
  } | null;
  calls: number;
  lastCall: CallOutcome | null;
}

/** How much somebody has to do; of nobody yet, it is the office's. */
export interface Load {
  /** Of a counsellor, else of an office. */
  queue: string;
  name: string | null;
  officeName: string;
  overdue: number;
  today: number;
  later: number;
  /** Of whom the counsellor is in charge; none for an office. */
  people: number;
}

const QUEUE = 'COALESCE(counsellor_id, office_id)';
/** What stands on the list of a day: one scan of the index `work_item_queue`. */
const DUE = `${QUEUE} = ANY($1::uuid[]) AND shown_on <= $2 AND done_at IS NULL`;

const DETAILS = `
  i.id, i.kind, i.subject_id AS "subjectId", i.person_id AS "personId", p.full_name AS "personName",
  p.phone AS "personPhone", i.due_on AS "dueOn", i.postponed_until AS "postponedUntil", i.deadline, c.calls, c.last AS "lastCall",
  CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('number', r.number, 'title', r.title, 'validUntil', r.valid_until,
    'employerName', r.employer_name, 'employerPhone', e.phone) END AS referral`;
const JOINS = `
  JOIN person p ON p.id = i.person_id
  LEFT JOIN referral r ON i.kind = 'referral-unanswered' AND r.id = i.subject_id
  LEFT JOIN employer e ON e.id = r.employer_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS calls, (array_agg(outcome ORDER BY called_at DESC))[1] AS last
    FROM phone_call WHERE work_item_id = i.id) c`;

/** Reads of work items for screens. */
@Injectable()
export class WorkItemsQueries {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<WorkRow | null> {
    return this.db.queryOne<WorkRow>(`SELECT ${DETAILS} FROM work_item i ${JOINS} WHERE i.id = $1`, [id]);
  }

  /** What some queues hold for a day, what matters most first, then what is due the longest. */
  async due(
    queues: readonly string[],
    day: LocalDate,
    which: { kind: WorkKind | undefined; after: WorkPosition | null; limit: number },
  ): Promise<WorkRow[]> {
    const { kind, after, limit } = which;
    return this.db.query<WorkRow>(
      `SELECT ${DETAILS} FROM (
         SELECT *, array_position($3::text[], kind) AS rank FROM work_item
         WHERE ${DUE} AND ($4::text IS NULL OR kind = $4) AND ($5::text IS NULL
           OR (array_position($3::text[], kind), due_on, id) > (array_position($3::text[], $5), $6::date, $7::uuid))
         ORDER BY rank, due_on, id LIMIT $8) i ${JOINS}
       ORDER BY i.rank, i.due_on, i.id`,
      [queues, day, WORK_KINDS, kind ?? null, after?.kind ?? null, after?.dueOn ?? null, after?.id ?? null, limit],
    );
  }

  /** How much of each kind some queues hold for a day. */
  async counts(queues: readonly string[], day: LocalDate): Promise<Partial<Record<WorkKind, number>>> {
    const rows = await this.db.query<{ kind: WorkKind; count: number }>(
      `SELECT kind, count(*)::int AS count FROM work_item WHERE ${DUE} GROUP BY kind`,
      [queues, day],
    );
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  }

  /** Where somebody came to the desk; null for all others, and for whoever is gone since. */
  async officeOfVisitor(personId: string): Promise<string | null> {
    const row = await this.db.queryOne<{ officeId: string }>(
      `SELECT office_id AS "officeId" FROM person WHERE id = $1 AND channel = 'desk' AND status = 'active'`,
      [personId],
    );
    return row?.officeId ?? null;
  }

  /** What every queue holds, whoever is the most behind first; with the people of each counsellor. */
  async load(day: LocalDate): Promise<Load[]> {
    return this.db.query<Load>(
      `SELECT l.queue, k.full_name AS name, o.name AS "officeName", l.overdue, l.today, l.later, l.people
       FROM (SELECT queue, counsellor_id, (array_agg(office_id))[1] AS office_id, sum(overdue)::int AS overdue,
               sum(today)::int AS today, sum(later)::int AS later, sum(people)::int AS people
             FROM (SELECT ${QUEUE} AS queue, counsellor_id, office_id, (shown_on <= $1 AND COALESCE(deadline, due_on) < $1)::int AS overdue,
                     (shown_on <= $1 AND COALESCE(deadline, due_on) >= $1)::int AS today,
                     (shown_on > $1)::int AS later, 0 AS people
                   FROM work_item WHERE done_at IS NULL
                   UNION ALL
                   SELECT counsellor_id, counsellor_id, office_id, 0, 0, 0, 1 FROM caseload) each_one
             GROUP BY queue, counsellor_id) l
       JOIN office o ON o.id = l.office_id LEFT JOIN person k ON k.id = l.counsellor_id
       ORDER BY l.overdue DESC, l.today DESC, l.later DESC, l.queue`,
      [day],
    );
  }
}
