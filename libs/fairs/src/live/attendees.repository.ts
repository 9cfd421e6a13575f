import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** Somebody who has entered a fair; its row is the lock of everything that happens to the person there. */
export interface Attendee {
  registrationId: string;
  fairId: string;
  personId: string;
  isAway: boolean;
  droppedAt: Date | null;
  removedAt: Date | null;
  isPriority: boolean;
  /** Sits at a computer of the centre: called in the hall whether or not a page is open. */
  isSeated: boolean;
}

/** An open page of somebody, in the process that holds its connection. */
interface Connection {
  id: string;
  processId: string;
  fairId: string;
  personId: string;
  /** That the page shows, as it says itself. */
  conversationId: string | null;
}

/** What a fair says about somebody who wants to enter it. */
export interface Entrance {
  registrationId: string;
  status: string;
  attendance: string;
}

const COLUMNS = `a.registration_id AS "registrationId", a.fair_id AS "fairId", a.person_id AS "personId",
  a.is_away AS "isAway", a.dropped_at AS "droppedAt", a.removed_at AS "removedAt",
  (SELECT r.is_priority FROM fair_registration r WHERE r.id = a.registration_id) AS "isPriority",
  (EXISTS (SELECT FROM fair_registration r WHERE r.id = a.registration_id AND r.seat IS NOT NULL)
   OR EXISTS (SELECT FROM fair_seat s WHERE s.registration_id = a.registration_id)) AS "isSeated"`;

/** The SQL of people at a fair, their connections, and the recruiters at its desks. */
@Injectable()
export class AttendeesRepository {
  constructor(private readonly db: Db) {}

  async entrance(fairId: string, personId: string): Promise<Entrance | null> {
    return this.db.queryOne<Entrance>(
      `SELECT id AS "registrationId", status, attendance FROM fair_registration
       WHERE fair_id = $1 AND person_id = $2 AND status <> 'cancelled'`,
      [fairId, personId],
    );
  }

  async enter(registrationId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO fair_attendee (registration_id, fair_id, person_id)
       SELECT id, fair_id, person_id FROM fair_registration WHERE id = $1 AND status = 'checked_in'
       ON CONFLICT DO NOTHING`,
      [registrationId],
    );
  }

  async registrationOf(fairId: string, personId: string): Promise<string | null> {
    const row = await this.db.queryOne<{ id: string }>(
      'SELECT registration_id AS id FROM fair_attendee WHERE fair_id = $1 AND person_id = $2',
      [fairId, personId],
    );
    return row?.id ?? null;
  }

  /** Locks people in the order of their ids: whoever locks several meets others in the same order. */
  async lock(registrationIds: readonly string[]): Promise<Attendee[]> {
    if (registrationIds.length === 0) return [];
    return this.db.prepared<Attendee>(
      'fair-live.lock-people',
      `SELECT ${COLUMNS} FROM fair_attendee a WHERE a.registration_id = ANY($1::uuid[])
       ORDER BY a.registration_id FOR NO KEY UPDATE OF a`,
      [registrationIds],
    );
  }

  /** Whether nobody else is just changing something of the person; timers come again if so. */
  async lockIfFree(registrationId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      'SELECT 1 FROM fair_attendee WHERE registration_id = $1 FOR UPDATE SKIP LOCKED',
      [registrationId],
    );
    return row !== null;
  }

  async setPresence(
    registrationId: string,
    { isAway, droppedAt }: Pick<Attendee, 'isAway' | 'droppedAt'>,
    at: Date,
  ): Promise<void> {
    await this.db.query(
      `UPDATE fair_attendee SET is_away = $2, away_at = CASE WHEN $2 THEN coalesce(away_at, $4) END, dropped_at = $3
       WHERE registration_id = $1`,
      [registrationId, isAway, droppedAt, at],
    );
  }

  async setRemoved(registrationId: string, at: Date): Promise<void> {
    await this.db.query('UPDATE fair_attendee SET removed_at = $2 WHERE registration_id = $1', [registrationId, at]);
  }

  /** People whose connection was lost before an instant and who still hold a place in a queue. */
  async absentSince(before: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT a.registration_id AS id FROM fair_attendee a WHERE a.dropped_at <= $1
         AND EXISTS (SELECT FROM queue_ticket t WHERE t.registration_id = a.registration_id AND t.status = 'waiting')
       ORDER BY a.dropped_at LIMIT $2`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** People who still wait at a fair that was closed or called off. */
  async waitingAfterTheEnd(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT t.registration_id AS id FROM queue_ticket t JOIN fair f ON f.id = t.fair_id
       WHERE t.status = 'waiting' AND f.status IN ('closed', 'cancelled') LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  async connect({ id, processId, fairId, personId, conversationId }: Connection, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO live_connection (id, process_id, fair_id, person_id, conversation_id, seen_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
      [id, processId, fairId, personId, conversationId, at],
    );
  }

  async disconnect(id: string): Promise<void> {
    await this.db.query('DELETE FROM live_connection WHERE id = $1', [id]);
  }

  async isConnected(fairId: string, personId: string): Promise<boolean> {
    const row = await this.db.queryOne('SELECT 1 FROM live_connection WHERE person_id = $1 AND fair_id = $2 LIMIT 1', [
      personId,
      fairId,
    ]);
    return row !== null;
  }

  /** Says that the connections of a process are still there. @returns how many it has */
  async seen(processId: string, at: Date): Promise<number> {
    const rows = await this.db.query<{ count: number }>(
      `WITH seen AS (UPDATE live_connection SET seen_at = $2 WHERE process_id = $1 RETURNING 1)
       SELECT count(*)::integer AS count FROM seen`,
      [processId, at],
    );
    return rows[0]!.count;
  }

  async connectionsOf(processId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM live_connection WHERE process_id = $1', [
      processId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Takes away one connection of a process that has not been heard of, and tells whose it was. */
  async takeStale(before: Date): Promise<{ fairId: string; personId: string } | null> {
    return this.db.queryOne(
      `DELETE FROM live_connection WHERE id = (
         SELECT id FROM live_connection WHERE seen_at < $1 ORDER BY seen_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING fair_id AS "fairId", person_id AS "personId"`,
      [before],
    );
  }
}
