import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

export interface RecruiterRow {
  personId: string;
  fullName: string;
  phone: string | null;
  isOwner: boolean;
}

/** An invitation that nobody has taken, withdrawn or let expire. */
export interface OpenInvitation {
  id: string;
  employerId: string;
  employerName: string;
  phone: string;
  isOwner: boolean;
  createdAt: Date;
  expiresAt: Date;
}

/** Somebody who asks to recruit for an employer. */
export interface OpenRequest {
  id: string;
  employerId: string;
  employerName: string;
  personId: string;
  fullName: string;
  phone: string | null;
  createdAt: Date;
}

const INVITATION = `i.id, i.employer_id AS "employerId", e.name AS "employerName", i.phone, i.is_owner AS "isOwner",
  i.created_at AS "createdAt", i.expires_at AS "expiresAt"
  FROM recruiter_invitation i JOIN employer e ON e.id = i.employer_id
  WHERE i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > `;

const REQUEST = `r.id, r.employer_id AS "employerId", e.name AS "employerName", r.person_id AS "personId",
  p.full_name AS "fullName", p.phone, r.created_at AS "createdAt"
  FROM recruiter_request r JOIN employer e ON e.id = r.employer_id JOIN person p ON p.id = r.person_id
  WHERE r.answer IS NULL AND p.status = 'active'`;

/** The SQL of who recruits for whom. */
@Injectable()
export class RecruitersRepository {
  constructor(private readonly db: Db) {}

  async recruitersOf(employerId: string): Promise<RecruiterRow[]> {
    return this.db.query<RecruiterRow>(
      `SELECT p.id AS "personId", p.full_name AS "fullName", p.phone, r.role = 'employer_owner' AS "isOwner"
       FROM role_assignment r JOIN person p ON p.id = r.person_id
       WHERE r.employer_id = $1 AND r.role IN ('employer_owner', 'employer_recruiter') AND p.status = 'active'
       ORDER BY r.role, r.assigned_at, p.id`,
      [employerId],
    );
  }

  /** The employer that a person recruits for, as the database has it now. */
  async employerOf(personId: string): Promise<string | null> {
    const row = await this.db.queryOne<{ employerId: string }>(
      `SELECT employer_id AS "employerId" FROM role_assignment WHERE person_id = $1 AND employer_id IS NOT NULL LIMIT 1`,
      [personId],
    );
    return row?.employerId ?? null;
  }

  /** A new invitation, or the open one of that number anew. */
  async invite(row: {
    id: string;
    employerId: string;
    phone: string;
    isOwner: boolean;
    invitedBy: string;
    at: Date;
    expiresAt: Date;
  }): Promise<void> {
    await this.db.query(
      `INSERT INTO recruiter_invitation (id, employer_id, phone, is_owner, invited_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (employer_id, phone) WHERE accepted_at IS NULL AND withdrawn_at IS NULL
       DO UPDATE SET is_owner = $4, invited_by = $5, created_at = $6, expires_at = $7`,
      [row.id, row.employerId, row.phone, row.isOwner, row.invitedBy, row.at, row.expiresAt],
    );
  }

  async invitationsOf(employerId: string, now: Date): Promise<OpenInvitation[]> {
    return this.db.query<OpenInvitation>(
      `SELECT ${INVITATION} $1 AND i.employer_id = $2 ORDER BY i.created_at DESC, i.id`,
      [now, employerId],
    );
  }

  async invitationsFor(phone: string, now: Date): Promise<OpenInvitation[]> {
    return this.db.query<OpenInvitation>(
      `SELECT ${INVITATION} $1 AND i.phone = $2 AND e.status <> 'suspended' ORDER BY i.created_at DESC, i.id`,
      [now, phone],
    );
  }

  /** Ends an open invitation. @returns what it was; null when it was over or is not the asker's */
  async endInvitation(
    id: string,
    whose: { employerId: string } | { phone: string },
    end: 'accepted_at' | 'withdrawn_at',
    now: Date,
  ): Promise<{ employerId: string; isOwner: boolean; invitedBy: string } | null> {
    const [column, value] = 'phone' in whose ? ['phone', whose.phone] : ['employer_id', whose.employerId];
    return this.db.queryOne(
      `UPDATE recruiter_invitation SET ${end} = $1
       WHERE id = $2 AND ${column} = $3 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $1
       RETURNING employer_id AS "employerId", is_owner AS "isOwner", invited_by AS "invitedBy"`,
      [now, id, value],
    );
  }

