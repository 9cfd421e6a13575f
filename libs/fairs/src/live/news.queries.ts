import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type GuestRole } from './guest-roles.js';
import { type LapseReason } from './ticket.lifecycle.js';

/** A place of somebody who is to be reached by telephone. */
export interface UnconnectedTicket {
  ticketId: string;
  fairId: string;
  personId: string;
  /** Of the call, where they are called. */
  conversationId: string | null;
  employer: string;
  booth: number;
  number: number;
  lapseReason: LapseReason | null;
  /** The booth where they are welcome instead, by number. */
  offered: number | null;
}

/** A recruiter who has a conversation and no page open. */
export interface UnconnectedRecruiter {
  personId: string;
  booth: number;
  number: number;
}

/** Who is called into a conversation: a colleague without an open page, or whoever of the centre comes. */
export interface CalledGuest {
  conversationId: string;
  role: GuestRole;
  personId: string | null;
  counsellors: string[];
  employer: string;
  booth: number;
  number: number;
}

/** At a rehearsal nobody is told anything. */
const TELLS = `f.status <> 'rehearsal'`;

const TICKET = `
  SELECT t.id AS "ticketId", t.fair_id AS "fairId", t.person_id AS "personId", c.id AS "conversationId",
         e.name AS employer, b.number AS booth, t.number, t.lapse_reason AS "lapseReason", o.number AS offered
  FROM queue_ticket t JOIN booth b ON b.id = t.booth_id JOIN employer e ON e.id = b.employer_id
  JOIN fair f ON f.id = t.fair_id AND ${TELLS}
  LEFT JOIN booth o ON o.id = t.offered_booth_id
  LEFT JOIN conversation c ON c.ticket_id = t.id AND c.status = 'called'
  WHERE NOT EXISTS (SELECT FROM live_connection l WHERE l.person_id = t.person_id AND l.fair_id = t.fair_id)`;

/** Reads for what people are told outside of their pages. */
@Injectable()
export class NewsQueries {
  constructor(private readonly db: Db) {}

  async unconnected(ticketIds: readonly string[]): Promise<UnconnectedTicket[]> {
    return this.db.query<UnconnectedTicket>(`${TICKET} AND t.id = ANY($1::uuid[])`, [ticketIds]);
  }

  /** Those who wait at a booth. */
  async unconnectedAt(boothId: string): Promise<UnconnectedTicket[]> {
    return this.db.query<UnconnectedTicket>(`${TICKET} AND t.booth_id = $1 AND t.status = 'waiting'`, [boothId]);
  }

  async unconnectedRecruiter(conversationId: string): Promise<UnconnectedRecruiter | null> {
    return this.db.queryOne<UnconnectedRecruiter>(
      `SELECT c.recruiter_id AS "personId", b.number AS booth, t.number
       FROM conversation c JOIN fair f ON f.id = c.fair_id AND ${TELLS} JOIN booth b ON b.id = c.booth_id
       JOIN queue_ticket t ON t.id = c.ticket_id
       WHERE c.id = $1
         AND NOT EXISTS (SELECT FROM live_connection l WHERE l.person_id = c.recruiter_id AND l.fair_id = c.fair_id)`,
      [conversationId],
    );
  }

  async calledAs(guestId: string): Promise<CalledGuest | null> {
    return this.db.queryOne<CalledGuest>(
      `SELECT c.id AS "conversationId", g.role, e.name AS employer, b.number AS booth, t.number,
              CASE WHEN NOT EXISTS (SELECT FROM live_connection l
                WHERE l.person_id = g.person_id AND l.fair_id = c.fair_id) THEN g.person_id END AS "personId",
              ARRAY(SELECT DISTINCT r.person_id FROM role_assignment r JOIN staff_credential s ON s.person_id = r.person_id
                WHERE r.role = 'counsellor' AND NOT s.is_disabled AND r.office_id IN (
                  SELECT f.office_id
                  UNION SELECT o.office_id FROM fair_office o WHERE o.fair_id = c.fair_id)) AS counsellors
       FROM conversation_guest g JOIN conversation c ON c.id = g.conversation_id
       JOIN fair f ON f.id = c.fair_id AND ${TELLS}
       JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id
       JOIN queue_ticket t ON t.id = c.ticket_id WHERE g.id = $1`,
      [guestId],
    );
  }
}
