import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type NoticeTopic } from './notice-topics.js';

/** What operators do while a fair runs. */
export const OPERATOR_ACTIONS = ['open-booth', 'close-booth', 'merge', 'move', 'remove', 'extend', 'announce'] as const;
export type OperatorAction = (typeof OPERATOR_ACTIONS)[number];

/** One thing that an operator did, and why. */
export interface OperatorDeed {
  fairId: string;
  action: OperatorAction;
  boothId?: string | null;
  /** Where people were moved, or offered a place. */
  toBoothId?: string | null;
  ticketId?: string | null;
  registrationId?: string | null;
  reason?: string | null;
  /** What was announced, or until when the fair goes on. */
  text?: string | null;
  /** Of an announcement to telephones: what it is about, and how many it was to reach. */
  topic?: NoticeTopic | null;
  told?: number | null;
  actorId: string;
  at: Date;
}

/** A deed as the log shows it. */
export interface LoggedDeed {
  id: string;
  at: Date;
  action: OperatorAction;
  reason: string | null;
  text: string | null;
  told: number | null;
  actor: string;
  booth: number | null;
  toBooth: number | null;
  /** Of the person it was about. */
  name: string | null;
}

/** The log of what operators did. Nothing in it is ever changed. */
@Injectable()
export class FairLogRepository {
  constructor(private readonly db: Db) {}

  /** @returns the id of what was done */
  async append(deed: OperatorDeed): Promise<string> {
    const id = newId(deed.at.getTime());
    await this.db.query(
      `INSERT INTO fair_log (id, fair_id, action, booth_id, to_booth_id, ticket_id, registration_id, reason, text,
         topic, told, actor_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        deed.fairId,
        deed.action,
        deed.boothId ?? null,
        deed.toBoothId ?? null,
        deed.ticketId ?? null,
        deed.registrationId ?? null,
        deed.reason ?? null,
        deed.text ?? null,
        deed.topic ?? null,
        deed.told ?? null,
        deed.actorId,
        deed.at,
      ],
    );
    return id;
  }

  /** An announcement that goes to telephones. */
  async noticeOf(id: string): Promise<{ fairId: string; fair: string; topic: NoticeTopic; text: string } | null> {
    return this.db.queryOne(
      `SELECT f.id AS "fairId", f.title AS fair, l.topic, l.text FROM fair_log l JOIN fair f ON f.id = l.fair_id
       WHERE l.id = $1 AND l.topic IS NOT NULL`,
      [id],
    );
  }

  /** The newest first. */
  async newest(fairId: string, after: { at: string; id: string } | null, limit: number): Promise<LoggedDeed[]> {
    return this.db.query<LoggedDeed>(
      `SELECT l.id, l.at, l.action, l.reason, l.text, l.told, a.full_name AS actor, b.number AS booth, o.number AS "toBooth",
              p.full_name AS name
       FROM fair_log l JOIN person a ON a.id = l.actor_id
       LEFT JOIN booth b ON b.id = l.booth_id LEFT JOIN booth o ON o.id = l.to_booth_id
       LEFT JOIN queue_ticket t ON t.id = l.ticket_id
       LEFT JOIN fair_registration r ON r.id = coalesce(l.registration_id, t.registration_id)
       LEFT JOIN person p ON p.id = r.person_id
       WHERE l.fair_id = $1 AND ($2::uuid IS NULL OR l.id < $2) ORDER BY l.id DESC LIMIT $3`,
      [fairId, after?.id ?? null, limit],
    );
  }
}
