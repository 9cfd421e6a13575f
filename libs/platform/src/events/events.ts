import { Injectable } from '@nestjs/common';
import { Clock, newId, type EventMap, type EventType } from '@app/kernel';
import { Db } from '../database/index.js';

/** An event as a listener receives it. */
export interface DomainEvent<Type extends EventType = EventType> {
  id: string;
  type: Type;
  payload: EventMap[Type];
  occurredAt: Date;
}

/** Announces what happened. The event is a row in the caller's transaction: it is never lost and never a lie. */
@Injectable()
export class Events {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Writes the event to the outbox; the worker hands it to each listener once this transaction has committed. */
  async emit<Type extends EventType>(type: Type, payload: EventMap[Type]): Promise<void> {
    await this.db.query('INSERT INTO outbox_event (id, type, payload, created_at) VALUES ($1, $2, $3, $4)', [
      newId(),
      type,
      JSON.stringify(payload),
      this.clock.now(),
    ]);
    // PostgreSQL delivers it at commit and folds repeats within a transaction into one.
    await this.db.query(`SELECT pg_notify('outbox', '')`);
  }
}
