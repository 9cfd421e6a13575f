import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** What counsellors of the centre did at a fair: consultations that name it. */
export interface CounsellingCounts {
  counselledTurns: number;
  counselledWomenTurns: number;
  counselledPeople: number;
}

/** What came of talks with employers at a fair, each count with its unit: turns, or people who count once. */
export interface TalkCounts {
  /** Talks at booths that took place. */
  talkTurns: number;
  talkWomenTurns: number;
  talkPeople: number;
  /** Talks that ended with an interview to come, or with a hiring. */
  interviewTurns: number;
  hiredPeople: number;
  /** Those of them whom the centre had counselled or referred before they were hired. */
  knownHiredPeople: number;
}

export type SessionCounts = CounsellingCounts & TalkCounts;

/** Counts of one employer; `queueTurns` are places taken in its queue. */
export interface EmployerCounts extends TalkCounts {
  id: string;
  name: string;
  queueTurns: number;
}

/** Counts of one office: of whom it registered, and of what its counsellors did. */
export interface OfficeCounts extends SessionCounts {
  id: string;
  name: string;
  registeredPeople: number;
}

export interface SessionPeople {
  employers: number;
  registeredPeople: number;
  presentPeople: number;
  queueTurns: number;
}

/** Turns of one kind of people; the kind is null where it is not known. */
export interface TurnsOf {
  kind: string | null;
  counselledTurns: number;
  talkTurns: number;
}

/** What employers look for at a fair. */
export interface Openings {
  occupation: string;
  postings: number;
  openings: number;
}

const TURNS = `
  WITH counselling AS (
    SELECT n.person_id, n.office_id, p.sex, k.qualification, k.occupations[1] AS occupation
    FROM consultation n JOIN person p ON p.id = n.person_id LEFT JOIN candidate k ON k.person_id = n.person_id
    WHERE n.fair_id = $1 AND n.voided_at IS NULL),
  talk AS (
    SELECT c.person_id, c.booth_id, r.office_id, c.outcome, p.sex, k.qualification, k.occupations[1] AS occupation,
      c.outcome = 'hired' AND (
        EXISTS (SELECT 1 FROM consultation n
          WHERE n.person_id = c.person_id AND n.voided_at IS NULL AND n.held_at <= c.outcome_at)
        OR EXISTS (SELECT 1 FROM referral f
          WHERE f.person_id = c.person_id AND f.status <> 'voided' AND f.created_at <= c.outcome_at)) AS was_known
    FROM conversation c JOIN fair_registration r ON r.id = c.registration_id JOIN person p ON p.id = c.person_id
      LEFT JOIN candidate k ON k.person_id = c.person_id
    WHERE c.fair_id = $1 AND c.answered_at IS NOT NULL)`;

const COUNSELLING = `
  count(n.person_id)::integer AS "counselledTurns",
  count(*) FILTER (WHERE n.sex = 'female')::integer AS "counselledWomenTurns",
  count(DISTINCT n.person_id)::integer AS "counselledPeople"`;

const TALKS = `
  count(t.person_id)::integer AS "talkTurns",
  count(*) FILTER (WHERE t.sex = 'female')::integer AS "talkWomenTurns",
  count(DISTINCT t.person_id)::integer AS "talkPeople",
  count(*) FILTER (WHERE t.outcome IN ('interview', 'hired'))::integer AS "interviewTurns",
  count(DISTINCT t.person_id) FILTER (WHERE t.outcome = 'hired')::integer AS "hiredPeople",
  count(DISTINCT t.person_id) FILTER (WHERE t.was_known)::integer AS "knownHiredPeople"`;

/** The SQL of session reports: counted from the rows of the fair each time. */
@Injectable()
export class SessionReportQueries {
  constructor(private readonly db: Db) {}

  async totals(fairId: string): Promise<SessionCounts> {
    return (await this.db.queryOne<SessionCounts>(
      `${TURNS} SELECT * FROM (SELECT ${COUNSELLING} FROM counselling n) c, (SELECT ${TALKS} FROM talk t) t`,
      [fairId],
    ))!;
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
  async byEmployer(fairId: string): Promise<EmployerCounts[]> {
    return this.db.query<EmployerCounts>(
      `${TURNS} SELECT e.id, e.name, ${TALKS},
         (SELECT count(*) FROM queue_ticket q WHERE q.booth_id = b.id AND q.status <> 'moved')::integer AS "queueTurns"
       FROM booth b JOIN employer e ON e.id = b.employer_id LEFT JOIN talk t ON t.booth_id = b.id
       WHERE b.fair_id = $1 AND b.status = 'confirmed' GROUP BY b.id, e.id ORDER BY b.number`,
      [fairId],
    );
  }

  /** Every office with which people registered or whose counsellors were there. */
  async byOffice(fairId: string): Promise<OfficeCounts[]> {
    return this.db.query<OfficeCounts>(
      `${TURNS}, registered AS (
         SELECT office_id, count(DISTINCT person_id)::integer AS "registeredPeople" FROM fair_registration
         WHERE fair_id = $1 AND status <> 'cancelled' GROUP BY office_id)
       SELECT o.id, o.name, coalesce(g."registeredPeople", 0) AS "registeredPeople", c.*, t.*
       FROM office o LEFT JOIN registered g ON g.office_id = o.id
         CROSS JOIN LATERAL (SELECT ${COUNSELLING} FROM counselling n WHERE n.office_id = o.id) c
         CROSS JOIN LATERAL (SELECT ${TALKS} FROM talk t WHERE t.office_id = o.id) t
       WHERE o.id IN (SELECT office_id FROM registered UNION SELECT office_id FROM talk
         UNION SELECT office_id FROM counselling)
       ORDER BY o.name, o.id`,
      [fairId],
    );
  }

  /** Turns by the qualification of the person. */
  async byQualification(fairId: string): Promise<TurnsOf[]> {
    return this.turnsBy('qualification', fairId);
  }

  /** Turns by the occupation that the person wishes for most. */
  async byOccupation(fairId: string): Promise<TurnsOf[]> {
    return this.turnsBy('occupation', fairId);
  }

  /** What the postings at confirmed booths look for. */
  async openings(fairId: string): Promise<Openings[]> {
    return this.db.query<Openings>(
      `SELECT p.occupation, count(*)::integer AS postings, sum(p.headcount)::integer AS openings
       FROM booth b JOIN booth_posting bp ON bp.booth_id = b.id JOIN posting p ON p.id = bp.posting_id
       WHERE b.fair_id = $1 AND b.status = 'confirmed' AND p.occupation IS NOT NULL AND p.headcount IS NOT NULL
       GROUP BY p.occupation ORDER BY p.occupation`,
      [fairId],
    );
  }

  /** Who was counselled in each turn. */
  async counselled(fairId: string): Promise<string[]> {
    const rows = await this.db.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM consultation WHERE fair_id = $1 AND voided_at IS NULL',
      [fairId],
    );
    return rows.map(({ personId }) => personId);
  }

  private async turnsBy(column: 'qualification' | 'occupation', fairId: string): Promise<TurnsOf[]> {
    return this.db.query<TurnsOf>(
      `${TURNS} SELECT kind, sum(counselled)::integer AS "counselledTurns", sum(talked)::integer AS "talkTurns"
       FROM (SELECT ${column} AS kind, 1 AS counselled, 0 AS talked FROM counselling
         UNION ALL SELECT ${column}, 0, 1 FROM talk) turn
       GROUP BY kind ORDER BY "counselledTurns" DESC, "talkTurns" DESC, kind`,
      [fairId],
    );
  }
}
