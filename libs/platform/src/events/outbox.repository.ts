import { Injectable } from '@nestjs/common';
import { type EventMap, type EventType } from '@app/kernel';
import { Db } from '../database/index.js';
import { type DomainEvent } from './events.js';

export interface Delivery {
  eventId: string;
  listener: string;
}

export interface ParkedDelivery extends Delivery {
  type: string;
  payload: unknown;
  attempts: number;
  error: string;
  since: Date;
}

/** The SQL of the outbox. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly db: Db) {}

  /**
   * Gives each waiting event one delivery row per listener and marks it dispatched.
   * @param listenersByEvent for each event type the names of its listeners
   * @returns how many events were dispatched
   */
  async dispatch(listenersByEvent: ReadonlyMap<string, readonly string[]>, limit: number): Promise<number> {
    const pairs = [...listenersByEvent].flatMap(([type, names]) => names.map((name) => ({ type, name })));
    const [row] = await this.db.query<{ count: number }>(
      `WITH waiting AS (
         SELECT id, type FROM outbox_event WHERE dispatched_at IS NULL
         ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED
       ), marked AS (
         UPDATE outbox_event e SET dispatched_at = now() FROM waiting w WHERE e.id = w.id RETURNING e.id
       ), delivered AS (
         INSERT INTO outbox_delivery (event_id, listener)
         SELECT w.id, l.name FROM waiting w
         JOIN jsonb_to_recordset($2::jsonb) AS l(type text, name text) ON l.type = w.type
         ON CONFLICT DO NOTHING
       )
       SELECT count(*) AS count FROM marked`,
      [limit, JSON.stringify(pairs)],
    );
    return row?.count ?? 0;
  }

  /** Takes deliveries whose time has come and moves their next offer into the future. */
  async takeDue(limit: number, offerAgainAfterSeconds: number): Promise<Delivery[]> {
    return this.db.query<Delivery>(
      `UPDATE outbox_delivery d SET offer_at = now() + make_interval(secs => $2)
       FROM (
         SELECT event_id, listener FROM outbox_delivery WHERE status = 'open' AND offer_at <= now()
         ORDER BY offer_at LIMIT $1 FOR UPDATE SKIP LOCKED
       ) due
       WHERE d.event_id = due.event_id AND d.listener = due.listener
       RETURNING d.event_id AS "eventId", d.listener`,
      [limit, offerAgainAfterSeconds],
    );
  }

  /** Locks an open delivery for this transaction and returns its event; null when it is closed or in other hands. */
  async claim(delivery: Delivery): Promise<DomainEvent | null> {
    const row = await this.db.queryOne<{ id: string; type: EventType; payload: EventMap[EventType]; created_at: Date }>(
      `SELECT e.id, e.type, e.payload, e.created_at FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
       WHERE d.event_id = $1 AND d.listener = $2 AND d.status = 'open' FOR UPDATE OF d SKIP LOCKED`,
      [delivery.eventId, delivery.listener],
    );
    return row && { id: row.id, type: row.type, payload: row.payload, occurredAt: row.created_at };
  }

  async close(delivery: Delivery): Promise<void> {
    await this.db.query(
      `UPDATE outbox_delivery SET status = 'done', closed_at = clock_timestamp(), attempts = attempts + 1, last_error = NULL
       WHERE event_id = $1 AND listener = $2`,
      [delivery.eventId, delivery.listener],
    );
  }

  /** Counts a failed attempt: the next offer comes later each time, and after the last one the delivery is parked. */
  async recordFailure(delivery: Delivery, error: string, maxAttempts: number): Promise<'open' | 'parked' | null> {
    const row = await this.db.queryOne<{ status: 'open' | 'parked' }>(
      `UPDATE outbox_delivery SET attempts = attempts + 1, last_error = left($3, 2000),
         status = CASE WHEN attempts + 1 >= $4 THEN 'parked' ELSE 'open' END,
         offer_at = CASE WHEN attempts + 1 >= $4 THEN now()
                    ELSE now() + make_interval(secs => least(power(2, attempts), 600)) END
       WHERE event_id = $1 AND listener = $2 AND status = 'open' RETURNING status`,
      [delivery.eventId, delivery.listener, error, maxAttempts],
    );
    return row?.status ?? null;
  }

  async listParked(limit: number): Promise<ParkedDelivery[]> {
    return this.db.query<ParkedDelivery>(
      `SELECT d.event_id AS "eventId", d.listener, e.type, e.payload, d.attempts, d.last_error AS error, d.offer_at AS since
       FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
       WHERE d.status = 'parked' ORDER BY d.offer_at DESC LIMIT $1`,
      [limit],
    );
  }

  /** Puts a parked delivery back to work with a fresh count of attempts. */
  async reopen(delivery: Delivery): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE outbox_delivery SET status = 'open', attempts = 0, offer_at = now()
       WHERE event_id = $1 AND listener = $2 AND status = 'parked' RETURNING 1`,
      [delivery.eventId, delivery.listener],
    );
    return row !== null;
  }

  /** Puts every parked delivery back to work. @returns how many */
  async reopenAll(): Promise<number> {
    const rows = await this.db.query(
      `UPDATE outbox_delivery SET status = 'open', attempts = 0, offer_at = now() WHERE status = 'parked' RETURNING 1`,
    );
    return rows.length;
  }

  /** Gives a parked delivery up for good: its listener never hears of the event. */
  async discard(delivery: Delivery): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE outbox_delivery SET status = 'done', closed_at = now()
       WHERE event_id = $1 AND listener = $2 AND status = 'parked' RETURNING 1`,
      [delivery.eventId, delivery.listener],
    );
    return row !== null;
  }

  /** Open deliveries, parked ones, and the age in seconds of the oldest event or delivery that still waits. */
  async lag(): Promise<{ open: number; parked: number; oldestSeconds: number }> {
    const row = await this.db.queryOne<{ open: number; parked: number; oldest: number | null }>(
      `SELECT (SELECT count(*) FROM outbox_delivery WHERE status = 'open')
              + (SELECT count(*) FROM outbox_event WHERE dispatched_at IS NULL) AS open,
              (SELECT count(*) FROM outbox_delivery WHERE status = 'parked') AS parked,
              extract(epoch FROM now() - least(
                (SELECT min(created_at) FROM outbox_event WHERE dispatched_at IS NULL),
                (SELECT min(e.created_at) FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
                 WHERE d.status = 'open')))::float AS oldest`,
    );
    return { open: row?.open ?? 0, parked: row?.parked ?? 0, oldestSeconds: Math.max(0, row?.oldest ?? 0) };
  }

  /** Forgets events that every listener has finished, once they are old enough. */
  async deleteFinishedBefore(instant: Date): Promise<number> {
    const rows = await this.db.query(
      `DELETE FROM outbox_event e WHERE dispatched_at < $1
         AND NOT EXISTS (SELECT FROM outbox_delivery d WHERE d.event_id = e.id AND d.status <> 'done') RETURNING 1`,
      [instant],
    );
    return rows.length;
  }
}
