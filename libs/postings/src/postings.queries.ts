import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type PostingCard } from './posting.schema.js';
import { type PostingStatus } from './posting.lifecycle.js';
import { type Finding } from './posting.screening.js';

/** Where a page of a list goes on: the sort value and id of the last row shown. */
export interface Cursor {
  at: string;
  id: string;
}

/** A posting in the list of its employer or of the staff. */
export interface PostingRow extends PostingCard {
  reference: string | null;
  source: string;
  applicationCount: number;
  waitingCount: number;
  reportCount: number;
  submittedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  findings: Finding[];
  isChecked: boolean;
}

export interface QueueCounts {
  submitted: number;
  unchecked: number;
  reported: number;
  ownerless: number;
}

export interface ReportRow {
  id: string;
  reason: string;
  note: string | null;
  at: Date;
}

/** Columns of a card, over `FROM`. */
export const CARD = `p.id, p.title, p.status, p.employer_id AS "employerId", e.name AS "employerName",
  coalesce(e.status = 'verified', false) AS "employerIsVerified", p.occupation, p.headcount,
  p.wage_basis AS "wageBasis", p.wage_min AS "wageMin", p.wage_max AS "wageMax", p.wage_currency AS "wageCurrency",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('commune', w.commune, 'province', w.province, 'address', w.address,
     'park', w.park) ORDER BY w.position), '[]') FROM posting_workplace w WHERE w.posting_id = p.id) AS workplaces,
  p.shifts, p.experience, p.contract_type AS "contractType", p.work_form AS "workForm", p.deadline,
  p.published_at AS "publishedAt"`;

const ROW = `${CARD}, p.reference, p.source, p.application_count AS "applicationCount", p.waiting_count AS "waitingCount",
  p.report_count AS "reportCount", p.submitted_at AS "submittedAt", p.created_at AS "createdAt",
  p.updated_at AS "updatedAt", p.findings, p.is_checked AS "isChecked"`;

export const FROM = 'FROM posting p LEFT JOIN employer e ON e.id = p.employer_id';

/** What the public may see: published, not past its deadline, and of an employer that is neither suspended nor refused. */
export const VISIBLE = `p.status = 'published' AND p.deadline >= $1 AND e.status NOT IN ('suspended', 'rejected')`;

/** Reads of postings for lists and pages, as raw rows. */
@Injectable()
export class PostingsQueries {
  constructor(private readonly db: Db) {}

  /** Those of the ids that the public may see, in the order asked for: one query for a page of results. */
  async visibleCards(ids: readonly string[], today: LocalDate): Promise<PostingCard[]> {
    if (ids.length === 0) return [];
    return this.db.prepared<PostingCard>(
      'visible-posting-cards',
      `SELECT ${CARD} ${FROM} WHERE p.id = ANY($2) AND ${VISIBLE} ORDER BY array_position($2::uuid[], p.id)`,
      [today, ids],
    );
  }

  /** The titles of those of the ids that the public may see. */
  async visibleTitles(ids: readonly string[], today: LocalDate): Promise<{ id: string; title: string }[]> {
    if (ids.length === 0) return [];
    return this.db.prepared<{ id: string; title: string }>(
      'visible-posting-titles',
      `SELECT p.id, p.title ${FROM} WHERE p.id = ANY($2) AND ${VISIBLE}`,
      [today, ids],
    );
  }

  async cards(ids: readonly string[]): Promise<PostingCard[]> {
    if (ids.length === 0) return [];
    return this.db.query<PostingCard>(`SELECT ${CARD} ${FROM} WHERE p.id = ANY($1)`, [ids]);
  }

  async newest(today: LocalDate, limit: number): Promise<PostingCard[]> {
    return this.db.query<PostingCard>(
      `SELECT ${CARD} ${FROM} WHERE ${VISIBLE} ORDER BY p.published_at DESC, p.id DESC LIMIT $2`,
      [today, limit],
    );
  }

  async visibleOfEmployer(employerId: string, today: LocalDate, limit: number): Promise<PostingCard[]> {
    return this.db.query<PostingCard>(
      `SELECT ${CARD} ${FROM} WHERE p.employer_id = $2 AND ${VISIBLE}
       ORDER BY p.published_at DESC, p.id DESC LIMIT $3`,
      [today, employerId, limit],
    );
  }

