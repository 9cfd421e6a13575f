import { Injectable } from '@nestjs/common';
import { type LocalDate, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type ExchangeRow } from './exchange-mapping.js';
import {
  type ExchangeAction,
  type ExchangePosition,
  type ExchangeStatus,
  type RejectReason,
} from './exchange.schema.js';

/** A result that is due on the national exchange. */
export interface ExchangeResult {
  id: string;
  officeId: string;
  placementId: string | null;
  referralId: string | null;
  noticedOn: LocalDate;
  dueOn: LocalDate;
  action: ExchangeAction;
  status: ExchangeStatus;
  sendingId: string | null;
}

/** What an employer's answer to a slip means for the clock. */
export interface ReferralNotice {
  officeId: string;
  placementId: string | null;
  /** When the employer itself said that it hires; null for every other answer. */
  hiredAt: Date | null;
}

/** One with the names that a list shows. */
export interface WaitingResult extends Pick<ExchangeResult, 'id' | 'placementId' | 'noticedOn' | 'dueOn' | 'action'> {
  personId: string;
  personName: string;
  employerName: string | null;
  startDate: LocalDate | null;
  officeName: string;
  /** Why the national exchange did not take it the last time. */
  rejectedFor: RejectReason | null;
}

const COLUMNS = `r.id, r.office_id AS "officeId", r.placement_id AS "placementId", r.referral_id AS "referralId",
  r.noticed_on AS "noticedOn", r.due_on AS "dueOn", r.action, r.status, r.sending_id AS "sendingId"`;

/** Of an office or of all. */
const WAITING = `r.status IN ('waiting', 'rejected') AND ($1::uuid IS NULL OR r.office_id = $1)`;

/** The SQL of results for the national exchange. */
@Injectable()
export class ExchangeResultsRepository {
  constructor(private readonly db: Db) {}

  async lockOf(of: { placementId: string | null; referralId: string | null }): Promise<ExchangeResult | null> {
    return this.db.queryOne<ExchangeResult>(
      `SELECT ${COLUMNS} FROM exchange_result r WHERE r.placement_id = $1 OR r.referral_id = $2
       ORDER BY r.placement_id NULLS LAST LIMIT 1 FOR NO KEY UPDATE`,
      [of.placementId, of.referralId],
    );
  }

  async insert(result: Omit<ExchangeResult, 'id' | 'action' | 'status' | 'sendingId'>, at: Date): Promise<void> {
    const { officeId, placementId, referralId, noticedOn, dueOn } = result;
    await this.db.query(
      `INSERT INTO exchange_result
         (id, office_id, placement_id, referral_id, noticed_on, due_on, action, status, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'report', 'waiting', $7)`,
      [newId(at.getTime()), officeId, placementId, referralId, noticedOn, dueOn, at],
    );
  }

  async save({ id, placementId, dueOn, action, status }: ExchangeResult): Promise<void> {
    await this.db.query(
      'UPDATE exchange_result SET placement_id = $2, due_on = $3, action = $4, status = $5 WHERE id = $1',
      [id, placementId, dueOn, action, status],
    );
  }

  /** How a referral was answered, and the placement that it led to. */
  async answerOf(referralId: string): Promise<ReferralNotice | null> {
    return this.db.queryOne<ReferralNotice>(
      `SELECT f.office_id AS "officeId", p.id AS "placementId",
              CASE WHEN f.status = 'answered' AND f.outcome = 'hired' AND f.answer_source = 'employer'
                THEN f.answered_at END AS "hiredAt"
       FROM referral f LEFT JOIN placement p ON p.referral_id = f.id AND p.status <> 'voided' WHERE f.id = $1`,
      [referralId],
    );
  }

  /** What is not sent yet of somebody who is gone. */
  async dropOf(personId: string): Promise<void> {
    await this.db.query(
      `UPDATE exchange_result r SET status = 'dropped'
       WHERE r.status IN ('waiting', 'rejected')
         AND (EXISTS (SELECT 1 FROM placement p WHERE p.id = r.placement_id AND p.person_id = $1)
           OR EXISTS (SELECT 1 FROM referral f WHERE f.id = r.referral_id AND f.person_id = $1))`,
      [personId],
    );
  }

  /** What waits, the soonest due first. @param officeId null for every office */
  async waiting(officeId: string | null, after: ExchangePosition | null, limit: number): Promise<WaitingResult[]> {
    return this.db.query<WaitingResult>(
      `SELECT r.id, r.placement_id AS "placementId", r.noticed_on AS "noticedOn", r.due_on AS "dueOn", r.action,
              s.id AS "personId", s.full_name AS "personName", COALESCE(p.employer_name, f.employer_name) AS "employerName",
              COALESCE(p.start_date, f.start_date) AS "startDate", o.name AS "officeName",
              (SELECT w.reason FROM exchange_sending_row w WHERE w.sending_id = r.sending_id AND w.result_id = r.id
                AND r.status = 'rejected') AS "rejectedFor"
       FROM exchange_result r LEFT JOIN placement p ON p.id = r.placement_id LEFT JOIN referral f ON f.id = r.referral_id
       JOIN person s ON s.id = COALESCE(p.person_id, f.person_id) JOIN office o ON o.id = r.office_id
       WHERE ${WAITING} AND ($2::date IS NULL OR (r.due_on, r.id) > ($2, $3::uuid))
       ORDER BY r.due_on, r.id LIMIT $4`,
      [officeId, after?.dueOn ?? null, after?.id ?? null, limit],
    );
  }

  /** How many wait, how many of them are late, and how many can go into a file. */
  async counts(officeId: string | null, today: LocalDate): Promise<Record<'waiting' | 'overdue' | 'ready', number>> {
    return (await this.db.queryOne(
      `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE r.due_on < $2)::int AS overdue,
              count(r.placement_id)::int AS ready FROM exchange_result r WHERE ${WAITING}`,
      [officeId, today],
    ))!;
  }

  /** Everything that can be sent now, as it is sent; nobody else can take it until the transaction ends. */
  async lockReady(officeId: string | null, limit: number): Promise<ExchangeRow[]> {
    return this.db.query<ExchangeRow>(
      `SELECT r.id AS result, r.action, s.full_name AS "fullName", s.birth_date AS "birthDate", s.sex,
              p.employer_name AS employer, e.tax_code AS "taxCode", p.occupation, p.start_date AS "startDate",
              p.contract, p.end_date AS "endDate", p.wage, p.commune, p.channel, f.number AS referral,
              r.noticed_on AS "noticedOn"
       FROM exchange_result r JOIN placement p ON p.id = r.placement_id JOIN person s ON s.id = p.person_id
       LEFT JOIN employer e ON e.id = p.employer_id LEFT JOIN referral f ON f.id = p.referral_id
       WHERE ${WAITING} ORDER BY r.due_on, r.id LIMIT $2 FOR NO KEY UPDATE OF r`,
      [officeId, limit],
    );
  }

  async markSent(ids: readonly string[], sendingId: string): Promise<void> {
    await this.db.query(`UPDATE exchange_result SET status = 'sent', sending_id = $2 WHERE id = ANY($1::uuid[])`, [
      ids,
      sendingId,
    ]);
  }

  /** Those of a sending that still stand as it sent them; what has changed since goes out again anyway. */
  async markAnswered(ids: readonly string[], sendingId: string, status: 'accepted' | 'rejected'): Promise<void> {
    await this.db.query(
      `UPDATE exchange_result SET status = $3
       WHERE id = ANY($1::uuid[]) AND sending_id = $2 AND status = 'sent'`,
      [ids, sendingId, status],
    );
  }
}
