import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type ListPosition } from './notifications.repository.js';
import { type NotificationParams, type OutsideChannel } from './notification.template.js';

export type DeliveryReason =
  | 'preference'
  | 'consent'
  | 'no-address'
  | 'person-gone'
  | 'channel-off'
  | 'refused'
  | 'away'
  | 'no-answer'
  | 'interrupted'
  | 'template';

export interface DueDelivery {
  id: string;
  channel: OutsideChannel;
  attempts: number;
  personId: string;
  template: string;
  params: NotificationParams;
  link: string | null;
}

/** A delivery that staff should know of; the words of the notification stay out of it. */
export interface TroubledDelivery {
  id: string;
  channel: OutsideChannel;
  status: 'failed' | 'unknown';
  reason: DeliveryReason | null;
  template: string;
  personId: string;
  attempts: number;
  createdAt: Date;
  closedAt: Date | null;
  lastError: string | null;
}

/** The SQL of sending: who has claimed what, and what became of it. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly db: Db) {}

  /** Locks the next due delivery until the transaction ends, past those that others hold. */
  async lockNextDue(channels: readonly OutsideChannel[], now: Date): Promise<DueDelivery | null> {
    return this.db.queryOne<DueDelivery>(
      `SELECT d.id, d.channel, d.attempts, n.person_id AS "personId", n.template, n.params, n.link
       FROM notification_delivery d JOIN notification n ON n.id = d.notification_id
       WHERE d.status = 'waiting' AND d.due_at <= $1 AND d.channel = ANY($2)
       ORDER BY d.due_at, d.id LIMIT 1 FOR UPDATE OF d SKIP LOCKED`,
      [now, channels],
    );
  }

  async claim(id: string, claim: string, now: Date): Promise<void> {
    await this.db.query(
      `UPDATE notification_delivery SET status = 'claimed', claim = $2, claimed_at = $3, attempts = attempts + 1
       WHERE id = $1`,
      [id, claim, now],
    );
  }

  async postpone(id: string, until: Date): Promise<void> {
    await this.db.query('UPDATE notification_delivery SET due_at = $2 WHERE id = $1', [id, until]);
  }

  async suppress(id: string, reason: DeliveryReason, now: Date): Promise<void> {
    await this.db.query(
      `UPDATE notification_delivery SET status = 'suppressed', reason = $2, closed_at = $3 WHERE id = $1`,
      [id, reason, now],
    );
  }

  async fail(id: string, reason: DeliveryReason, error: string, now: Date): Promise<void> {
    await this.db.query(
      `UPDATE notification_delivery SET status = 'failed', reason = $2, last_error = left($3, 500), closed_at = $4
       WHERE id = $1`,
      [id, reason, error, now],
    );
  }

  /** Only the claimer may say what became of it; a late word also clears up a fate that was unknown. */
  async close(
    id: string,
    claim: string,
    outcome: { status: 'sent' | 'failed' | 'unknown'; reason: DeliveryReason | null; error: string | null },
    now: Date,
  ): Promise<void> {
    await this.db.query(
      `UPDATE notification_delivery SET status = $3, reason = $4, last_error = left($5, 500), closed_at = $6
       WHERE id = $1 AND claim = $2 AND status IN ('claimed', 'unknown')`,
      [id, claim, outcome.status, outcome.reason, outcome.error, now],
    );
  }

  async release(id: string, claim: string, dueAt: Date, error: string): Promise<void> {
    await this.db.query(
      `UPDATE notification_delivery SET status = 'waiting', due_at = $3, claimed_at = NULL, last_error = left($4, 500)
       WHERE id = $1 AND claim = $2 AND status = 'claimed'`,
      [id, claim, dueAt, error],
    );
  }

  /**
   * Ends claims whose claimer has not been heard of: an SMS may be on its way, so its fate is unknown for good;
   * a mail goes out again, since its Message-ID lets the receiver drop a copy.
   */
  async endDeadClaims(before: Date, now: Date): Promise<{ unknown: number; again: number }> {
    const rows = await this.db.query<{ channel: OutsideChannel }>(
      `UPDATE notification_delivery SET
         status = CASE channel WHEN 'sms' THEN 'unknown' ELSE 'waiting' END,
         reason = CASE channel WHEN 'sms' THEN 'interrupted' END,
         closed_at = CASE channel WHEN 'sms' THEN $2::timestamptz END,
         due_at = $2
       WHERE status = 'claimed' AND claimed_at < $1 RETURNING channel`,
      [before, now],
    );
    const unknown = rows.filter(({ channel }) => channel === 'sms').length;
    return { unknown, again: rows.length - unknown };
  }

  async listTroubled(after: ListPosition | null, limit: number): Promise<TroubledDelivery[]> {
    return this.db.query<TroubledDelivery>(
      `SELECT d.id, d.channel, d.status, d.reason, n.template, n.person_id AS "personId", d.attempts,
              d.created_at AS "createdAt", d.closed_at AS "closedAt", d.last_error AS "lastError"
       FROM notification_delivery d JOIN notification n ON n.id = d.notification_id
       WHERE d.status IN ('failed', 'unknown') AND d.handled_at IS NULL
         AND ($1::timestamptz IS NULL OR (d.created_at, d.id) < ($1, $2::uuid))
       ORDER BY d.created_at DESC, d.id DESC LIMIT $3`,
      [after?.createdAt ?? null, after?.id ?? null, limit],
    );
  }

  /** Puts a failed delivery back to work; false for any other, above all for one whose fate is unknown. */
  async reopenFailed(id: string, now: Date): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE notification_delivery SET status = 'waiting', reason = NULL, attempts = 0, due_at = $2, closed_at = NULL
       WHERE id = $1 AND status = 'failed' AND handled_at IS NULL RETURNING 1`,
      [id, now],
    );
    return row !== null;
  }

  async markHandled(id: string, by: string, now: Date): Promise<boolean> {
    const row = await this.db.queryOne(
      `UPDATE notification_delivery SET handled_at = $3, handled_by_person_id = $2
       WHERE id = $1 AND status IN ('failed', 'unknown') AND handled_at IS NULL RETURNING 1`,
      [id, by, now],
    );
    return row !== null;
  }

  /** How many wait, failed or have an unknown fate; those that staff have dealt with are left out. */
  async counts(): Promise<{ waiting: number; failed: number; unknown: number }> {
    const row = await this.db.queryOne<{ waiting: number; failed: number; unknown: number }>(
      `SELECT (SELECT count(*) FROM notification_delivery WHERE status = 'waiting') AS waiting,
              count(*) FILTER (WHERE status = 'failed') AS failed,
              count(*) FILTER (WHERE status = 'unknown') AS unknown
       FROM notification_delivery WHERE status IN ('failed', 'unknown') AND handled_at IS NULL`,
    );
    return row ?? { waiting: 0, failed: 0, unknown: 0 };
  }
}
