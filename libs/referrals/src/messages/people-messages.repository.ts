import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type RecipientStatus } from './people-message.schema.js';

export interface PeopleMessage {
  id: string;
  officeId: string;
  senderId: string;
  text: string;
  createdAt: Date;
}

/** The SQL of messages to many people. */
@Injectable()
export class PeopleMessagesRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<PeopleMessage | null> {
    return this.db.queryOne<PeopleMessage>(
      `SELECT id, office_id AS "officeId", sender_id AS "senderId", text, created_at AS "createdAt"
       FROM people_message WHERE id = $1`,
      [id],
    );
  }

  async insert(
    { id, officeId, senderId, text, createdAt }: PeopleMessage,
    personIds: readonly string[],
  ): Promise<void> {
    await this.db.query(
      'INSERT INTO people_message (id, office_id, sender_id, text, created_at) VALUES ($1, $2, $3, $4, $5)',
      [id, officeId, senderId, text, createdAt],
    );
    await this.db.query(
      `INSERT INTO people_message_recipient (message_id, person_id, status)
       SELECT $1, person_id, 'waiting' FROM unnest($2::uuid[]) AS person_id`,
      [id, personIds],
    );
  }

  async waitingIds(messageId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT person_id AS id FROM people_message_recipient WHERE message_id = $1 AND status = 'waiting' ORDER BY id`,
      [messageId],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns whether the person still waits; held until the transaction ends */
  async lockWaiting(messageId: string, personId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM people_message_recipient WHERE message_id = $1 AND person_id = $2 AND status = 'waiting' FOR NO KEY UPDATE`,
      [messageId, personId],
    );
    return row !== null;
  }

  async settle(messageId: string, personId: string, status: RecipientStatus): Promise<void> {
    await this.db.query('UPDATE people_message_recipient SET status = $3 WHERE message_id = $1 AND person_id = $2', [
      messageId,
      personId,
      status,
    ]);
  }

  async counts(messageId: string): Promise<Partial<Record<RecipientStatus, number>>> {
    const rows = await this.db.query<{ status: RecipientStatus; count: number }>(
      'SELECT status, count(*)::int AS count FROM people_message_recipient WHERE message_id = $1 GROUP BY status',
      [messageId],
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }

  /** For somebody's own copy. */
  async exportOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT m.text, m.created_at AS "at" FROM people_message_recipient r JOIN people_message m ON m.id = r.message_id
       WHERE r.person_id = $1 AND r.status = 'told' ORDER BY m.created_at LIMIT 5000`,
      [personId],
    );
  }

  async removeOf(personId: string): Promise<void> {
    await this.db.query('DELETE FROM people_message_recipient WHERE person_id = $1', [personId]);
  }

  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query(
      `INSERT INTO people_message_recipient (message_id, person_id, status)
       SELECT message_id, $2, status FROM people_message_recipient WHERE person_id = $1 ON CONFLICT DO NOTHING`,
      [from, into],
    );
    await this.removeOf(from);
  }

  /** @returns how many */
  async forgetBefore(instant: Date): Promise<number> {
    return (await this.db.query('DELETE FROM people_message WHERE created_at < $1 RETURNING 1', [instant])).length;
  }
}
