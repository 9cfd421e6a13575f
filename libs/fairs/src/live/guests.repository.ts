import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type GuestRole } from './guest-roles.js';

/** Somebody who helps in a conversation, or is called to. */
export interface Guest {
  id: string;
  conversationId: string;
  fairId: string;
  role: GuestRole;
  language: string | null;
  /** Null until somebody of the centre has come. */
  personId: string | null;
  joinedAt: Date | null;
  /** The last call that they joined by voice and have not left. */
  mediaCallId: string | null;
  /** Since when somebody in the call has no page of the conversation open. */
  unseenSince: Date | null;
}

/** A call into a conversation that somebody may follow, without a word of what is said there. */
export interface OpenCall {
  guest: string;
  conversation: string;
  role: GuestRole;
  language: string | null;
  fair: string;
  booth: string;
  boothNumber: number;
  employer: string;
  number: number;
}

/** A colleague who recruits at the booth no more is no guest either. Of guest `g` of conversation `c`. */
export const MAY_HELP = `(g.role <> 'colleague'
  OR EXISTS (SELECT FROM booth_recruiter r WHERE r.booth_id = c.booth_id AND r.person_id = g.person_id))`;

const COLUMNS = `id, conversation_id AS "conversationId", fair_id AS "fairId", role, language, person_id AS "personId",
  joined_at AS "joinedAt", media_call_id AS "mediaCallId", unseen_since AS "unseenSince"`;

const IN_CALL = `g.left_at IS NULL AND EXISTS (SELECT FROM media_call m WHERE m.id = g.media_call_id AND m.status = 'accepted')`;

/** The SQL of guests of conversations. Their conversation is locked before they change. */
@Injectable()
export class GuestsRepository {
  constructor(private readonly db: Db) {}

  /** Those who are called or there, and have not left. */
  async of(conversationId: string): Promise<Guest[]> {
    return this.db.query<Guest>(
      `SELECT ${COLUMNS} FROM conversation_guest WHERE conversation_id = $1 AND left_at IS NULL ORDER BY id`,
      [conversationId],
    );
  }

  async insert(
    guest: Omit<Guest, 'joinedAt' | 'mediaCallId' | 'unseenSince'>,
    invitedBy: string,
    at: Date,
  ): Promise<void> {
    const { id, conversationId, fairId, role, language, personId } = guest;
    await this.db.query(
      `INSERT INTO conversation_guest (id, conversation_id, fair_id, role, language, person_id, invited_by, invited_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, conversationId, fairId, role, language, personId, invitedBy, at],
    );
  }

  async join(id: string, personId: string, at: Date): Promise<void> {
    await this.db.query('UPDATE conversation_guest SET person_id = $2, joined_at = $3 WHERE id = $1', [
      id,
      personId,
      at,
    ]);
  }

  /** @param callId null for somebody who goes on in writing */
  async setMediaCall(id: string, callId: string | null): Promise<void> {
    await this.db.query('UPDATE conversation_guest SET media_call_id = $2, unseen_since = NULL WHERE id = $1', [
      id,
      callId,
    ]);
  }

  /** Begins the timers of guests in a call who have no page of the conversation open, and ends those of whoever is back. */
  async noteUnseen(at: Date): Promise<void> {
    await this.db.query(
      `UPDATE conversation_guest SET unseen_since = CASE WHEN unseen_since IS NULL THEN $1::timestamptz END
       WHERE id IN (SELECT g.id FROM conversation_guest g WHERE ${IN_CALL}
         AND (g.unseen_since IS NOT NULL) = EXISTS (SELECT FROM live_connection l
           WHERE l.conversation_id = g.conversation_id AND l.person_id = g.person_id)
         ORDER BY g.id FOR NO KEY UPDATE SKIP LOCKED)`,
      [at],
    );
  }

  /** Guests in a call who have been gone since an instant. */
  async unseenSince(before: Date, limit: number): Promise<Pick<Guest, 'id' | 'conversationId'>[]> {
    return this.db.query(
      `SELECT g.id, g.conversation_id AS "conversationId" FROM conversation_guest g
       WHERE ${IN_CALL} AND g.unseen_since <= $1 ORDER BY g.id LIMIT $2`,
      [before, limit],
    );
  }

  async leave(id: string, at: Date): Promise<void> {
    await this.db.query('UPDATE conversation_guest SET left_at = $2 WHERE id = $1', [id, at]);
  }

  /** Calls into a conversation that still goes on: of somebody by name, and of the centre. */
  async openCalls(conversationId: string, personId: string): Promise<OpenCall[]> {
    return this.db.query<OpenCall>(
      `SELECT g.id AS guest, c.id AS conversation, g.role, g.language, c.fair_id AS fair, b.id AS booth,
              b.number AS "boothNumber", e.name AS employer, t.number
       FROM conversation_guest g JOIN conversation c ON c.id = g.conversation_id AND c.status = 'talking'
       JOIN booth b ON b.id = c.booth_id JOIN employer e ON e.id = b.employer_id JOIN queue_ticket t ON t.id = c.ticket_id
       WHERE g.conversation_id = $1 AND g.left_at IS NULL AND g.joined_at IS NULL
         AND (g.person_id = $2 OR g.person_id IS NULL) ORDER BY g.id`,
      [conversationId, personId],
    );
  }
}
