import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { MAY_HELP } from './guests.repository.js';
import { type MediaCallStatus, type MediaKind, type TalkSide } from './media-call.lifecycle.js';

export interface MediaCall {
  id: string;
  conversationId: string;
  kind: MediaKind;
  asker: TalkSide;
  status: MediaCallStatus;
  askedAt: Date;
}

/** A call that runs, with everybody who is in it. */
export interface RunningMediaCall {
  id: string;
  /** The person first, the recruiter last, guests by when they were called in between. */
  people: string[];
}

/** The SQL of calls by voice and picture. What is said or shown is nowhere. */
@Injectable()
export class MediaCallsRepository {
  constructor(private readonly db: Db) {}

  /** The open call of a conversation, whose row is locked before. */
  async openOf(conversationId: string): Promise<MediaCall | null> {
    return this.db.queryOne<MediaCall>(
      `SELECT id, conversation_id AS "conversationId", kind, asker, status, asked_at AS "askedAt" FROM media_call
       WHERE conversation_id = $1 AND status IN ('asked', 'accepted')`,
      [conversationId],
    );
  }

  /** Adds a call behind those before; the row of the conversation is locked. */
  async insert({ id, conversationId, kind, asker, status, askedAt }: MediaCall): Promise<void> {
    await this.db.query(
      `WITH call AS (INSERT INTO media_call (id, conversation_id, turn, kind, asker, status, asked_at)
         SELECT $1, $2, coalesce(max(turn), 0) + 1, $3, $4, $5, $6 FROM media_call WHERE conversation_id = $2)
       UPDATE conversation SET seq = seq + 1 WHERE id = $2`,
      [id, conversationId, kind, asker, status, askedAt],
    );
  }

  async setStatus({ id, conversationId, status }: MediaCall): Promise<void> {
    await this.db.query(
      `WITH call AS (UPDATE media_call SET status = $3 WHERE id = $1)
       UPDATE conversation SET seq = seq + 1 WHERE id = $2`,
      [id, conversationId, status],
    );
  }

  /** @returns null where nobody talks by voice, in this conversation or any more */
  async running(conversationId: string): Promise<RunningMediaCall | null> {
    return this.db.queryOne<RunningMediaCall>(
      `SELECT m.id, ARRAY[c.person_id] || ARRAY(
                SELECT g.person_id FROM conversation_guest g WHERE g.media_call_id = m.id AND g.left_at IS NULL
                  AND ${MAY_HELP} ORDER BY g.id) || c.recruiter_id AS people
       FROM media_call m JOIN conversation c ON c.id = m.conversation_id AND c.status = 'talking'
       WHERE c.id = $1 AND m.status = 'accepted'`,
      [conversationId],
    );
  }

  async hasPhone(personId: string): Promise<boolean> {
    return (await this.db.queryOne('SELECT 1 FROM person WHERE id = $1 AND phone IS NOT NULL', [personId])) !== null;
  }

  async setPhoneShared(conversationId: string, at: Date | null): Promise<void> {
    await this.db.query('UPDATE conversation SET phone_shared_at = $2, seq = seq + 1 WHERE id = $1', [
      conversationId,
      at,
    ]);
  }
}
