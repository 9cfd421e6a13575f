import { Injectable } from '@nestjs/common';
import { type FairRow } from '@app/fairs';
import { addDays, type Period, startOfDay } from '@app/kernel';
import { Db } from '@app/platform/database';

/** What sessions of a period came to: turns, and people and employers who count once. */
export interface PeriodCounts {
  sessions: number;
  employers: number;
  registeredPeople: number;
  counselledTurns: number;
  counselledWomenTurns: number;
  talkTurns: number;
  interviewTurns: number;
  hiredPeople: number;
}

/** Those of one type; null for all of them together, where somebody at two types counts once as well. */
export interface TypeCounts extends PeriodCounts {
  type: FairRow['type'] | null;
}

/** The SQL of what the sessions of a period came to. */
@Injectable()
export class PeriodSessionsQueries {
  constructor(private readonly db: Db) {}

  /** Sessions that were held, by their first day. @param officeId null for those of every office */
  async byType({ from, to }: Period, officeId: string | null): Promise<TypeCounts[]> {
    return this.db.query<TypeCounts>(
      `WITH session AS (
         SELECT f.id, f.type FROM fair f
         WHERE f.status IN ('open', 'closed') AND f.opens_at >= $1 AND f.opens_at < $2
           AND ($3::uuid IS NULL OR f.office_id = $3
             OR EXISTS (SELECT FROM fair_office o WHERE o.fair_id = f.id AND o.office_id = $3))),
       counted AS (
         SELECT type, 'session' AS kind, id AS who, NULL AS sex, NULL AS outcome FROM session
         UNION ALL SELECT s.type, 'employer', b.employer_id, NULL, NULL
           FROM session s JOIN booth b ON b.fair_id = s.id AND b.status = 'confirmed'
         UNION ALL SELECT s.type, 'registration', r.person_id, NULL, NULL
           FROM session s JOIN fair_registration r ON r.fair_id = s.id AND r.status <> 'cancelled'
         UNION ALL SELECT s.type, 'counselling', n.person_id, p.sex, NULL
           FROM session s JOIN consultation n ON n.fair_id = s.id AND n.voided_at IS NULL
             JOIN person p ON p.id = n.person_id
         UNION ALL SELECT s.type, 'talk', c.person_id, NULL, c.outcome
           FROM session s JOIN conversation c ON c.fair_id = s.id AND c.answered_at IS NOT NULL)
       SELECT type,
         count(*) FILTER (WHERE kind = 'session')::integer AS sessions,
         count(DISTINCT who) FILTER (WHERE kind = 'employer')::integer AS employers,
         count(DISTINCT who) FILTER (WHERE kind = 'registration')::integer AS "registeredPeople",
         count(*) FILTER (WHERE kind = 'counselling')::integer AS "counselledTurns",
         count(*) FILTER (WHERE kind = 'counselling' AND sex = 'female')::integer AS "counselledWomenTurns",
         count(*) FILTER (WHERE kind = 'talk')::integer AS "talkTurns",
         count(*) FILTER (WHERE kind = 'talk' AND outcome IN ('interview', 'hired'))::integer AS "interviewTurns",
         count(DISTINCT who) FILTER (WHERE kind = 'talk' AND outcome = 'hired')::integer AS "hiredPeople"
       FROM counted GROUP BY GROUPING SETS ((type), ())
       ORDER BY array_position(ARRAY['regular', 'ad_hoc', 'mobile', 'online'], type)`,
      [startOfDay(from), startOfDay(addDays(to, 1)), officeId],
    );
  }
}
