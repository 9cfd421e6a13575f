import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type InLine, type Waiting } from './queue.js';
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

/** A step of a ticket, as its log keeps it. */
interface TicketStep {
  from: TicketStatus | null;
  reason: string | null;
  actorId: string | null;
  at: Date;
}

/** What a command has changed that others see: people and booths by their counts, and whose turn is near now. */
interface Changes {
  /** Each with how many of its queue are passed over. */
  booths: readonly { queue: BoothQueue; skipped: number }[];
  people: readonly string[];
  warned: readonly string[];
}

/** Somebody in the order, with whom to lock before calling them. */
interface WaitingTicket extends Waiting {
  registrationId: string;
  personId: string;
}

const TICKET = `id, fair_id AS "fairId", booth_id AS "boothId", registration_id AS "registrationId",
  person_id AS "personId", number, rank, status, slot, is_priority AS "isPriority", appointed_at AS "appointedAt",
  is_due AS "isDue", misses, lapse_reason AS "lapseReason",
  offered_booth_id AS "offeredBoothId", joined_at AS "joinedAt"`;

/** What counts as a change of the order: those that are over keep their rank for nobody. */
const IN_ORDER = `status IN ('waiting', 'called', 'talking', 'lapsed')`;

const IN_LINE = `t.booth_id AS "boothId", t.id AS "ticketId", t.number, t.rank,
  (a.is_away OR a.dropped_at IS NOT NULL) AS "isAway", t.warned_at IS NOT NULL AS "isWarned",
  EXISTS (SELECT FROM queue_ticket e WHERE e.person_id = t.person_id AND e.status IN ('called', 'talking')) AS "isFrozen"`;
const FROM_LINE = `FROM queue_ticket t JOIN fair_attendee a ON a.registration_id = t.registration_id
  WHERE t.booth_id = ANY($1::uuid[]) AND t.status = 'waiting' ORDER BY t.rank, t.number`;

function byBooth<Row extends { boothId: string }>(boothIds: readonly string[], rows: readonly Row[]) {
  const found = new Map<string, Row[]>(boothIds.map((boothId) => [boothId, []]));
  for (const row of rows) found.get(row.boothId)!.push(row);
  return found;
}

/** Logs a step beside what changes the ticket `$1`, in the same statement; its parameters begin at a number. */
const LOG = (first: number) =>
  `INSERT INTO queue_ticket_transition (id, ticket_id, from_status, to_status, reason, actor_id, at)
   VALUES ($${first}, $1, ${[1, 2, 3, 4, 5].map((next) => `$${first + next}`).join(', ')})`;

const logged = ({ status }: Ticket, { from, reason, actorId, at }: TicketStep) =>
  [newId(at.getTime()), from, status, reason, actorId, at] as const;

/** The SQL of booths' queues. */
@Injectable()
export class QueuesRepository {
  /** Booths whose queues are known to be there. */
  private readonly opened = new Set<string>();

  constructor(private readonly db: Db) {}

