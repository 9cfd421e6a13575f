import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type TicketStatus } from './ticket.lifecycle.js';

/** How long people wait at a booth. */
export interface BoothWaits {
  booth: string;
  /** Of whoever has waited longest. */
  since: Date;
  overLimit: number;
  recruiters: number;
}

/** Somebody whom operators should look at. */
export interface Watched {
  registrationId: string;
  /** On the ticket of the fair. */
  number: number;
  name: string;
  since: Date;
  /** Where they wait, if that is what it is about. */
  booth: number | null;
  /** How many there are in all. */
  total: number;
}

/** Somebody in the queue of a booth, or in a call or conversation there. */
export interface InQueue {
  ticketId: string;
  registrationId: string;
  number: number;
  name: string;
  status: TicketStatus;
  joinedAt: Date;
  isPriority: boolean;
  appointedAt: Date | null;
  isAway: boolean;
  isEngaged: boolean;
}

const WATCHED = `r.id AS "registrationId", r.number, p.full_name AS name, (count(*) OVER ())::int AS total`;

/** Reads of a fair that runs for its operators: with names, unlike what people see of each other. */
@Injectable()
export class ConsoleQueries {
  constructor(private readonly db: Db) {}

  /** Booths where somebody waits. */
  async waits(fairId: string, tooLongSince: Date): Promise<BoothWaits[]> {
    return this.db.query<BoothWaits>(
      `SELECT t.booth_id AS booth, min(t.joined_at) AS since,
              (count(*) FILTER (WHERE t.joined_at <= $2))::int AS "overLimit",
              (SELECT count(*)::int FROM booth_desk d WHERE d.booth_id = t.booth_id AND d.dropped_at IS NULL) AS recruiters
       FROM queue_ticket t WHERE t.fair_id = $1 AND t.status = 'waiting' GROUP BY t.booth_id`,
      [fairId, tooLongSince],
    );
  }

  /** Places that are held since before an instant, the longest first. */
  async waitingSince(fairId: string, before: Date, limit: number): Promise<Watched[]> {
    return this.db.query<Watched>(
      `SELECT ${WATCHED}, t.joined_at AS since, b.number AS booth
       FROM queue_ticket t JOIN fair_registration r ON r.id = t.registration_id JOIN person p ON p.id = t.person_id
       JOIN booth b ON b.id = t.booth_id
       WHERE t.fair_id = $1 AND t.status = 'waiting' AND t.joined_at <= $2 ORDER BY t.joined_at, t.id LIMIT $3`,
      [fairId, before, limit],
    );
  }

  /** People who came before an instant and have talked to nobody since, the first who came first. */
  async neverServed(fairId: string, before: Date, limit: number): Promise<Watched[]> {
    return this.db.query<Watched>(
      `SELECT ${WATCHED}, r.checked_in_at AS since, NULL AS booth
       FROM fair_registration r JOIN person p ON p.id = r.person_id
       LEFT JOIN fair_attendee a ON a.registration_id = r.id
       WHERE r.fair_id = $1 AND r.status = 'checked_in' AND r.checked_in_at <= $2 AND a.removed_at IS NULL
         AND NOT EXISTS (SELECT FROM queue_ticket t WHERE t.registration_id = r.id AND t.status IN ('talking', 'served'))
       ORDER BY r.checked_in_at, r.id LIMIT $3`,
      [fairId, before, limit],
    );
  }

  /** People who hold a place and have been away since before an instant. */
  async awaySince(fairId: string, before: Date, limit: number): Promise<Watched[]> {
    return this.db.query<Watched>(
      `SELECT ${WATCHED}, least(a.away_at, a.dropped_at) AS since, NULL AS booth
       FROM fair_attendee a JOIN fair_registration r ON r.id = a.registration_id JOIN person p ON p.id = a.person_id
       WHERE a.fair_id = $1 AND least(a.away_at, a.dropped_at) <= $2
         AND EXISTS (SELECT FROM queue_ticket t WHERE t.registration_id = a.registration_id AND t.status = 'waiting')
       ORDER BY since, a.registration_id LIMIT $3`,
      [fairId, before, limit],
    );
  }

  /** Who talks or is called at a booth, then who waits, in order. */
  async queueOf(boothId: string): Promise<InQueue[]> {
    return this.db.query<InQueue>(
      `SELECT t.id AS "ticketId", t.registration_id AS "registrationId", t.number, p.full_name AS name, t.status,
              t.joined_at AS "joinedAt", t.is_priority AS "isPriority", t.appointed_at AS "appointedAt",
              (a.is_away OR a.dropped_at IS NOT NULL) AS "isAway",
              (t.status = 'waiting' AND EXISTS (SELECT FROM queue_ticket e
                 WHERE e.person_id = t.person_id AND e.status IN ('called', 'talking'))) AS "isEngaged"
       FROM queue_ticket t JOIN fair_attendee a ON a.registration_id = t.registration_id JOIN person p ON p.id = t.person_id
       WHERE t.booth_id = $1 AND t.status IN ('waiting', 'called', 'talking')
       ORDER BY t.status = 'waiting', t.rank, t.number`,
      [boothId],
    );
  }
}
