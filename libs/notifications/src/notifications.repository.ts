import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type NotificationParams, type OutsideChannel } from './notification.template.js';

export interface NotificationRow {
  id: string;
  template: string;
  params: NotificationParams;
  link: string | null;
  createdAt: Date;
  readAt: Date | null;
}

/** The last entry of a page of the list. */
export interface ListPosition {
  createdAt: Date;
  id: string;
}

/** The SQL of the notifications themselves. */
@Injectable()
export class NotificationsRepository {
  constructor(private readonly db: Db) {}

  /**
   * Of somebody who became part of another record it is that one's.
   * @returns false when a notification with this key is there already, or nobody is there any more
   */
  async insert(row: {
    id: string;
    personId: string;
    template: string;
    params: NotificationParams;
    link: string | null;
    dedupeKey: string;
    isShown: boolean;
    createdAt: Date;
  }): Promise<boolean> {
    const inserted = await this.db.queryOne(
      `INSERT INTO notification (id, person_id, template, params, link, dedupe_key, is_shown, created_at)
       SELECT $1, coalesce(p.merged_into, p.id), $3, $4, $5, $6, $7, $8 FROM person p
       WHERE p.id = $2 AND p.status <> 'erased' ON CONFLICT (dedupe_key) DO NOTHING RETURNING 1`,
      [
        row.id,
        row.personId,
        row.template,
        JSON.stringify(row.params),
        row.link,
        row.dedupeKey,
        row.isShown,
        row.createdAt,
      ],
    );
    return inserted !== null;
  }

  async insertDelivery(id: string, notificationId: string, channel: OutsideChannel, at: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO notification_delivery (id, notification_id, channel, created_at, due_at) VALUES ($1, $2, $3, $4, $4)`,
      [id, notificationId, channel, at],
    );
  }

  /** Newest first, from behind a position on. */
  async list(personId: string, after: ListPosition | null, limit: number): Promise<NotificationRow[]> {
    return this.db.query<NotificationRow>(
      `SELECT id, template, params, link, created_at AS "createdAt", read_at AS "readAt" FROM notification
       WHERE person_id = $1 AND is_shown AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $4`,
      [personId, after?.createdAt ?? null, after?.id ?? null, limit],
    );
  }

  /** Unread ones, counted up to a limit: the header shows "99+" behind that. */
  async countUnread(personId: string, limit: number): Promise<number> {
    const row = await this.db.queryOne<{ count: number }>(
      `SELECT count(*) AS count FROM (
         SELECT FROM notification WHERE person_id = $1 AND is_shown AND read_at IS NULL LIMIT $2) unread`,
      [personId, limit],
    );
    return row?.count ?? 0;
  }

  /** @returns the link of the notification (null without one); undefined when the person has no such notification */
  async markRead(personId: string, id: string, at: Date): Promise<string | null | undefined> {
    const row = await this.db.queryOne<{ link: string | null }>(
      `UPDATE notification SET read_at = coalesce(read_at, $3) WHERE id = $1 AND person_id = $2 AND is_shown RETURNING link`,
      [id, personId, at],
    );
    return row ? row.link : undefined;
  }

  /** Marks what was there at an instant, not what arrived while the person was reading. */
  async markAllRead(personId: string, until: Date, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE notification SET read_at = $3
       WHERE person_id = $1 AND is_shown AND read_at IS NULL AND created_at <= $2`,
      [personId, until, at],
    );
  }

  async deleteOlderThan(instant: Date): Promise<number> {
    const rows = await this.db.query('DELETE FROM notification WHERE created_at < $1 RETURNING 1', [instant]);
    return rows.length;
  }

  /** What a person was told, as they may take it along. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT template, params, created_at AS "at", read_at AS "readAt" FROM notification
       WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 5000`,
      [personId],
    );
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM notification WHERE person_id = $1', [personId]);
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query('UPDATE notification SET person_id = $2 WHERE person_id = $1', [from, into]);
  }
}
