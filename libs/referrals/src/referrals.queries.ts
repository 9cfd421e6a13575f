import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Referral } from './referral.entity.js';
import { type AnswerSource, type ReferralStatus } from './referral.lifecycle.js';

/** A referral with the names that its page shows. */
export interface ReferralRow extends Omit<Referral, 'factIds' | 'updatedAt' | 'createdAt'> {
  officeName: string;
  officeAddress: string;
  officePhone: string;
  /** Null for somebody who is gone. */
  counsellorName: string | null;
  answeredByName: string | null;
}

/** What a slip in somebody's hand tells whoever reads its code: nothing about a person. */
export interface SlipState {
  id: string;
  number: string;
  issuedOn: LocalDate;
  validUntil: LocalDate;
  status: ReferralStatus;
  answerSource: AnswerSource | null;
  employerId: string;
  officeName: string;
  officePhone: string;
}

const ROW = `
  SELECT r.id, r.number, r.token, r.office_id AS "officeId", o.name AS "officeName", o.address AS "officeAddress",
         o.phone AS "officePhone", r.person_id AS "personId", r.counsellor_id AS "counsellorId",
         k.full_name AS "counsellorName", r.employer_id AS "employerId", r.employer_name AS "employerName",
         r.posting_id AS "postingId", r.title, r.occupation, r.issued_on AS "issuedOn", r.valid_until AS "validUntil",
         r.status, r.outcome, r.reason, r.start_date AS "startDate", r.answer_source AS "answerSource", r.answered_at AS "answeredAt",
         r.answered_by AS "answeredBy", a.full_name AS "answeredByName", r.void_reason AS "voidReason", r.version
  FROM referral r JOIN office o ON o.id = r.office_id LEFT JOIN person k ON k.id = r.counsellor_id
  LEFT JOIN person a ON a.id = r.answered_by`;

/** An open slip whose last day is near. */
export type ExpiringReferral = Pick<
  Referral,
  'id' | 'personId' | 'employerId' | 'employerName' | 'number' | 'title' | 'token' | 'validUntil'
>;

/** Reads of referrals for screens. */
@Injectable()
export class ReferralsQueries {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<ReferralRow | null> {
    return this.db.queryOne<ReferralRow>(`${ROW} WHERE r.id = $1`, [id]);
  }

  /** Those of a person, the newest first. @param officeId null for those of every office */
  async ofPerson(personId: string, officeId: string | null, limit: number): Promise<ReferralRow[]> {
    return this.db.query<ReferralRow>(
      `${ROW} WHERE r.person_id = $1 AND ($2::uuid IS NULL OR r.office_id = $2) ORDER BY r.id DESC LIMIT $3`,
      [personId, officeId, limit],
    );
  }

  /** Open slips of people who are there whose last day lies between two days. */
  async expiring(from: LocalDate, to: LocalDate, after: string | null, limit: number): Promise<ExpiringReferral[]> {
    return this.db.query<ExpiringReferral>(
      `SELECT r.id, r.person_id AS "personId", r.employer_id AS "employerId", r.employer_name AS "employerName",
              r.number, r.title, r.token, r.valid_until AS "validUntil"
       FROM referral r JOIN person s ON s.id = r.person_id AND s.status = 'active'
       WHERE r.status = 'issued' AND r.valid_until BETWEEN $1 AND $2 AND ($3::uuid IS NULL OR r.id > $3)
       ORDER BY r.id LIMIT $4`,
      [from, to, after, limit],
    );
  }

  async stateOf(token: string): Promise<SlipState | null> {
    return this.db.queryOne<SlipState>(
      `SELECT r.id, r.number, r.issued_on AS "issuedOn", r.valid_until AS "validUntil", r.status,
              r.answer_source AS "answerSource", r.employer_id AS "employerId", o.name AS "officeName", o.phone AS "officePhone"
       FROM referral r JOIN office o ON o.id = r.office_id WHERE r.token = $1`,
      [token],
    );
  }
}