  /** @returns false when the person has an open request there already */
  async request(id: string, employerId: string, personId: string, at: Date): Promise<boolean> {
    const inserted = await this.db.queryOne(
      `INSERT INTO recruiter_request (id, employer_id, person_id, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (employer_id, person_id) WHERE answer IS NULL DO NOTHING RETURNING 1`,
      [id, employerId, personId, at],
    );
    return inserted !== null;
  }

  async requestsOf(employerId: string): Promise<OpenRequest[]> {
    return this.db.query<OpenRequest>(`SELECT ${REQUEST} AND r.employer_id = $1 ORDER BY r.created_at, r.id`, [
      employerId,
    ]);
  }

  async requestsBy(personId: string): Promise<OpenRequest[]> {
    return this.db.query<OpenRequest>(`SELECT ${REQUEST} AND r.person_id = $1 ORDER BY r.created_at, r.id`, [personId]);
  }

  /** Answers an open request. @returns who had asked; null when it was answered or is not the asker's */
  async answerRequest(
    id: string,
    whose: { employerId: string } | { personId: string },
    answer: 'accepted' | 'declined' | 'withdrawn',
    byPersonId: string,
    now: Date,
  ): Promise<string | null> {
    const [column, value] = 'personId' in whose ? ['person_id', whose.personId] : ['employer_id', whose.employerId];
    const row = await this.db.queryOne<{ personId: string }>(
      `UPDATE recruiter_request SET answer = $1, answered_at = $2, answered_by_person_id = $3
       WHERE id = $4 AND ${column} = $5 AND answer IS NULL RETURNING person_id AS "personId"`,
      [answer, now, byPersonId, id, value],
    );
    return row?.personId ?? null;
  }

  /** Forgets numbers whose invitation is over: nothing needs them any more. */
  async deleteInvitationsOver(before: Date): Promise<number> {
    const rows = await this.db.query(
      `DELETE FROM recruiter_invitation
       WHERE expires_at < $1 OR accepted_at < $1 OR withdrawn_at < $1 RETURNING 1`,
      [before],
    );
    return rows.length;
  }

  async employerNameOf(personId: string): Promise<string | null> {
    const row = await this.db.queryOne<{ name: string }>(
      `SELECT e.name FROM role_assignment r JOIN employer e ON e.id = r.employer_id WHERE r.person_id = $1 LIMIT 1`,
      [personId],
    );
    return row?.name ?? null;
  }

  /** Every request of a person to recruit for somebody, answered or not. */
  async requestHistoryOf(personId: string): Promise<{ employer: string; at: Date; answer: string | null }[]> {
    return this.db.query(
      `SELECT e.name AS employer, r.created_at AS at, r.answer FROM recruiter_request r
       JOIN employer e ON e.id = r.employer_id WHERE r.person_id = $1 ORDER BY r.created_at, r.id`,
      [personId],
    );
  }

  /** Whether an employer would be left without an owner. */
  async isLastOwner(personId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM role_assignment r WHERE r.person_id = $1 AND r.role = 'employer_owner'
         AND NOT EXISTS (SELECT FROM role_assignment o JOIN person p ON p.id = o.person_id AND p.status = 'active'
                         WHERE o.employer_id = r.employer_id AND o.role = 'employer_owner' AND o.person_id <> $1)`,
      [personId],
    );
    return row !== null;
  }

  async removeTraces(personId: string, phone: string | null): Promise<void> {
    await this.db.query('DELETE FROM recruiter_request WHERE person_id = $1', [personId]);
    if (phone !== null) await this.db.query('DELETE FROM recruiter_invitation WHERE phone = $1', [phone]);
  }

  /** Gives the requests of one person to another; of two open ones for the same employer one stays. */
  async moveRequests(from: string, into: string): Promise<void> {
    await this.db.query(
      `DELETE FROM recruiter_request f WHERE f.person_id = $1 AND f.answer IS NULL
         AND EXISTS (SELECT FROM recruiter_request t
                     WHERE t.person_id = $2 AND t.employer_id = f.employer_id AND t.answer IS NULL)`,
      [from, into],
    );
    await this.db.query('UPDATE recruiter_request SET person_id = $2 WHERE person_id = $1', [from, into]);
  }
}
