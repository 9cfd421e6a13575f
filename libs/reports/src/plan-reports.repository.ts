import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type PlanReportStatus } from './plan-report.lifecycle.js';
import { type ReportContent, type ReportWords } from './plan-report.schema.js';

/** The yearly report of the plan. */
export interface PlanReport extends ReportWords {
  id: string;
  year: number;
  status: PlanReportStatus;
  /** What stands still from the check on, and its hash; null of a draft. */
  content: ReportContent | null;
  hash: string | null;
  checkedBy: string | null;
  publishedAt: Date | null;
  /** Grows with every change. */
  version: number;
  createdAt: Date;
}

export interface PlanReportStep {
  from: PlanReportStatus | null;
  to: PlanReportStatus;
  actorId: string;
  at: Date;
}

const COLUMNS = `id, year, status, results, difficulties, proposals, content, hash, checked_by AS "checkedBy",
  published_at AS "publishedAt", version, created_at AS "createdAt"`;

/** The SQL of reports of the plan. */
@Injectable()
export class PlanReportsRepository {
  constructor(private readonly db: Db) {}

  /** The newest year first; without what they hold. */
  async list(): Promise<Omit<PlanReport, 'content' | keyof ReportWords>[]> {
    return this.db.query(
      `SELECT id, year, status, hash, checked_by AS "checkedBy", published_at AS "publishedAt", version,
         created_at AS "createdAt"
       FROM plan_report ORDER BY year DESC, created_at DESC LIMIT 100`,
    );
  }

  async find(id: string): Promise<PlanReport | null> {
    return this.db.queryOne(`SELECT ${COLUMNS} FROM plan_report WHERE id = $1`, [id]);
  }

  async lock(id: string): Promise<PlanReport | null> {
    return this.db.queryOne(`SELECT ${COLUMNS} FROM plan_report WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  }

  /** @returns the report that is open for the year: the new one, or one that somebody has begun */
  async open(id: string, year: number, at: Date): Promise<string> {
    await this.db.query(
      `INSERT INTO plan_report (id, year, status, created_at) VALUES ($1, $2, 'draft', $3)
       ON CONFLICT (year) WHERE status <> 'published' DO NOTHING`,
      [id, year, at],
    );
    const row = await this.db.queryOne<{ id: string }>(
      `SELECT id FROM plan_report WHERE year = $1 AND status <> 'published'`,
      [year],
    );
    return row!.id;
  }

  /** @returns whether the report was still the draft of that version */
  async write(id: string, version: number, { results, difficulties, proposals }: ReportWords): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE plan_report SET results = $3, difficulties = $4, proposals = $5, version = version + 1
       WHERE id = $1 AND version = $2 AND status = 'draft' RETURNING id`,
      [id, version, results, difficulties, proposals],
    );
    return rows.length > 0;
  }

  async move(
    id: string,
    status: PlanReportStatus,
    { content, hash, checkedBy, publishedAt }: Pick<PlanReport, 'content' | 'hash' | 'checkedBy' | 'publishedAt'>,
  ): Promise<void> {
    await this.db.query(
      `UPDATE plan_report SET status = $2, content = $3, hash = $4, checked_by = $5, published_at = $6,
         version = version + 1 WHERE id = $1`,
      [id, status, content === null ? null : JSON.stringify(content), hash, checkedBy, publishedAt],
    );
  }

  async log(reportId: string, { from, to, actorId, at }: PlanReportStep): Promise<void> {
    await this.db.query(
      `INSERT INTO plan_report_transition (id, report_id, from_status, to_status, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(at.getTime()), reportId, from, to, actorId, at],
    );
  }

  async logOf(reportId: string): Promise<PlanReportStep[]> {
    return this.db.query(
      `SELECT from_status AS "from", to_status AS "to", actor_id AS "actorId", at
       FROM plan_report_transition WHERE report_id = $1 ORDER BY at, id`,
      [reportId],
    );
  }
}
