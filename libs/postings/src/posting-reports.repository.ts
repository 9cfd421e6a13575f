import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

export interface NewReport {
  id: string;
  postingId: string;
  reason: string;
  note: string | null;
  deviceId: string;
  personId: string | null;
  at: Date;
}

/** The SQL of reports about postings. */
@Injectable()
export class PostingReportsRepository {
  constructor(private readonly db: Db) {}

  async insert(report: NewReport): Promise<void> {
    await this.db.query(
      `INSERT INTO posting_report (id, posting_id, reason, note, device_id, person_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [report.id, report.postingId, report.reason, report.note, report.deviceId, report.personId, report.at],
    );
  }

  /** @returns how many were open */
  async decideAll(postingId: string, status: 'upheld' | 'dismissed', by: string, at: Date): Promise<number> {
    const decided = await this.db.query(
      `UPDATE posting_report SET status = $2, decided_by = $3, decided_at = $4
       WHERE posting_id = $1 AND status = 'open' RETURNING id`,
      [postingId, status, by, at],
    );
    return decided.length;
  }

  /** Keeps the posting's counter equal to its open reports. */
  async recount(postingId: string): Promise<void> {
    await this.db.query(
      `UPDATE posting SET report_count =
         (SELECT count(*) FROM posting_report WHERE posting_id = $1 AND status = 'open') WHERE id = $1`,
      [postingId],
    );
  }

  async reportsBy(personId: string): Promise<{ postingId: string; reason: string; note: string | null; at: Date }[]> {
    return this.db.query(
      `SELECT posting_id AS "postingId", reason, note, at FROM posting_report WHERE person_id = $1 ORDER BY at, id`,
      [personId],
    );
  }

  /** Leaves the report without its words and without who wrote it. */
  async forgetReporter(personId: string): Promise<void> {
    await this.db.query('UPDATE posting_report SET person_id = NULL, note = NULL WHERE person_id = $1', [personId]);
  }

  async moveReports(from: string, into: string): Promise<void> {
    await this.db.query('UPDATE posting_report SET person_id = $2 WHERE person_id = $1', [from, into]);
  }
}
