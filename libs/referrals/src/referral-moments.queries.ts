import { Injectable } from '@nestjs/common';
import {
  type AskedMoments,
  dayAsInstant,
  newestMoments,
  type PersonMoment,
  type PersonMoments,
  TellsMoments,
} from '@app/accounts';
import { Db } from '@app/platform/database';
import { type Outcome } from './referral.lifecycle.js';
import { referralOffice } from './referral.policy.js';
import { referralTexts } from './referral.texts.js';

interface Row {
  id: string;
  at: Date;
  kind: 'issued' | 'answered' | 'expired' | 'due';
  referralId: string;
  title: string;
  employerName: string;
  outcome: Outcome | null;
}

/** Kinds that say the same of every slip. */
type Told = Exclude<Row['kind'], 'answered'>;

const WHOSE = `r.person_id = $1::uuid AND r.status <> 'voided' AND ($5::uuid IS NULL OR r.office_id = $5)`;
const SHOWN = `r.id AS "referralId", r.title, r.employer_name AS "employerName", r.outcome`;

/** A slip is over on the day after its last one; while it is open, that is when its employer is to have answered. */
const ROWS = `
  SELECT 'issued' AS kind, r.id::text, r.created_at AS at, ${SHOWN} FROM referral r WHERE ${WHOSE}
  UNION ALL
  SELECT 'answered', r.id || '-answered', r.answered_at, ${SHOWN} FROM referral r
  WHERE ${WHOSE} AND r.status = 'answered'
  UNION ALL
  SELECT CASE r.status WHEN 'issued' THEN 'due' ELSE 'expired' END, r.id || '-over',
    ${dayAsInstant('(r.valid_until + 1)')}, ${SHOWN} FROM referral r
  WHERE ${WHOSE} AND r.status IN ('issued', 'expired')`;

/** To whom a person was sent, and what came of it. */
@TellsMoments('referrals')
@Injectable()
export class ReferralMoments implements PersonMoments {
  constructor(private readonly db: Db) {}

  async momentsOf(asked: AskedMoments): Promise<PersonMoment[]> {
    const office = referralOffice(asked.actor);
    if (office === undefined) return [];
    const { moments, outcomes } = referralTexts(asked.language);
    const rows = await newestMoments<Row>(this.db, ROWS, asked, [office]);
    return rows.map(({ id, at, kind, referralId, title, employerName, outcome }) => ({
      id,
      at,
      title: outcome && kind === 'answered' ? moments.answered(outcomes[outcome]) : moments[kind as Told],
      detail: `${title} – ${employerName}`,
      href: kind === 'due' ? `/can-bo/gioi-thieu/${referralId}/ket-qua` : `/can-bo/gioi-thieu/${referralId}/phieu`,
    }));
  }
}
