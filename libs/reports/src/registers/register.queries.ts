import { Injectable } from '@nestjs/common';
import { addDays, type Period, startOfDay } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Register } from './report-form.schema.js';

/** A row of a register with everything that a form may ask for, in codes. */
export type RegisterRow = Record<string, string | number | string[] | null>;

const PERSON = `p.full_name AS "fullName", p.birth_date AS "birthDate", p.sex, p.commune, p.phone, o.name AS office`;

const LOCAL_DAY = (column: string) => `(${column} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/** What is noted by the instant asks for its period in instants, what is noted by the day in days. */
const BY_INSTANT: readonly Register[] = ['counselled', 'employers'];

const SQL: Readonly<Record<Register, string>> = {
  counselled: `
    SELECT ${PERSON}, ${LOCAL_DAY('c.held_at')} AS "heldOn", c.services, c.subjects, staff.full_name AS counsellor,
      c.client_type AS "clientType"
    FROM consultation c JOIN person p ON p.id = c.person_id JOIN office o ON o.id = c.office_id
      LEFT JOIN person staff ON staff.id = c.counsellor_id
    WHERE c.held_at >= $1 AND c.held_at < $2 AND c.voided_at IS NULL
    ORDER BY c.held_at, c.id`,
  referred: `
    SELECT ${PERSON}, p.client_type AS "clientType", r.number, r.issued_on AS "issuedOn", r.valid_until AS "validUntil", r.employer_name AS employer,
      e.tax_code AS "taxCode", r.title, r.occupation, coalesce(r.outcome, r.status) AS outcome,
      ${LOCAL_DAY('r.answered_at')} AS "answeredOn", staff.full_name AS counsellor
    FROM referral r JOIN person p ON p.id = r.person_id JOIN office o ON o.id = r.office_id
      JOIN employer e ON e.id = r.employer_id LEFT JOIN person staff ON staff.id = r.counsellor_id
    WHERE r.issued_on BETWEEN $1 AND $2 AND r.status <> 'voided'
    ORDER BY r.issued_on, r.number`,
  placed: `
    SELECT ${PERSON}, p.client_type AS "clientType", w.start_date AS "startDate", coalesce(w.ended_on, w.end_date) AS "endDate",
      w.employer_name AS employer, e.tax_code AS "taxCode", w.occupation, w.commune AS workplace, w.contract,
      w.wage, w.channel, r.number, best.kind AS evidence
    FROM placement w JOIN person p ON p.id = w.person_id JOIN office o ON o.id = w.office_id
      LEFT JOIN employer e ON e.id = w.employer_id LEFT JOIN referral r ON r.id = w.referral_id
      LEFT JOIN LATERAL (SELECT kind FROM placement_evidence v WHERE v.placement_id = w.id
        ORDER BY strength DESC, v.id LIMIT 1) best ON true
    WHERE w.start_date BETWEEN $1 AND $2 AND w.status <> 'voided'
    ORDER BY w.start_date, w.id`,
  employers: `
    SELECT e.name, e.tax_code AS "taxCode", e.legal_form AS "legalForm", e.industry, e.commune, e.address,
      e.contact_name AS contact, e.phone, o.name AS office, ${LOCAL_DAY('e.created_at')} AS "registeredOn",
      online.postings, online.openings
    FROM employer e JOIN office o ON o.id = e.office_id
      CROSS JOIN LATERAL (SELECT count(*)::integer AS postings, coalesce(sum(headcount), 0)::integer AS openings
        FROM posting t WHERE t.employer_id = e.id AND t.published_at >= $1 AND t.published_at < $2) online
    WHERE (online.postings > 0 OR (e.created_at >= $1 AND e.created_at < $2))
    ORDER BY e.name, e.id`,
};

/** The SQL of registers: rows of a period, read as they stand now. */
@Injectable()
export class RegisterQueries {
  constructor(private readonly db: Db) {}

  /** @param most rows; one more is read, so that whoever asks sees that there are more */
  async rows(register: Register, { from, to }: Period, most: number): Promise<RegisterRow[]> {
    const instants = [startOfDay(from), startOfDay(addDays(to, 1))];
    return this.db.query(`${SQL[register]} LIMIT ${most + 1}`, BY_INSTANT.includes(register) ? instants : [from, to]);
  }
}
