import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** What came of conversations at a fair, each count with its unit: turns, or people who count once. */
export interface SessionCounts {
  /** Conversations that took place. */
  counselledTurns: number;
  counselledPeople: number;
  womenTurns: number;
  /** Conversations that ended with an interview to come, or with a hiring. */
  interviewTurns: number;
  hiredPeople: number;
  /** Those of them whom the centre had counselled or referred before they were hired. */
  knownHiredPeople: number;
}

/** Counts of one employer or of one office. */
export interface SessionRow extends SessionCounts {
  id: string;
  name: string;
  /** Places taken in its queue by turns, or registrations by people. */
  came: number;
}

export interface SessionPeople {
  employers: number;
  registeredPeople: number;
  presentPeople: number;
  queueTurns: number;
}

const TURNS = `
  WITH turn AS (
    SELECT c.person_id, c.booth_id, r.office_id, c.outcome, p.sex, k.qualification,
      c.outcome = 'hired' AND (
        EXISTS (SELECT 1 FROM consultation n
          WHERE n.person_id = c.person_id AND n.voided_at IS NULL AND n.held_at <= c.outcome_at)
        OR EXISTS (SELECT 1 FROM referral f
          WHERE f.person_id = c.person_id AND f.status <> 'voided' AND f.created_at <= c.outcome_at)) AS was_known
    FROM conversation c JOIN fair_registration r ON r.id = c.registration_id JOIN person p ON p.id = c.person_id
      LEFT JOIN candidate k ON k.person_id = c.person_id
    WHERE c.fair_id = $1 AND c.answered_at IS NOT NULL)`;

const COUNTS = `
  count(t.person_id)::integer AS "counselledTurns", count(DISTINCT t.person_id)::integer AS "counselledPeople",
  count(*) FILTER (WHERE t.sex = 'female')::integer AS "womenTurns",
  count(*) FILTER (WHERE t.outcome IN ('interview', 'hired'))::integer AS "interviewTurns",
  count(DISTINCT t.person_id) FILTER (WHERE t.outcome = 'hired')::integer AS "hiredPeople",
  count(DISTINCT t.person_id) FILTER (WHERE t.was_known)::integer AS "knownHiredPeople"`;

/** The SQL of session reports: counted from the rows of the fair each time. */
@Injectable()
export class SessionReportQueries {
  constructor(private readonly db: Db) {}

  async totals(fairId: string): Promise<SessionCounts> {
    return (await this.db.queryOne<SessionCounts>(`${TURNS} SELECT ${COUNTS} FROM turn t`, [fairId]))!;
  }

  /** Who is there, on both sides. */
  async people(fairId: string): Promise<SessionPeople> {
    return (await this.db.queryOne<SessionPeople>(
      `SELECT (SELECT count(DISTINCT employer_id) FROM booth WHERE fair_id = $1 AND status = 'confirmed')::integer
           AS employers,
         (SELECT count(*) FROM queue_ticket WHERE fair_id = $1 AND status <> 'moved')::integer AS "queueTurns",
         count(DISTINCT r.person_id)::integer AS "registeredPeople",
         count(DISTINCT r.person_id) FILTER (WHERE r.status = 'checked_in' OR a.registration_id IS NOT NULL)::integer
           AS "presentPeople"
       FROM fair_registration r LEFT JOIN fair_attendee a ON a.registration_id = r.id
       WHERE r.fair_id = $1 AND r.status <> 'cancelled'`,
      [fairId],
    ))!;
  }

  /** Every employer with a confirmed booth, those whom nobody talked to too; in the order of their booths. */
  async byEmployer(fairId: string): Promise<SessionRow[]> {
    return this.db.query<SessionRow>(
      `${TURNS} SELECT e.id, e.name, ${COUNTS},
         (SELECT count(*) FROM queue_ticket q WHERE q.booth_id = b.id AND q.status <> 'moved')::integer AS came
       FROM booth b JOIN employer e ON e.id = b.employer_id LEFT JOIN turn t ON t.booth_id = b.id
       WHERE b.fair_id = $1 AND b.status = 'confirmed' GROUP BY b.id, e.id ORDER BY b.number`,
      [fairId],
    );
  }

  /** Every office that people registered with. */
  async byOffice(fairId: string): Promise<SessionRow[]> {
    return this.db.query<SessionRow>(
      `${TURNS}, registered AS (
         SELECT office_id, count(DISTINCT person_id)::integer AS came FROM fair_registration
         WHERE fair_id = $1 AND status <> 'cancelled' GROUP BY office_id)
       SELECT o.id, o.name, coalesce(g.came, 0) AS came, ${COUNTS}
       FROM office o LEFT JOIN registered g ON g.office_id = o.id LEFT JOIN turn t ON t.office_id = o.id
       WHERE o.id IN (SELECT office_id FROM registered UNION SELECT office_id FROM turn)
       GROUP BY o.id, g.came ORDER BY o.name, o.id`,
      [fairId],
    );
  }

  /** Turns by the qualification of the person; null where it is not known. */
  async byQualification(fairId: string): Promise<{ qualification: string | null; turns: number }[]> {
    return this.db.query(
      `${TURNS} SELECT qualification, count(*)::integer AS turns FROM turn
       GROUP BY qualification ORDER BY turns DESC, qualification`,
      [fairId],
    );
  }

  /** Whom each turn was with. */
  async turns(fairId: string): Promise<string[]> {
    const rows = await this.db.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM conversation WHERE fair_id = $1 AND answered_at IS NOT NULL',
      [fairId],
    );
    return rows.map(({ personId }) => personId);
  }
}
