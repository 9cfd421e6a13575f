import { Injectable } from '@nestjs/common';
import { foldAccents, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { Employer } from './employer.entity.js';
import { type EmployerStatus } from './employer.lifecycle.js';
import { type ListPosition } from './employer.schema.js';

export interface EmployerTransition {
  from: EmployerStatus | null;
  to: EmployerStatus;
  reason: string | null;
  evidence: string | null;
  note: string | null;
  actorId: string | null;
  at: Date;
}

export interface EmployerRow {
  id: string;
  name: string;
  taxCode: string | null;
  status: EmployerStatus;
  isTrusted: boolean;
  industry: string | null;
  commune: string | null;
  park: string | null;
  sizeBand: string | null;
  logoFileId: string | null;
  createdAt: Date;
  submittedAt: Date | null;
}

const ROW = `id, name, tax_code AS "taxCode", status, is_trusted AS "isTrusted", industry, commune, park,
  size_band AS "sizeBand", logo_file_id AS "logoFileId", created_at AS "createdAt", submitted_at AS "submittedAt"`;

/** A text without accents in which the signs of LIKE stand for themselves. */
const pattern = (text: string): string => foldAccents(text).replace(/[\\%_]/g, '\\$&');

/** The SQL of employers. */
@Injectable()
export class EmployersRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Employer | null> {
    return this.db.manager.findOneBy(Employer, { id });
  }

  async lock(id: string): Promise<Employer | null> {
    return this.db.manager.findOne(Employer, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async findByTaxCode(taxCode: string): Promise<Employer | null> {
    return this.db.manager.findOneBy(Employer, { taxCode });
  }

  /** The employer whose logo a file is. */
  async findByLogo(fileId: string): Promise<Employer | null> {
    return this.db.manager.findOneBy(Employer, { logoFileId: fileId });
  }

  async save(employer: Employer): Promise<void> {
    await this.db.manager.save(Employer, employer);
  }

  async rowsOf(ids: readonly string[]): Promise<EmployerRow[]> {
    if (ids.length === 0) return [];
    return this.db.query<EmployerRow>(`SELECT ${ROW} FROM employer WHERE id = ANY($1)`, [ids]);
  }

  /** Employers whose name resembles a text, the most alike first. */
  async findByName(text: string, limit: number): Promise<EmployerRow[]> {
    return this.db.query<EmployerRow>(
      `SELECT ${ROW} FROM employer WHERE fold(name) LIKE '%' || $1 || '%' OR fold(name) % $2
       ORDER BY similarity(fold(name), $2) DESC, id LIMIT $3`,
      [pattern(text), foldAccents(text), limit],
    );
  }

  /** Newest first; by status, name without accents or beginning of the tax code. */
  async list(
    filter: { name: string; taxCode: string | null; status: EmployerStatus | null },
    after: ListPosition | null,
    limit: number,
  ): Promise<EmployerRow[]> {
    return this.db.query<EmployerRow>(
      `SELECT ${ROW} FROM employer
       WHERE ($1 = '' OR fold(name) LIKE '%' || $1 || '%' OR fold(short_name) LIKE '%' || $1 || '%'
              OR tax_code LIKE $2 || '%')
         AND ($3::text IS NULL OR status = $3)
         AND ($4::timestamptz IS NULL OR (created_at, id) < ($4, $5::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $6`,
      [pattern(filter.name), filter.taxCode, filter.status, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Those that wait for verification, the longest wait first. */
  async queue(after: ListPosition | null, limit: number): Promise<EmployerRow[]> {
    return this.db.query<EmployerRow>(
      `SELECT ${ROW} FROM employer
       WHERE status = 'submitted' AND ($1::timestamptz IS NULL OR (submitted_at, id) > ($1, $2::uuid))
       ORDER BY submitted_at, id LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async countWaiting(): Promise<number> {
    const row = await this.db.queryOne<{ count: number }>(
      `SELECT count(*) AS count FROM employer WHERE status = 'submitted'`,
    );
    return row!.count;
  }

  async log(employerId: string, transition: EmployerTransition): Promise<void> {
    await this.db.query(
      `INSERT INTO employer_transition (id, employer_id, from_status, to_status, reason, evidence, note, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(transition.at.getTime()),
        employerId,
        transition.from,
        transition.to,
        transition.reason,
        transition.evidence,
        transition.note,
        transition.actorId,
        transition.at,
      ],
    );
  }

  async logOf(employerId: string): Promise<EmployerTransition[]> {
    return this.db.query<EmployerTransition>(
      `SELECT from_status AS "from", to_status AS "to", reason, evidence, note, actor_id AS "actorId", at
       FROM employer_transition WHERE employer_id = $1 ORDER BY at, id`,
      [employerId],
    );
  }
}
