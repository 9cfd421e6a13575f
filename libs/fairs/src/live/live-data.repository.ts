import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** The SQL of what a person is told of their days at fairs, and of forgetting them. */
@Injectable()
export class LiveDataRepository {
  constructor(private readonly db: Db) {}

  async ticketsOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT f.title AS fair, e.name AS employer, t.number, t.status, t.joined_at AS "joinedAt", t.ended_at AS "endedAt",
              t.estimate_low AS "estimateLow", t.estimate_high AS "estimateHigh",
              c.outcome, c.start_date AS "startDate", c.interview_on AS "interviewOn"
       FROM queue_ticket t JOIN fair f ON f.id = t.fair_id JOIN booth b ON b.id = t.booth_id
       JOIN employer e ON e.id = b.employer_id
       LEFT JOIN conversation c ON c.ticket_id = t.id AND c.status IN ('talking', 'ended')
       WHERE t.person_id = $1 ORDER BY t.id LIMIT 5000`,
      [personId],
    );
  }

  /** What this person wrote, while it is kept. */
  async messagesOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      'SELECT sent_at AS "sentAt", text FROM conversation_message WHERE author_id = $1 ORDER BY sent_at LIMIT 5000',
      [personId],
    );
  }

  /** Texts go; the coded rows stay, since the session report counts them. */
  async forgetTextsOf(personId: string): Promise<void> {
    await this.db.query(
      `DELETE FROM conversation_message WHERE conversation_id IN (SELECT id FROM conversation
         WHERE person_id = $1 OR recruiter_id = $1) OR author_id = $1`,
      [personId],
    );
    await this.db.query('UPDATE conversation SET note = NULL WHERE person_id = $1', [personId]);
    await this.db.query(
      `UPDATE help_request SET text = NULL, answer = NULL, status = 'closed',
         closed_at = coalesce(closed_at, taken_at, created_at), seq = seq + 1 WHERE person_id = $1`,
      [personId],
    );
    await this.db.query('DELETE FROM booth_desk WHERE person_id = $1', [personId]);
    await this.db.query('DELETE FROM fair_command WHERE actor_id = $1', [personId]);
    await this.db.query('DELETE FROM live_connection WHERE person_id = $1', [personId]);
  }

  /** Both were at one fair: the day of the second stays under the registration that it was made with. */
  async moveTo(from: string, into: string): Promise<void> {
    await this.db.query('DELETE FROM booth_desk WHERE person_id = $1', [from]);
    await this.db.query('DELETE FROM live_connection WHERE person_id = $1', [from]);
    await this.db.query(
      `UPDATE fair_attendee a SET person_id = $2 WHERE person_id = $1
         AND NOT EXISTS (SELECT FROM fair_attendee o WHERE o.fair_id = a.fair_id AND o.person_id = $2)`,
      [from, into],
    );
    for (const table of ['queue_ticket', 'conversation', 'help_request']) {
      await this.db.query(`UPDATE ${table} SET person_id = $2 WHERE person_id = $1`, [from, into]);
    }
    await this.db.query('UPDATE conversation SET recruiter_id = $2 WHERE recruiter_id = $1', [from, into]);
    // Whoever helped in one conversation as both of two is one guest.
    await this.db.query(
      `UPDATE conversation_guest g SET left_at = coalesce(joined_at, invited_at) WHERE person_id = $1 AND left_at IS NULL AND EXISTS (
         SELECT FROM conversation_guest o WHERE o.conversation_id = g.conversation_id AND o.person_id = $2
           AND o.left_at IS NULL)`,
      [from, into],
    );
    await this.db.query('UPDATE conversation_guest SET person_id = $2 WHERE person_id = $1', [from, into]);
    await this.db.query('UPDATE conversation_message SET author_id = $2 WHERE author_id = $1', [from, into]);
  }

  /** What stands with one person under some registrations becomes another's. */
  async giveBack(registrations: readonly string[], to: string, personId: string): Promise<void> {
    await this.db.query(
      `UPDATE fair_attendee a SET person_id = $2 WHERE registration_id = ANY($1) AND person_id = $3
         AND NOT EXISTS (SELECT FROM fair_attendee o WHERE o.fair_id = a.fair_id AND o.person_id = $2)`,
      [registrations, to, personId],
    );
    for (const table of ['queue_ticket', 'conversation', 'help_request']) {
      await this.db.query(`UPDATE ${table} SET person_id = $2 WHERE registration_id = ANY($1) AND person_id = $3`, [
        registrations,
        to,
        personId,
      ]);
    }
  }

  /** Those of a person that are not over: whoever is merged or erased waits and talks no more. */
  async openRegistrationsOf(personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT registration_id AS id FROM queue_ticket
       WHERE person_id = $1 AND status IN ('waiting', 'called', 'talking', 'lapsed') ORDER BY 1`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  async forgetMessagesBefore(before: Date, limit: number): Promise<number> {
    const rows = await this.db.query(
      `DELETE FROM conversation_message WHERE (conversation_id, position) IN (
         SELECT conversation_id, position FROM conversation_message WHERE sent_at < $1 ORDER BY sent_at LIMIT $2)
       RETURNING position`,
      [before, limit],
    );
    return rows.length;
  }

  /** What a person asked of the staff at fairs. */
  async helpOf(personId: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT created_at AS "askedAt", text, answer FROM help_request WHERE person_id = $1 ORDER BY id LIMIT 5000`,
      [personId],
    );
  }

  async forgetHelpBefore(before: Date, limit: number): Promise<number> {
    const rows = await this.db.query(
      `UPDATE help_request SET text = NULL, answer = NULL WHERE id IN (SELECT id FROM help_request
         WHERE created_at < $1 AND (text IS NOT NULL OR answer IS NOT NULL) ORDER BY created_at LIMIT $2) RETURNING id`,
      [before, limit],
    );
    return rows.length;
  }

  async forgetNotesBefore(before: Date, limit: number): Promise<number> {
    const rows = await this.db.query(
      `UPDATE conversation SET note = NULL WHERE id IN (SELECT id FROM conversation
         WHERE ended_at < $1 AND note IS NOT NULL ORDER BY ended_at LIMIT $2) RETURNING id`,
      [before, limit],
    );
    return rows.length;
  }

  async forgetCommandsBefore(before: Date, limit: number): Promise<number> {
    const rows = await this.db.query(
      `DELETE FROM fair_command WHERE (actor_id, key) IN (
         SELECT actor_id, key FROM fair_command WHERE at < $1 ORDER BY at LIMIT $2) RETURNING key`,
      [before, limit],
    );
    return rows.length;
  }
}
