import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type FairStatus, isRunning } from '../fair.lifecycle.js';
import { MAY_HELP } from './guests.repository.js';
import { fairNotOpen } from './live.errors.js';
import { type Standing } from './live.policy.js';

/** What a command is about, with what decides whether its sender may give it. */
export interface Subject extends Standing {
  fairId: string;
  fairStatus: FairStatus;
  boothId: string | null;
  /** Of the person it is about; null for whoever has not entered the fair, and where it is about nobody. */
  registrationId: string | null;
}

/** People stand in queues and are called while a fair runs. @throws DomainError `fair-live.not-open` */
export function mustBeRunning({ fairStatus }: Subject): void {
  if (!isRunning(fairStatus)) throw fairNotOpen();
}

const OFFICES = (
  fair: string,
) => `(SELECT array_agg(o.office_id) FROM (SELECT f.office_id FROM fair f WHERE f.id = ${fair}
  UNION SELECT p.office_id FROM fair_office p WHERE p.fair_id = ${fair}) o) AS offices`;
const STATUS = (fair: string) => `(SELECT f.status FROM fair f WHERE f.id = ${fair}) AS "fairStatus"`;
const REGISTRATION = (fair: string, person: string) => `(SELECT a.registration_id FROM fair_attendee a
  WHERE a.fair_id = ${fair} AND a.person_id = ${person}) AS "registrationId"`;
const IS_RECRUITER = `EXISTS (SELECT FROM booth_recruiter r WHERE r.booth_id = b.id AND r.person_id = $2) AS "isBoothRecruiter"`;

const HAS_GUEST = (where: string) => `EXISTS (SELECT FROM conversation_guest g
  WHERE g.conversation_id = c.id AND g.person_id = $2 AND g.left_at IS NULL AND ${where} AND ${MAY_HELP})`;

/** Reads what a command is about, in one statement for each kind of id. */
@Injectable()
export class SubjectsQueries {
  constructor(private readonly db: Db) {}

  async ofFair(fairId: string, personId: string | null): Promise<Subject | null> {
    return this.one(
      'fair',
      `SELECT f.id AS "fairId", f.status AS "fairStatus", NULL AS "boothId", $2::uuid AS "personId", NULL AS "recruiterId",
              ${REGISTRATION('f.id', '$2')}, false AS "isBoothRecruiter", ${OFFICES('f.id')} FROM fair f WHERE f.id = $1`,
      [fairId, personId],
    );
  }

  async ofBooth(boothId: string, actorId: string, personId: string | null): Promise<Subject | null> {
    return this.one(
      'booth',
      `SELECT b.fair_id AS "fairId", ${STATUS('b.fair_id')}, b.id AS "boothId", $3::uuid AS "personId",
              ${REGISTRATION('b.fair_id', '$3')}, NULL AS "recruiterId", ${IS_RECRUITER}, ${OFFICES('b.fair_id')}
       FROM booth b WHERE b.id = $1 AND b.status = 'confirmed'`,
      [boothId, actorId, personId],
    );
  }

  async ofTicket(ticketId: string, actorId: string): Promise<Subject | null> {
    return this.one(
      'ticket',
      `SELECT b.fair_id AS "fairId", ${STATUS('b.fair_id')}, b.id AS "boothId", t.person_id AS "personId",
              t.registration_id AS "registrationId", NULL AS "recruiterId", ${IS_RECRUITER}, ${OFFICES('b.fair_id')}
       FROM queue_ticket t JOIN booth b ON b.id = t.booth_id WHERE t.id = $1`,
      [ticketId, actorId],
    );
  }

  async ofHelp(helpId: string): Promise<Subject | null> {
    return this.one(
      'help',
      `SELECT h.fair_id AS "fairId", ${STATUS('h.fair_id')}, NULL AS "boothId", h.person_id AS "personId",
              h.registration_id AS "registrationId", NULL AS "recruiterId", false AS "isBoothRecruiter", ${OFFICES('h.fair_id')} FROM help_request h WHERE h.id = $1`,
      [helpId],
    );
  }

  async ofConversation(conversationId: string, actorId: string): Promise<Subject | null> {
    return this.one(
      'conversation',
      `SELECT b.fair_id AS "fairId", ${STATUS('b.fair_id')}, b.id AS "boothId", c.person_id AS "personId",
              c.registration_id AS "registrationId", c.recruiter_id AS "recruiterId", ${IS_RECRUITER}, ${OFFICES('b.fair_id')}, ${HAS_GUEST('g.joined_at IS NULL')} AS "isInvited",
              ${HAS_GUEST('g.joined_at IS NOT NULL')} AS "isGuest" FROM conversation c JOIN booth b ON b.id = c.booth_id WHERE c.id = $1`,
      [conversationId, actorId],
    );
  }

  private async one(kind: string, sql: string, parameters: readonly unknown[]): Promise<Subject | null> {
    return (await this.db.prepared<Subject>(`fair-live.subject.${kind}`, sql, parameters))[0] ?? null;
  }
}
