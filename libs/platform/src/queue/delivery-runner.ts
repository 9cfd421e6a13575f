import { Injectable, Logger } from '@nestjs/common';
import { Db } from '../database/index.js';
import { ListenerRegistry, OutboxRepository, type Delivery } from '../events/index.js';

/** With pauses of 1, 2, 4 ... seconds this gives a failing part about half an hour to come back. */
const MAX_ATTEMPTS = 12;

/** Hands one event to one listener and closes the delivery in the listener's own transaction. */
@Injectable()
export class DeliveryRunner {
  private readonly logger = new Logger('Deliveries');

  constructor(
    private readonly db: Db,
    private readonly outbox: OutboxRepository,
    private readonly listeners: ListenerRegistry,
  ) {}

  async run(delivery: Delivery): Promise<void> {
    try {
      await this.db.tx(async () => {
        const event = await this.outbox.claim(delivery);
        if (!event) return;
        const listener = this.listeners.get(delivery.listener);
        if (!listener) throw new Error(`No listener is named ${delivery.listener}`);
        await listener.instance.on(event);
        await this.outbox.close(delivery);
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const status = await this.outbox.recordFailure(delivery, reason, MAX_ATTEMPTS);
      this.logger.warn(`${delivery.listener} failed on event ${delivery.eventId} (${status ?? 'closed'}): ${reason}`);
    }
  }
}
