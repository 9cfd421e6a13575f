import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Config } from '../config/index.js';
import { Db } from '../database/index.js';

export interface LoggedMessage {
  channel: 'sms' | 'mail' | 'totp' | 'print';
  recipient: string;
  subject?: string | null;
  body: string;
}

/** The demo's outbox: every message as its receiver would see it. Writes nothing unless DEMO_OUTBOX is set. */
@Injectable()
export class MessageLog {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  get isOn(): boolean {
    return this.config.get('DEMO_OUTBOX');
  }

  async write(message: LoggedMessage): Promise<void> {
    if (!this.isOn) return;
    await this.db.query(
      'INSERT INTO sent_message (id, channel, recipient, subject, body, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [newId(), message.channel, message.recipient, message.subject ?? null, message.body, this.clock.now()],
    );
  }

  async list(limit: number, recipient?: string): Promise<(LoggedMessage & { id: string; createdAt: Date })[]> {
    return this.db.query(
      `SELECT id, channel, recipient, subject, body, created_at AS "createdAt" FROM sent_message
       WHERE $2::text IS NULL OR recipient = $2 ORDER BY created_at DESC, id DESC LIMIT $1`,
      [limit, recipient ?? null],
    );
  }
}
