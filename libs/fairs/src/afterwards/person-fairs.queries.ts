import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type FairStatus } from '../fair.lifecycle.js';
import { type FairOutcome, type UnsuitableReason } from '../live/conversation.lifecycle.js';
import { type Attendance, type RegistrationStatus } from '../registration.lifecycle.js';

/** A talk with an employer and what the recruiter noted of it. */
export interface FairTalk {
  employer: string;
  booth: number;
  outcome: FairOutcome | null;
  reason: UnsuitableReason | null;
  startDate: LocalDate | null;
  interviewOn: LocalDate | null;
}

/** A fair of one person: whether they came, and with whom they talked. */
export interface PersonFair {
  personId: string;
  fairId: string;
  title: string;
  opensAt: Date;
  fairStatus: FairStatus;
  status: RegistrationStatus;
  attendance: Attendance;
  number: number;
  talks: FairTalk[];
}

const ROW = `
  SELECT r.person_id AS "personId", f.id AS "fairId", f.title, f.opens_at AS "opensAt", f.status AS "fairStatus", r.status, r.attendance,
         r.number,
         (SELECT coalesce(json_agg(json_build_object('employer', e.name, 'booth', b.number, 'outcome', c.outcome,
            'reason', c.reason, 'startDate', c.start_date, 'interviewOn', c.interview_on) ORDER BY c.answered_at, c.id),
            '[]')
          FROM conversation c JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
          WHERE c.registration_id = r.id AND c.answered_at IS NOT NULL) AS talks
  FROM fair_registration r JOIN fair f ON f.id = r.fair_id`;

/** Reads of what people did at fairs. */
@Injectable()
export class PersonFairsQueries {
  constructor(private readonly db: Db) {}

  /** Those of a person, the latest first. */
  async ofPerson(personId: string, limit: number): Promise<PersonFair[]> {
    return this.db.query<PersonFair>(
      `${ROW} WHERE r.person_id = $1 AND r.status <> 'cancelled' ORDER BY f.opens_at DESC, f.id LIMIT $2`,
      [personId, limit],
    );
  }

  /** The one of a person that counts; null for somebody who is not registered. */
  async ofOne(fairId: string, personId: string): Promise<PersonFair | null> {
    return this.db.queryOne<PersonFair>(
      `${ROW} WHERE r.fair_id = $1 AND r.person_id = $2 AND r.status <> 'cancelled'`,
      [fairId, personId],
    );
  }

  /** Everybody who had registered, some at a time in the order of their numbers. */
  async ofFair(fairId: string, after: number, limit: number): Promise<PersonFair[]> {
    return this.db.query<PersonFair>(
      `${ROW} WHERE r.fair_id = $1 AND r.number > $2 AND r.status <> 'cancelled' ORDER BY r.number LIMIT $3`,
      [fairId, after, limit],
    );
  }
}
