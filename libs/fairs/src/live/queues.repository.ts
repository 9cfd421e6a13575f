import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Waiting } from './queue.js';
import { type ServiceTimes, type WaitEstimate } from './wait-estimate.js';
import { type LapseReason, type TicketStatus } from './ticket.lifecycle.js';

/** The queue of a booth; its row is the lock of the order in it. */
export interface BoothQueue {
  boothId: string;
  fairId: string;
  isOpen: boolean;
  lastNumber: number;
  lastRank: number;
}

/** A place in a queue. */
export interface Ticket {
  id: string;
  fairId: string;
  boothId: string;
  registrationId: string;
  personId: string;
  number: number;
  rank: number;
  status: TicketStatus;
  slot: number | null;
  isPriority: boolean;
  /** The time of an appointment that counts. */
  appointedAt: Date | null;
  /** Its time has come, and the place has moved. */
  isDue: boolean;
  misses: number;
  lapseReason: LapseReason | null;
  /** Where its owner is asked to go, since the booth has closed. */
  offeredBoothId: string | null;
  joinedAt: Date;
}

/** Somebody in the order, with whom to lock before calling them. */
export interface WaitingTicket extends Waiting {
  registrationId: string;
  personId: string;
}

/** A recruiter who sits at a booth. */
export interface Desk {
  personId: string;
  boothId: string;
  isOnBreak: boolean;
  droppedAt: Date | null;
}

const TICKET = `id, fair_id AS "fairId", booth_id AS "boothId", registration_id AS "registrationId",
  person_id AS "personId", number, rank, status, slot, is_priority AS "isPriority", appointed_at AS "appointedAt",
  is_due AS "isDue", misses, lapse_reason AS "lapseReason",
  offered_booth_id AS "offeredBoothId", joined_at AS "joinedAt"`;

/** What counts as a change of the order: those that are over keep their rank for nobody. */
const IN_ORDER = `status IN ('waiting', 'called', 'talking', 'lapsed')`;

/** The SQL of booths' queues. */
@Injectable()
export class QueuesRepository {
  constructor(private readonly db: Db) {}

  /** Opens the queues of confirmed booths that have none yet. */
  async ensure(boothIds: readonly string[]): Promise<void> {
    await this.db.query(
      `INSERT INTO booth_queue (booth_id, fair_id)
       SELECT id, fair_id FROM booth WHERE id = ANY($1::uuid[]) AND status = 'confirmed' ORDER BY id
       ON CONFLICT DO NOTHING`,
      [boothIds],
    );
  }

  /** @returns null for a booth that is not confirmed */
  async fairOf(boothId: string): Promise<string | null> {
    const row = await this.db.queryOne<{ id: string }>(
      `SELECT fair_id AS id FROM booth WHERE id = $1 AND status = 'confirmed'`,
      [boothId],
    );
    return row?.id ?? null;
  }

  /** Locks queues in the order of their ids; people are locked before. */
  async lock(boothIds: readonly string[]): Promise<BoothQueue[]> {
    return this.db.query<BoothQueue>(
      `SELECT booth_id AS "boothId", fair_id AS "fairId", is_open AS "isOpen", last_number AS "lastNumber",
              last_rank AS "lastRank"
       FROM booth_queue WHERE booth_id = ANY($1::uuid[]) ORDER BY booth_id FOR NO KEY UPDATE`,
      [boothIds],
    );
  }

