import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type ConversationStatus, type FairOutcome, type UnsuitableReason } from './conversation.lifecycle.js';

/** A call, and the conversation that comes of it. */
export interface Conversation {
  id: string;
  fairId: string;
  boothId: string;
  ticketId: string;
  registrationId: string;
  personId: string;
  recruiterId: string;
  status: ConversationStatus;
  calledAt: Date;
  dueAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  endedBy: string | null;
  outcome: FairOutcome | null;
  factId: string | null;
}

/** What a recruiter noted, with the fact that says so. */
export interface NotedOutcome {
  outcome: FairOutcome;
  reason: UnsuitableReason | null;
  startDate: LocalDate | null;
  interviewOn: LocalDate | null;
  /** Null at a rehearsal. */
  factId: string | null;
  by: string;
  at: Date;
}

const COLUMNS = `id, fair_id AS "fairId", booth_id AS "boothId", ticket_id AS "ticketId",
  registration_id AS "registrationId", person_id AS "personId", recruiter_id AS "recruiterId", status,
  called_at AS "calledAt", due_at AS "dueAt", answered_at AS "answeredAt", ended_at AS "endedAt",
  ended_by AS "endedBy", outcome, fact_id AS "factId"`;

/** The SQL of calls and conversations, and of what was answered to commands. */
@Injectable()
export class ConversationsRepository {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<Conversation | null> {
    return this.db.queryOne<Conversation>(`SELECT ${COLUMNS} FROM conversation WHERE id = $1`, [id]);
  }

  /** People and booths are locked before; what is said needs this lock alone. */
  async lock(id: string): Promise<Conversation | null> {
    return this.db.queryOne<Conversation>(`SELECT ${COLUMNS} FROM conversation WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  }

  /** The call or conversation of somebody just now. */
  async openOf(personId: string): Promise<Conversation | null> {
    return this.db.queryOne<Conversation>(
      `SELECT ${COLUMNS} FROM conversation WHERE person_id = $1 AND status IN ('called', 'talking') FOR NO KEY UPDATE`,
      [personId],
    );
  }

  async isRecruiterBusy(recruiterId: string): Promise<boolean> {
    const row = await this.db.queryOne(
      `SELECT 1 FROM conversation WHERE recruiter_id = $1 AND status IN ('called', 'talking')`,
      [recruiterId],
    );
    return row !== null;
  }

  async insert(conversation: Conversation): Promise<void> {
    const { id, fairId, boothId, ticketId, registrationId, personId, recruiterId, status, calledAt, dueAt } =
      conversation;
    await this.db.query(
      `INSERT INTO conversation (id, fair_id, booth_id, ticket_id, registration_id, person_id, recruiter_id, status,
         called_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, fairId, boothId, ticketId, registrationId, personId, recruiterId, status, calledAt, dueAt],
    );
  }

  /** A call by voice ends here, and what was shared for it: the two are others than before, or talk no more. */
  async save({ id, recruiterId, status, answeredAt, endedAt, endedBy }: Conversation): Promise<void> {
    await this.db.query(
      `WITH call AS (UPDATE media_call SET status = 'ended'
         WHERE conversation_id = $1 AND status IN ('asked', 'accepted'))
       UPDATE conversation SET recruiter_id = $2, status = $3, answered_at = $4, ended_at = $5, ended_by = $6,
         phone_shared_at = NULL, seq = seq + 1 WHERE id = $1`,
      [id, recruiterId, status, answeredAt, endedAt, endedBy],
    );
  }

  async say(id: string, authorId: string, text: string, at: Date): Promise<void> {
    await this.db.query(
      `WITH next AS (UPDATE conversation SET last_message = last_message + 1, seq = seq + 1 WHERE id = $1
                     RETURNING last_message)
       INSERT INTO conversation_message (conversation_id, position, author_id, text, sent_at)
       SELECT $1, last_message, $2, $3, $4 FROM next`,
      [id, authorId, text, at],
    );
  }

  /** Counts a change of what belongs to a conversation and stands elsewhere. */
  async touch(id: string): Promise<void> {
    await this.db.query('UPDATE conversation SET seq = seq + 1 WHERE id = $1', [id]);
  }

  async setNote(id: string, note: string): Promise<void> {
    await this.db.query('UPDATE conversation SET note = $2 WHERE id = $1', [id, note]);
  }

  async setOutcome(
    id: string,
    { outcome, reason, startDate, interviewOn, factId, by, at }: NotedOutcome,
  ): Promise<void> {
    await this.db.query(
      `UPDATE conversation SET outcome = $2, reason = $3, start_date = $4, interview_on = $5, fact_id = $6,
         outcome_by = $7, outcome_at = $8, seq = seq + 1 WHERE id = $1`,
      [id, outcome, reason, startDate, interviewOn, factId, by, at],
    );
  }

  /** Calls that nobody took in time. */
  async due(at: Date, limit: number): Promise<{ id: string; registrationId: string }[]> {
    return this.db.query(
      `SELECT id, registration_id AS "registrationId" FROM conversation WHERE status = 'called' AND due_at <= $1
       ORDER BY due_at LIMIT $2`,
      [at, limit],
    );
  }

  /** Conversations of a day before that nobody ended, at fairs that are over, with the moment when they were. */
  async leftOpen(today: Date, limit: number): Promise<{ id: string; registrationId: string; over: Date }[]> {
    return this.db.query(
      `SELECT c.id, c.registration_id AS "registrationId", greatest(c.answered_at, f.closes_at) AS over
       FROM conversation c JOIN fair f ON f.id = c.fair_id
       WHERE c.status = 'talking' AND c.answered_at < $1 AND f.closes_at < $1 ORDER BY c.id LIMIT $2`,
      [today, limit],
    );
  }

  /** Takes the key of a command for this transaction; a second one waits for the first and finds its answer. */
  async begin(actorId: string, key: string, fingerprint: string, at: Date): Promise<boolean> {
    const [row] = await this.db.prepared(
      'fair-live.begin-command',
      `INSERT INTO fair_command (actor_id, key, fingerprint, at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [actorId, key, fingerprint, at],
    );
    return row !== undefined;
  }

  async finish(actorId: string, key: string, answer: unknown): Promise<void> {
    await this.db.prepared(
      'fair-live.finish-command',
      'UPDATE fair_command SET answer = $3 WHERE actor_id = $1 AND key = $2',
      [actorId, key, JSON.stringify(answer)],
    );
  }

  async answered(actorId: string, key: string): Promise<{ fingerprint: string; answer: unknown } | null> {
    return this.db.queryOne('SELECT fingerprint, answer FROM fair_command WHERE actor_id = $1 AND key = $2', [
      actorId,
      key,
    ]);
  }
}
