import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type ExchangeMapping } from './exchange-mapping.js';
import { type ExchangeAction, type RejectReason } from './exchange.schema.js';

/** A file that was made for the national exchange, with what became of its lines. */
export interface Sending {
  id: string;
  /** Null for one with the results of every office. */
  officeId: string | null;
  mappingVersion: number;
  sha256: string;
  /** Null when it is not kept any more. */
  fileId: string | null;
  creatorName: string | null;
  createdAt: Date;
  rows: number;
  accepted: number;
  rejected: number;
}

/** One line of a file. */
export interface SendingRow {
  resultId: string;
  action: ExchangeAction;
  outcome: 'accepted' | 'rejected' | null;
  reason: RejectReason | null;
  /** Null for somebody who asked to be forgotten. */
  personName: string | null;
  employerName: string | null;
  startDate: LocalDate;
}

const SENDING = `
  SELECT x.id, x.office_id AS "officeId", x.mapping_version AS "mappingVersion", x.sha256, x.file_id AS "fileId",
         k.full_name AS "creatorName", x.created_at AS "createdAt", c.rows, c.accepted, c.rejected
  FROM exchange_sending x LEFT JOIN person k ON k.id = x.created_by
  CROSS JOIN LATERAL (SELECT count(*)::int AS rows, count(*) FILTER (WHERE outcome = 'accepted')::int AS accepted,
      count(*) FILTER (WHERE outcome = 'rejected')::int AS rejected
    FROM exchange_sending_row WHERE sending_id = x.id) c`;

type NewSending = Pick<Sending, 'id' | 'officeId' | 'mappingVersion' | 'sha256' | 'fileId' | 'createdAt'>;

/** The SQL of files for the national exchange, and of the tables of codes. */
@Injectable()
export class ExchangeSendingsRepository {
  constructor(private readonly db: Db) {}

  async insert(sending: NewSending, createdBy: string): Promise<void> {
    const { id, officeId, mappingVersion, sha256, fileId, createdAt } = sending;
    await this.db.query(
      `INSERT INTO exchange_sending (id, office_id, mapping_version, sha256, file_id, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, officeId, mappingVersion, sha256, fileId, createdBy, createdAt],
    );
  }

  async insertRows(id: string, rows: readonly { result: string; action: ExchangeAction }[]): Promise<void> {
    await this.db.query(
      `INSERT INTO exchange_sending_row (sending_id, result_id, action)
       SELECT $1, * FROM unnest($2::uuid[], $3::text[])`,
      [id, rows.map(({ result }) => result), rows.map(({ action }) => action)],
    );
  }

  async find(id: string): Promise<Sending | null> {
    return this.db.queryOne<Sending>(`${SENDING} WHERE x.id = $1`, [id]);
  }

  /** The newest. @param officeId null for every office */
  async newest(officeId: string | null, limit: number): Promise<Sending[]> {
    return this.db.query<Sending>(`${SENDING} WHERE $1::uuid IS NULL OR x.office_id = $1 ORDER BY x.id DESC LIMIT $2`, [
      officeId,
      limit,
    ]);
  }

  async rowsOf(id: string): Promise<SendingRow[]> {
    return this.db.query<SendingRow>(
      `SELECT w.result_id AS "resultId", w.action, w.outcome, w.reason, p.employer_name AS "employerName",
              p.start_date AS "startDate", CASE WHEN s.status = 'active' THEN s.full_name END AS "personName"
       FROM exchange_sending_row w JOIN exchange_result r ON r.id = w.result_id
       JOIN placement p ON p.id = r.placement_id JOIN person s ON s.id = p.person_id
       WHERE w.sending_id = $1 ORDER BY w.result_id LIMIT 5000`,
      [id],
    );
  }

  /** Answers lines that have no answer yet. @param only these lines; null for all @returns their results */
  async answer(
    id: string,
    only: readonly string[] | null,
    { outcome, reason }: Pick<SendingRow, 'outcome' | 'reason'>,
    by: { actorId: string; at: Date },
  ): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE exchange_sending_row SET outcome = $3, reason = $4, answered_by = $5, answered_at = $6
       WHERE sending_id = $1 AND outcome IS NULL AND ($2::uuid[] IS NULL OR result_id = ANY($2))
       RETURNING result_id AS id`,
      [id, only, outcome, reason, by.actorId, by.at],
    );
    return rows.map(({ id: resultId }) => resultId);
  }

  /** Files in which somebody stands, or that are older than an instant: their content goes. @returns of which sendings */
  async dropFiles(which: { personId: string } | { before: Date }): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE exchange_sending x SET file_id = NULL
       WHERE x.file_id IS NOT NULL AND ${
         'before' in which
           ? 'x.created_at < $1'
           : `x.id IN (SELECT w.sending_id FROM exchange_sending_row w JOIN exchange_result r ON r.id = w.result_id
                JOIN placement p ON p.id = r.placement_id WHERE p.person_id = $1)`
       } RETURNING x.id`,
      ['before' in which ? which.before : which.personId],
    );
    return rows.map(({ id }) => id);
  }

  /** Every table of codes that was taken, the oldest first. */
  async mappings(): Promise<ExchangeMapping[]> {
    return this.db.query<ExchangeMapping>(
      `SELECT version, valid_from AS "validFrom", source, columns, codes FROM exchange_mapping ORDER BY version`,
    );
  }

  async insertMapping(mapping: ExchangeMapping, by: string, at: Date): Promise<void> {
    const { version, validFrom, source, columns, codes } = mapping;
    await this.db.query(
      `INSERT INTO exchange_mapping (version, valid_from, source, columns, codes, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [version, validFrom, source, JSON.stringify(columns), JSON.stringify(codes), by, at],
    );
  }
}
