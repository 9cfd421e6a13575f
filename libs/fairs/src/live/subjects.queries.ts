import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { MAY_HELP } from './guests.repository.js';
import { type Standing } from './live.policy.js';

/** What a command is about, with what decides whether its sender may give it. */
export interface Subject extends Standing {
  fairId: string;
  boothId: string | null;
}

const OFFICES = (
  fair: string,
) => `(SELECT array_agg(o.office_id) FROM (SELECT f.office_id FROM fair f WHERE f.id = ${fair}
  UNION SELECT p.office_id FROM fair_office p WHERE p.fair_id = ${fair}) o) AS offices`;
const IS_RECRUITER = `EXISTS (SELECT FROM booth_recruiter r WHERE r.booth_id = b.id AND r.person_id = $2) AS "isBoothRecruiter"`;

const HAS_GUEST = (where: string) => `EXISTS (SELECT FROM conversation_guest g
  WHERE g.conversation_id = c.id AND g.person_id = $2 AND g.left_at IS NULL AND ${where} AND ${MAY_HELP})`;

/** Reads what a command is about, in one statement for each kind of id. */
@Injectable()
export class SubjectsQueries {
  constructor(private readonly db: Db) {}

  async ofFair(fairId: string, personId: string | null): Promise<Subject | null> {
    return this.db.queryOne<Subject>(
      `SELECT f.id AS "fairId", NULL AS "boothId", $2::uuid AS "personId", NULL AS "recruiterId",
              false AS "isBoothRecruiter", ${OFFICES('f.id')} FROM fair f WHERE f.id = $1`,
      [fairId, personId],
    );
  }

  async ofBooth(boothId: string, actorId: string, personId: string | null): Promise<Subject | null> {
    return this.db.queryOne<Subject>(
      `SELECT b.fair_id AS "fairId", b.id AS "boothId", $3::uuid AS "personId", NULL AS "recruiterId", ${IS_RECRUITER},
              ${OFFICES('b.fair_id')} FROM booth b WHERE b.id = $1 AND b.status = 'confirmed'`,
      [boothId, actorId, personId],
    );
  }

  async ofTicket(ticketId: string, actorId: string): Promise<Subject | null> {
    return this.db.queryOne<Subject>(
      `SELECT b.fair_id AS "fairId", b.id AS "boothId", t.person_id AS "personId", NULL AS "recruiterId", ${IS_RECRUITER},
              ${OFFICES('b.fair_id')} FROM queue_ticket t JOIN booth b ON b.id = t.booth_id WHERE t.id = $1`,
      [ticketId, actorId],
    );
  }

  async ofHelp(helpId: string): Promise<Subject | null> {
    return this.db.queryOne<Subject>(
      `SELECT h.fair_id AS "fairId", NULL AS "boothId", h.person_id AS "personId", NULL AS "recruiterId",
              false AS "isBoothRecruiter", ${OFFICES('h.fair_id')} FROM help_request h WHERE h.id = $1`,
      [helpId],
    );
  }

  async ofConversation(conversationId: string, actorId: string): Promise<Subject | null> {
    return this.db.queryOne<Subject>(
      `SELECT b.fair_id AS "fairId", b.id AS "boothId", c.person_id AS "personId", c.recruiter_id AS "recruiterId",
              ${IS_RECRUITER}, ${OFFICES('b.fair_id')}, ${HAS_GUEST('g.joined_at IS NULL')} AS "isInvited",
              ${HAS_GUEST('g.joined_at IS NOT NULL')} AS "isGuest" FROM conversation c JOIN booth b ON b.id = c.booth_id WHERE c.id = $1`,
      [conversationId, actorId],
    );
  }
}