  async isVisible(id: string, today: LocalDate): Promise<boolean> {
    return (await this.db.queryOne(`SELECT 1 ${FROM} WHERE p.id = $2 AND ${VISIBLE}`, [today, id])) !== null;
  }

  async ofEmployer(
    employerId: string,
    statuses: readonly PostingStatus[],
    after: Cursor | null,
    limit: number,
  ): Promise<PostingRow[]> {
    return this.db.query<PostingRow>(
      `SELECT ${ROW} ${FROM} WHERE p.employer_id = $1 AND p.status = ANY($2)
         AND ($3::timestamptz IS NULL OR (p.created_at, p.id) < ($3, $4::uuid))
       ORDER BY p.created_at DESC, p.id DESC LIMIT $5`,
      [employerId, statuses, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async countsOfEmployer(employerId: string): Promise<Map<PostingStatus, number>> {
    const rows = await this.db.query<{ status: PostingStatus; count: number }>(
      'SELECT status, count(*) AS count FROM posting WHERE employer_id = $1 GROUP BY status',
      [employerId],
    );
    return new Map(rows.map(({ status, count }) => [status, count]));
  }

  /** Submitted postings, the one that has waited longest first. */
  async submitted(after: Cursor | null, limit: number): Promise<PostingRow[]> {
    return this.db.query<PostingRow>(
      `SELECT ${ROW} ${FROM} WHERE p.status = 'submitted'
         AND ($1::timestamptz IS NULL OR (p.submitted_at, p.id) > ($1, $2::uuid))
       ORDER BY p.submitted_at, p.id LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Published at once and looked at by nobody yet. */
  async unchecked(after: Cursor | null, limit: number): Promise<PostingRow[]> {
    return this.db.query<PostingRow>(
      `SELECT ${ROW} ${FROM} WHERE p.status = 'published' AND NOT p.is_checked
         AND ($1::timestamptz IS NULL OR (p.published_at, p.id) > ($1, $2::uuid))
       ORDER BY p.published_at, p.id LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Postings with open reports, the one whose first report has waited longest first. */
  async reported(after: Cursor | null, limit: number): Promise<(PostingRow & { reportedAt: Date })[]> {
    return this.db.query<PostingRow & { reportedAt: Date }>(
      `SELECT ${ROW}, first.at AS "reportedAt"
       FROM (SELECT posting_id, min(at) AS at FROM posting_report WHERE status = 'open' GROUP BY posting_id) first
       JOIN posting p ON p.id = first.posting_id LEFT JOIN employer e ON e.id = p.employer_id
       WHERE $1::timestamptz IS NULL OR (first.at, p.id) > ($1, $2::uuid)
       ORDER BY first.at, p.id LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Imported drafts whose employer is not known, the newest first, with the name that their file gives. */
  async ownerless(after: Cursor | null, limit: number): Promise<PostingRow[]> {
    const rows = await this.db.query<PostingRow & { writtenName: string | null }>(
      `SELECT ${ROW}, p.imported->>'employerName' AS "writtenName" ${FROM} WHERE p.employer_id IS NULL
         AND ($1::timestamptz IS NULL OR (p.created_at, p.id) < ($1, $2::uuid))
       ORDER BY p.created_at DESC, p.id DESC LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, limit],
    );
    return rows.map(({ writtenName, ...row }) => ({ ...row, employerName: writtenName }));
  }

  /** How many postings wait in each queue of the staff. */
  async queueCounts(): Promise<QueueCounts> {
    const row = await this.db.queryOne<QueueCounts>(
      `SELECT (SELECT count(*) FROM posting WHERE status = 'submitted') AS submitted,
              (SELECT count(*) FROM posting WHERE status = 'published' AND NOT is_checked) AS unchecked,
              (SELECT count(DISTINCT posting_id) FROM posting_report WHERE status = 'open') AS reported,
              (SELECT count(*) FROM posting WHERE employer_id IS NULL) AS ownerless`,
    );
    return row!;
  }

  async reportsOf(postingId: string): Promise<ReportRow[]> {
    return this.db.query<ReportRow>(
      `SELECT id, reason, note, at FROM posting_report WHERE posting_id = $1 AND status = 'open' ORDER BY at, id`,
      [postingId],
    );
  }
}