  /**
   * Counts a change, and keeps what the other booths of the fair have taught until now: what a view shows may change
   * only when it is counted. How many are passed over is known here and need not be looked for by the hall.
   */
  async touch(skippedByBooth: ReadonlyMap<string, number>, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE booth_queue q SET seq = seq + 1, changed_at = $3, skipped_count = changed.skipped,
         (pool_count, pool_log_sum, pool_log_squares) =
           (SELECT coalesce(sum(o.service_count), 0), coalesce(sum(o.service_log_sum), 0),
                   coalesce(sum(o.service_log_squares), 0)
            FROM booth_queue o WHERE o.fair_id = q.fair_id AND o.booth_id <> q.booth_id AND o.service_count > 0)
       FROM unnest($1::uuid[], $2::int[]) AS changed (booth_id, skipped) WHERE q.booth_id = changed.booth_id`,
      [[...skippedByBooth.keys()], [...skippedByBooth.values()], at],
    );
  }

  /** Adds what conversations that ended have taught about how long they last here. */
  async addServiceTimes(boothId: string, { count, logSum, logSquares }: ServiceTimes): Promise<void> {
    await this.db.query(
      `UPDATE booth_queue SET service_count = service_count + $2, service_log_sum = service_log_sum + $3,
         service_log_squares = service_log_squares + $4 WHERE booth_id = $1`,
      [boothId, count, logSum, logSquares],
    );
  }

  /** Keeps what somebody was told when they joined, so that it can be compared with what came. */
  async saveEstimate(boothId: string, number: number, estimate: WaitEstimate, samples: number): Promise<void> {
    await this.db.query(
      `UPDATE queue_ticket SET estimate_low = $3, estimate_high = $4, estimate_median = $5, estimate_samples = $6
       WHERE booth_id = $1 AND number = $2`,
      [boothId, number, estimate.low, estimate.high, estimate.median, samples],
    );
  }

  async setOpen(boothId: string, isOpen: boolean): Promise<void> {
    await this.db.query('UPDATE booth_queue SET is_open = $2 WHERE booth_id = $1', [boothId, isOpen]);
  }

  async saveCounters({ boothId, lastNumber, lastRank }: BoothQueue): Promise<void> {
    await this.db.query('UPDATE booth_queue SET last_number = $2, last_rank = $3 WHERE booth_id = $1', [
      boothId,
      lastNumber,
      lastRank,
    ]);
  }

  /** Moves everybody from a rank on by one. */
  async makeRoom(boothId: string, rank: number): Promise<void> {
    await this.db.query(`UPDATE queue_ticket SET rank = rank + 1 WHERE booth_id = $1 AND rank >= $2 AND ${IN_ORDER}`, [
      boothId,
      rank,
    ]);
  }

  /** Those who wait at some booths, by booth, with what passes them over just now. */
  async waiting(boothIds: readonly string[]): Promise<Map<string, WaitingTicket[]>> {
    const rows = await this.db.query<WaitingTicket & { boothId: string }>(
      `SELECT t.booth_id AS "boothId", t.id AS "ticketId", t.registration_id AS "registrationId",
              t.person_id AS "personId", t.number, t.rank, t.is_priority AS "isPriority", t.joined_at AS "joinedAt",
              t.appointed_at AS "appointedAt", t.is_due AS "isDue",
              (a.is_away OR a.dropped_at IS NOT NULL) AS "isAway", t.warned_at IS NOT NULL AS "isWarned",
              EXISTS (SELECT FROM queue_ticket e WHERE e.person_id = t.person_id AND e.status IN ('called', 'talking'))
                AS "isFrozen"
       FROM queue_ticket t JOIN fair_attendee a ON a.registration_id = t.registration_id
       WHERE t.booth_id = ANY($1::uuid[]) AND t.status = 'waiting' ORDER BY t.rank, t.number`,
      [boothIds],
    );
    const byBooth = new Map<string, WaitingTicket[]>(boothIds.map((boothId) => [boothId, []]));
    for (const row of rows) byBooth.get(row.boothId)!.push(row);
    return byBooth;
  }

  async find(id: string): Promise<Ticket | null> {
    return this.db.queryOne<Ticket>(`SELECT ${TICKET} FROM queue_ticket WHERE id = $1`, [id]);
  }

  /** The tickets of people that are not over, the oldest first. */
  async openOf(registrationIds: readonly string[]): Promise<Ticket[]> {
    return this.db.query<Ticket>(
      `SELECT ${TICKET} FROM queue_ticket WHERE registration_id = ANY($1::uuid[]) AND ${IN_ORDER} ORDER BY id`,
      [registrationIds],
    );
  }

  /** Who waits at a booth or is called there. */
  async registrationsAt(boothId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT registration_id AS id FROM queue_ticket WHERE booth_id = $1 AND status IN ('waiting', 'called')`,
      [boothId],
    );
    return rows.map(({ id }) => id);
  }

  async insert(ticket: Ticket): Promise<void> {
    await this.db.query(
      `INSERT INTO queue_ticket (id, fair_id, booth_id, registration_id, person_id, number, rank, status, slot,
         is_priority, misses, joined_at, appointed_at, is_due)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ticket.id,
        ticket.fairId,
        ticket.boothId,
        ticket.registrationId,
        ticket.personId,
        ticket.number,
        ticket.rank,
        ticket.status,
        ticket.slot,
        ticket.isPriority,
        ticket.misses,
        ticket.joinedAt,
        ticket.appointedAt,
        ticket.isDue,
      ],
    );
  }

  async save(ticket: Ticket, { endedAt, isWarned }: { endedAt: Date | null; isWarned: boolean }): Promise<void> {
    await this.db.query(
      `UPDATE queue_ticket SET rank = $2, status = $3, slot = $4, misses = $5, lapse_reason = $6, ended_at = $7,
         warned_at = CASE WHEN $8 THEN warned_at END, offered_booth_id = $9, appointed_at = $10, is_due = $11
       WHERE id = $1`,
      [
        ticket.id,
        ticket.rank,
        ticket.status,
        ticket.slot,
        ticket.misses,
        ticket.lapseReason,
        endedAt,
        isWarned,
        ticket.offeredBoothId,
        ticket.appointedAt,
        ticket.isDue,
      ],
    );
  }

  /** When somebody is appointed at a booth; null where they are not, or where that was used before. */
  async appointmentOf(registrationId: string, boothId: string): Promise<Date | null> {
    const row = await this.db.queryOne<{ at: Date }>(
      `SELECT a.starts_at AS at FROM booth_appointment a WHERE a.registration_id = $1 AND a.booth_id = $2
         AND NOT EXISTS (SELECT FROM queue_ticket t WHERE t.registration_id = a.registration_id
           AND t.booth_id = a.booth_id AND (t.is_due OR t.status = 'served'))`,
      [registrationId, boothId],
    );
    return row?.at ?? null;
  }

  /** Places whose appointment has come, the earliest first. */
  async dueAppointments(now: Date, limit: number): Promise<{ id: string; registrationId: string }[]> {
    return this.db.query(
      `SELECT id, registration_id AS "registrationId" FROM queue_ticket
       WHERE status = 'waiting' AND NOT is_due AND appointed_at <= $1 ORDER BY appointed_at, id LIMIT $2`,
      [now, limit],
    );
  }

  async setWarned(ticketIds: readonly string[], at: Date): Promise<void> {
    await this.db.query('UPDATE queue_ticket SET warned_at = $2 WHERE id = ANY($1::uuid[])', [ticketIds, at]);
  }

  async log(
    ticketId: string,
    step: { from: TicketStatus | null; to: TicketStatus; reason: string | null; actorId: string | null; at: Date },
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO queue_ticket_transition (id, ticket_id, from_status, to_status, reason, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(step.at.getTime()), ticketId, step.from, step.to, step.reason, step.actorId, step.at],
    );
  }

  async desk(personId: string): Promise<Desk | null> {
    return this.db.queryOne<Desk>(
      `SELECT person_id AS "personId", booth_id AS "boothId", is_on_break AS "isOnBreak", dropped_at AS "droppedAt"
       FROM booth_desk WHERE person_id = $1`,
      [personId],
    );
  }

  /** Whether somebody still recruits at a booth: who sits at its desk may have been taken off the list. */
  async isRecruiterAt(boothId: string, personId: string): Promise<boolean> {
    const row = await this.db.queryOne('SELECT 1 FROM booth_recruiter WHERE booth_id = $1 AND person_id = $2', [
      boothId,
      personId,
    ]);
    return row !== null;
  }

  async sit(personId: string, boothId: string, isOnBreak: boolean, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO booth_desk (person_id, booth_id, is_on_break, since) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) DO UPDATE SET booth_id = $2, is_on_break = $3, dropped_at = NULL, since = $4`,
      [personId, boothId, isOnBreak, at],
    );
  }

  async setDeskDropped(personId: string, droppedAt: Date | null): Promise<void> {
    await this.db.query('UPDATE booth_desk SET dropped_at = $2 WHERE person_id = $1', [personId, droppedAt]);
  }

  async stand(personId: string): Promise<void> {
    await this.db.query('DELETE FROM booth_desk WHERE person_id = $1', [personId]);
  }
}
