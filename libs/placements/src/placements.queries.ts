import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type EvidenceKind } from './evidence.js';
import { type ClaimantNotice } from './claimants/claimant-notices.repository.js';
import { type FollowUp } from './follow-ups.repository.js';
import { type Placement } from './placement.entity.js';

export interface ShownEvidence {
  id: string;
  kind: EvidenceKind;
  hasFile: boolean;
}

export type ShownFollowUp = Pick<FollowUp, 'id' | 'milestone' | 'dueOn' | 'status' | 'result'>;

export type ShownClaimantNotice = Pick<ClaimantNotice, 'id' | 'deadline' | 'status' | 'givenOn'>;

/** A placement with the names that its page shows. */
export interface PlacementRow extends Omit<Placement, 'reportedFactId' | 'endedFactId' | 'updatedAt'> {
  officeName: string;
  /** Null for somebody who is gone, and for what an employer's own answer brought. */
  reporterName: string | null;
  referralNumber: string | null;
  /** The first day that the employer's answer to an application names; null where there is none. */
  hiredFrom: LocalDate | null;
  /** What shows it, the strongest first. */
  evidence: readonly ShownEvidence[];
  /** In the order of their days. */
  followUps: readonly ShownFollowUp[];
  /** That a claimant gives notice of this work; null for all others. */
  claimantNotice: ShownClaimantNotice | null;
}

const ROW = `
  SELECT p.id, p.office_id AS "officeId", o.name AS "officeName", p.person_id AS "personId",
         p.reported_by AS "reportedBy", k.full_name AS "reporterName", p.referral_id AS "referralId",
         r.number AS "referralNumber", p.application_id AS "applicationId", p.employer_id AS "employerId",
         p.employer_name AS "employerName", p.occupation, p.commune, p.contract, p.start_date AS "startDate",
         p.end_date AS "endDate", p.wage, p.channel, p.status, p.ended_on AS "endedOn", p.end_reason AS "endReason",
         p.void_reason AS "voidReason", p.created_at AS "createdAt", p.version, a.start_date AS "hiredFrom",
         (SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'hasFile', e.file_id IS NOT NULL)
            ORDER BY e.strength DESC) FROM placement_evidence e WHERE e.placement_id = p.id) AS evidence,
         (SELECT jsonb_agg(jsonb_build_object('id', f.id, 'milestone', f.milestone, 'dueOn', f.due_on,
            'status', f.status, 'result', f.result) ORDER BY f.milestone)
          FROM follow_up f WHERE f.placement_id = p.id) AS "followUps",
         (SELECT jsonb_build_object('id', n.id, 'deadline', n.deadline, 'status', n.status, 'givenOn', n.given_on)
          FROM claimant_notice n WHERE n.placement_id = p.id AND n.status IN ('open', 'given')) AS "claimantNotice"
  FROM placement p JOIN office o ON o.id = p.office_id LEFT JOIN person k ON k.id = p.reported_by
  LEFT JOIN referral r ON r.id = p.referral_id LEFT JOIN application a ON a.id = p.application_id`;

/** That an application has led to work. */
export interface Hire {
  applicationId: string;
  personId: string;
  /** The office that serves the person. */
  officeId: string;
  employerId: string;
  employerName: string;
  occupation: string | null;
  startDate: LocalDate;
  /** Who recorded it: the employer's own people, or staff in its name. */
  actorId: string | null;
  isByEmployer: boolean;
}

/** That a conversation at a fair has led to work. */
export type FairHire = Omit<Hire, 'applicationId'>;

/** Reads of placements for screens. */
@Injectable()
export class PlacementsQueries {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<PlacementRow | null> {
    return this.db.queryOne<PlacementRow>(`${ROW} WHERE p.id = $1`, [id]);
  }

  /** How an application ended that led to work; null for all others, and for people who are gone. */
  async hireOf(applicationId: string): Promise<Hire | null> {
    return this.db.queryOne<Hire>(
      `SELECT a.id AS "applicationId", a.person_id AS "personId", s.office_id AS "officeId",
              a.employer_id AS "employerId", e.name AS "employerName", p.occupation, a.start_date AS "startDate",
              t.actor_id AS "actorId", EXISTS (SELECT 1 FROM role_assignment r
                WHERE r.person_id = t.actor_id AND r.employer_id = a.employer_id) AS "isByEmployer"
       FROM application a JOIN person s ON s.id = a.person_id AND s.status = 'active'
       JOIN employer e ON e.id = a.employer_id JOIN posting p ON p.id = a.posting_id
       JOIN LATERAL (SELECT actor_id FROM application_transition
         WHERE application_id = a.id AND to_status = 'hired' ORDER BY position DESC LIMIT 1) t ON true
       WHERE a.id = $1 AND a.status = 'hired' AND a.start_date IS NOT NULL`,
      [applicationId],
    );
  }

  /**
   * What the outcome of a conversation at a fair is now; null unless it led to work from a known
   * day. The occupation is known where all postings of the booth ask for one.
   */
  async fairHireOf(conversationId: string): Promise<FairHire | null> {
    return this.db.queryOne<FairHire>(
      `SELECT c.person_id AS "personId", s.office_id AS "officeId", b.employer_id AS "employerId",
              e.name AS "employerName", c.start_date AS "startDate", c.outcome_by AS "actorId",
              (SELECT min(p.occupation) FROM booth_posting bp JOIN posting p ON p.id = bp.posting_id
               WHERE bp.booth_id = b.id HAVING count(DISTINCT p.occupation) = 1 AND count(*) = count(p.occupation))
                AS occupation,
              EXISTS (SELECT 1 FROM booth_recruiter r WHERE r.booth_id = b.id AND r.person_id = c.outcome_by)
                OR EXISTS (SELECT 1 FROM role_assignment r
                  WHERE r.person_id = c.outcome_by AND r.employer_id = b.employer_id) AS "isByEmployer"
       FROM conversation c JOIN person s ON s.id = c.person_id
       JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
       WHERE c.id = $1 AND c.outcome = 'hired' AND c.start_date IS NOT NULL`,
      [conversationId],
    );
  }

  /** Whose conversation at a fair it is; null for people who are gone. */
  async personOfConversation(conversationId: string): Promise<string | null> {
    const row = await this.db.queryOne<{ personId: string }>(
      `SELECT c.person_id AS "personId" FROM conversation c
       JOIN person p ON p.id = c.person_id AND p.status = 'active' WHERE c.id = $1`,
      [conversationId],
    );
    return row?.personId ?? null;
  }

  /** Those of a person, the latest start first. @param officeId null for those of every office */
  async ofPerson(personId: string, officeId: string | null, limit: number): Promise<PlacementRow[]> {
    return this.db.query<PlacementRow>(
      `${ROW} WHERE p.person_id = $1 AND ($2::uuid IS NULL OR p.office_id = $2)
       ORDER BY p.start_date DESC, p.id DESC LIMIT $3`,
      [personId, officeId, limit],
    );
  }
}
