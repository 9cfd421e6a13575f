import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type FormKind, type ReportForm } from './report-form.schema.js';

export interface KeptForm extends ReportForm {
  /** Null of what the house came with. */
  createdBy: string | null;
  createdAt: Date;
}

const COLUMNS = `kind, version, title, source, valid_from AS "validFrom", layout, created_by AS "createdBy",
  created_at AS "createdAt"`;

/** The SQL of forms. */
@Injectable()
export class ReportFormsRepository {
  constructor(private readonly db: Db) {}

  /** Of each kind the newest version. */
  async newest(): Promise<KeptForm[]> {
    return this.db.query(`SELECT DISTINCT ON (kind) ${COLUMNS} FROM report_form ORDER BY kind, version DESC`);
  }

  /** The newest first. */
  async versions(kind: FormKind): Promise<KeptForm[]> {
    return this.db.query(`SELECT ${COLUMNS} FROM report_form WHERE kind = $1 ORDER BY version DESC`, [kind]);
  }

  /** The form that holds on a day; before the first one that one holds. */
  async on(kind: FormKind, day: LocalDate): Promise<KeptForm> {
    const form = await this.db.queryOne<KeptForm>(
      `SELECT ${COLUMNS} FROM report_form WHERE kind = $1 ORDER BY valid_from <= $2 DESC,
         CASE WHEN valid_from <= $2 THEN version ELSE -version END DESC LIMIT 1`,
      [kind, day],
    );
    return form!;
  }

  /** @returns false when somebody else has written that version */
  async write({ kind, version, title, source, validFrom, layout, createdBy, createdAt }: KeptForm): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO report_form (kind, version, title, source, valid_from, layout, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING kind`,
      [kind, version, title, source, validFrom, JSON.stringify(layout), createdBy, createdAt],
    );
    return rows.length > 0;
  }
}
