import { type Redis } from 'ioredis';

/** What is said on a channel of Redis reaches every process that listens just then, the speaker's own among them. */
export class LiveChannel<Message> {
  private subscriber: Redis | null = null;

  constructor(
    private readonly client: Redis,
    private readonly name: string,
  ) {}

  /** @throws Error while Redis is away */
  async publish(message: Message): Promise<void> {
    await this.client.publish(this.name, JSON.stringify(message));
  }

  async subscribe(hear: (message: Message) => void): Promise<void> {
    const subscriber = this.client.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null });
    this.subscriber = subscriber;
    subscriber.on('error', () => undefined);
    subscriber.on('message', (_channel, message) => hear(JSON.parse(message) as Message));
    // ioredis subscribes again by itself after a lost connection.
    void subscriber.subscribe(this.name).catch(() => undefined);
  }

  close(): void {
    this.subscriber?.disconnect();
  }
}