  /** Opens the queues of confirmed booths that have none yet. */
  async ensure(boothIds: readonly string[]): Promise<void> {
    if (boothIds.every((id) => this.opened.has(id))) return;
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

  /** Locks queues and those where some people hold a place, in the order of their ids; the people are locked before. */
  async lock(boothIds: readonly string[], registrationIds: readonly string[]): Promise<BoothQueue[]> {
    const queues = await this.db.prepared<BoothQueue>(
      'fair-live.lock-queues',
      `SELECT booth_id AS "boothId", fair_id AS "fairId", is_open AS "isOpen", last_number AS "lastNumber",
              last_rank AS "lastRank"
       FROM booth_queue WHERE booth_id = ANY(ARRAY(SELECT unnest($1::uuid[])
         UNION SELECT booth_id FROM queue_ticket WHERE registration_id = ANY($2::uuid[]) AND slot IS NOT NULL))
       ORDER BY booth_id FOR NO KEY UPDATE`,
      [boothIds, registrationIds],
    );
    await this.db.afterCommit(() => queues.forEach(({ boothId }) => this.opened.add(boothId)));
    return queues;
  }

  /**
   * Counts changes, keeps the counters of the booths, and what their others of the fair have taught until now: what a
   * view shows may change only when it is counted. How many are passed over is known here and need not be looked for by
   * the hall, and so are the times agreed with people who have not joined yet.
   */
  async count({ booths, people, warned }: Changes, at: Date): Promise<void> {
    await this.db.prepared(
      'fair-live.count-changes',
      `WITH people AS (UPDATE fair_attendee SET seq = seq + 1 WHERE registration_id = ANY($6::uuid[])),
       warned AS (UPDATE queue_ticket SET warned_at = $1 WHERE id = ANY($7::uuid[]))
       UPDATE booth_queue q SET seq = seq + 1, changed_at = $1, skipped_count = changed.skipped,
         last_number = changed.last_number, last_rank = changed.last_rank,
         expected_at = ARRAY(SELECT a.starts_at FROM booth_appointment a WHERE a.booth_id = q.booth_id
           AND a.starts_at BETWEEN $1::timestamptz - interval '10 minutes' AND $1::timestamptz + interval '3 hours'
           AND NOT EXISTS (SELECT FROM queue_ticket t WHERE t.registration_id = a.registration_id
             AND t.booth_id = a.booth_id AND t.status IN ('waiting', 'called', 'talking', 'served'))
           ORDER BY a.starts_at LIMIT 40),
         (pool_count, pool_log_sum, pool_log_squares) =
           (SELECT coalesce(sum(o.service_count), 0), coalesce(sum(o.service_log_sum), 0),
                   coalesce(sum(o.service_log_squares), 0)
            FROM booth_queue o WHERE o.fair_id = q.fair_id AND o.booth_id <> q.booth_id AND o.service_count > 0)
       FROM unnest($2::uuid[], $3::int[], $4::int[], $5::int[]) AS changed (booth_id, skipped, last_number, last_rank)
       WHERE q.booth_id = changed.booth_id`,
      [
        at,
        booths.map(({ queue }) => queue.boothId),
        booths.map(({ skipped }) => skipped),
        booths.map(({ queue }) => queue.lastNumber),
        booths.map(({ queue }) => queue.lastRank),
        people,
        warned,
      ],
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
    await this.db.prepared(
      'fair-live.save-estimate',
      `UPDATE queue_ticket SET estimate_low = $3, estimate_high = $4, estimate_median = $5, estimate_samples = $6
       WHERE booth_id = $1 AND number = $2`,
      [boothId, number, estimate.low, estimate.high, estimate.median, samples],
    );
  }

  async setOpen(boothId: string, isOpen: boolean): Promise<void> {
    await this.db.query('UPDATE booth_queue SET is_open = $2 WHERE booth_id = $1', [boothId, isOpen]);
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
    const rows = await this.db.prepared<WaitingTicket & { boothId: string }>(
      'fair-live.waiting',
      `SELECT ${IN_LINE}, t.registration_id AS "registrationId", t.person_id AS "personId",
              t.is_priority AS "isPriority", t.joined_at AS "joinedAt", t.appointed_at AS "appointedAt",
              t.is_due AS "isDue" ${FROM_LINE}`,
      [boothIds],
    );
    return byBooth(boothIds, rows);
  }

  /** As `waiting`, with no more than is needed to see who is near and who is passed over. */
  async lines(boothIds: readonly string[]): Promise<Map<string, InLine[]>> {
    const sql = `SELECT ${IN_LINE} ${FROM_LINE}`;
    const rows = await this.db.prepared<InLine & { boothId: string }>('fair-live.lines', sql, [boothIds]);
    return byBooth(boothIds, rows);
  }

  async find(id: string): Promise<Ticket | null> {
    return this.db.queryOne<Ticket>(`SELECT ${TICKET} FROM queue_ticket WHERE id = $1`, [id]);
  }

  /** The tickets of people that are not over, the oldest first. */
  async openOf(registrationIds: readonly string[]): Promise<Ticket[]> {
    if (registrationIds.length === 0) return [];
    return this.db.prepared<Ticket>(
      'fair-live.open-tickets',
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

  async insert(ticket: Ticket, step: TicketStep): Promise<void> {
    await this.db.prepared(
      'fair-live.insert-ticket',
      `WITH ticket AS (INSERT INTO queue_ticket (id, fair_id, booth_id, registration_id, person_id, number, rank, status,
         slot, is_priority, misses, joined_at, appointed_at, is_due)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)) ${LOG(15)}`,
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
        ...logged(ticket, step),
      ],
    );
  }

  /** @param isWarned false where its owner is to be told anew that the turn is near */
  async save(
    ticket: Ticket,
    { endedAt, isWarned, step }: { endedAt: Date | null; isWarned: boolean; step: TicketStep },
  ): Promise<void> {
    await this.db.prepared(
      'fair-live.save-ticket',
      `WITH ticket AS (UPDATE queue_ticket SET rank = $2, status = $3, slot = $4, misses = $5, lapse_reason = $6,
         ended_at = $7, warned_at = CASE WHEN $8 THEN warned_at END, offered_booth_id = $9, appointed_at = $10, is_due = $11
         WHERE id = $1) ${LOG(12)}`,
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
        ...logged(ticket, step),
      ],
    );
  }

  /** The time of an appointment has come. */
  async setDue(id: string, rank: number): Promise<void> {
    await this.db.query('UPDATE queue_ticket SET rank = $2, is_due = true WHERE id = $1', [id, rank]);
  }

  /** When somebody is appointed at a booth; null where they are not, or where that was used before. */
  async appointmentOf(registrationId: string, boothId: string): Promise<Date | null> {
    const [row] = await this.db.prepared<{ at: Date }>(
      'fair-live.appointment',
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
}
