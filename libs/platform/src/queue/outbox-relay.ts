import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/index.js';
import { ListenerRegistry, OutboxRepository, type Delivery, type Workload, WORKLOADS } from '../events/index.js';
import { Queues } from './queues.js';

const BATCH = 500;
const OFFER_AGAIN_SECONDS = 60;
const POLL_MS = 2_000;

/**
 * Moves events from the outbox to the queues: wakes at each NOTIFY, looks by itself every two seconds, and offers
 * a delivery again while it is open, so that neither a lost notification nor a lost Redis loses an event.
 */
@Injectable()
export class OutboxRelay implements BeforeApplicationShutdown {
  private readonly logger = new Logger('OutboxRelay');
  private listening: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isAskedAgain = false;
  private isStopped = false;

  constructor(
    private readonly config: Config,
    private readonly outbox: OutboxRepository,
    private readonly listeners: ListenerRegistry,
    private readonly queues: Queues,
  ) {}

  async start(): Promise<void> {
    this.timer = setInterval(() => this.wake(), POLL_MS);
    await this.listen();
    this.wake();
  }

  /** Dispatches and offers everything that is due now. */
  async relay(): Promise<number> {
    const byEvent = new Map<string, string[]>();
    for (const listener of this.listeners.all()) {
      for (const type of listener.events) byEvent.set(type, [...(byEvent.get(type) ?? []), listener.name]);
    }
    let moved = 0;
    while ((await this.outbox.dispatch(byEvent, BATCH)) === BATCH);
    for (;;) {
      const due = await this.outbox.takeDue(BATCH, OFFER_AGAIN_SECONDS);
      await this.offer(due);
      moved += due.length;
      if (due.length < BATCH) return moved;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.listening?.end().catch(() => undefined);
    await this.running;
  }

  private async offer(due: readonly Delivery[]): Promise<void> {
    const jobs = new Map<Workload, { name: string; data: Delivery; opts: { jobId: string } }[]>(
      WORKLOADS.map((workload) => [workload, []]),
    );
    for (const delivery of due) {
      jobs.get(this.listeners.get(delivery.listener)?.workload ?? 'interactive')!.push({
        name: 'deliver-event',
        data: delivery,
        opts: { jobId: `${delivery.eventId}-${delivery.listener}` },
      });
    }
    for (const [workload, offered] of jobs) {
      if (offered.length > 0) await (await this.queues.queue(workload)).addBulk(offered);
    }
  }

  private wake(): void {
    if (this.isStopped) return;
    if (this.running) {
      this.isAskedAgain = true;
      return;
    }
    this.running = this.relay()
      .then(() => undefined)
      .catch((error: Error) => this.logger.warn(`will try again: ${error.message}`))
      .finally(() => {
        this.running = null;
        if (this.isAskedAgain) {
          this.isAskedAgain = false;
          this.wake();
        }
      });
  }

  private async listen(): Promise<void> {
    if (this.isStopped) return;
    const client = new pg.Client({
      connectionString: this.config.get('DATABASE_URL'),
      application_name: 'outbox-relay',
    });
    client.on('notification', () => this.wake());
    client.on('error', () => undefined);
    client.on('end', () => {
      if (!this.isStopped) setTimeout(() => void this.listen(), 1_000).unref();
    });
    try {
      await client.connect();
      await client.query('LISTEN outbox');
      this.listening = client;
    } catch {
      client.end().catch(() => undefined);
    }
  }
}
